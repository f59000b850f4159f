/** Documents out of the database, and for words out of the index. */
package nl.kamerwoo.alfresco.zoeken;
