/**
 * What is told of a document that is made public, in the words of DiWoo 0.9.8 (KOOP), so that
 * search engines of the government find it (Woo art. 3.3b).
 */
package nl.kamerwoo.diwoo;
