/** The signatures in stored PDFs: read, checked with BouncyCastle and stamped. */
package nl.kamerwoo.alfresco.handtekening;
