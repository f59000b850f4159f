/** Getting text out of a document: how it went, and what to do when it did not. */
package nl.kamerwoo.lezen;
