/**
 * The inventory of a Woo request as the repository keeps it, and the sheets it goes out and in by.
 */
package nl.kamerwoo.alfresco.inventaris;
