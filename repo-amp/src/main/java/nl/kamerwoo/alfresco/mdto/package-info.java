/** Metadata for an archive (MDTO): gathered, written, and sent along with what it is about. */
package nl.kamerwoo.alfresco.mdto;
