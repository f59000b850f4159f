/** The pages as people use them, in a browser. */
package nl.kamerwoo.bladen;
