/** How long dossiers and documents are kept: what is stamped, and what is due. */
package nl.kamerwoo.alfresco.bewaring;
