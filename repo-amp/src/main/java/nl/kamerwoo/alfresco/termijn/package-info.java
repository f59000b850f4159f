/** The term of a dossier: read from it, stamped on it. */
package nl.kamerwoo.alfresco.termijn;
