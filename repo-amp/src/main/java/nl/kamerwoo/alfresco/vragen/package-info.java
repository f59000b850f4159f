/** The questions of a dossier: read in, coordinated, and their agreed texts guarded. */
package nl.kamerwoo.alfresco.vragen;
