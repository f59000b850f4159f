/** Which Woo requests and which other dossiers hang together, and why. */
package nl.kamerwoo.samenhang;
