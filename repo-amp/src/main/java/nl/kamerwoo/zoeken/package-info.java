/**
 * Finding documents completely: what is asked for, where a page went on, and how complete the
 * answer is.
 */
package nl.kamerwoo.zoeken;
