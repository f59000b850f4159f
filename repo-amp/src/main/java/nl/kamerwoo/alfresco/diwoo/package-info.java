/** Tells search engines of the government what is made public on a Woo request. */
package nl.kamerwoo.alfresco.diwoo;
