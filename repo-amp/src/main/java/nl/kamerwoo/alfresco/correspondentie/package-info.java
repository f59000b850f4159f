/** Reads files of mail, stamps what they say and files what came with them. */
package nl.kamerwoo.alfresco.correspondentie;
