/** What is handed over on a Woo request: of which document which version, and what is not. */
package nl.kamerwoo.pakket;
