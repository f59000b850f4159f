/** The inventory of a Woo request: the documents that it asks for, line by line, as judged. */
package nl.kamerwoo.inventaris;
