/** Packs what is handed over on a Woo request, and keeps the redacted versions. */
package nl.kamerwoo.alfresco.pakket;
