/** Letters made from templates and filed in their dossier. */
package nl.kamerwoo.alfresco.brief;
