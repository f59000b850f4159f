/** The pages: the same small modules in the repository and in Share. */
package nl.kamerwoo.alfresco.blad;
