/** Dossiers that hang together: which are tied, and which may be. */
package nl.kamerwoo.alfresco.samenhang;
