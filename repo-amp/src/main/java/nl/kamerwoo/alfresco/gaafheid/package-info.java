/** Computes the checksums of what was signed again, and tells of what differs. */
package nl.kamerwoo.alfresco.gaafheid;
