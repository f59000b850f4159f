/** Files the signed documents of a dossier, and declares them records where that can be done. */
package nl.kamerwoo.alfresco.opberging;
