/**
 * How documents are judged under the Wet open overheid: what becomes public, and on which grounds
 * the rest does not.
 */
package nl.kamerwoo.woo;
