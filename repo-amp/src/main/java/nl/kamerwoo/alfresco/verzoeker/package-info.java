/** Who made a Woo request: kept apart, for the Woo team alone. */
package nl.kamerwoo.alfresco.verzoeker;
