/**
 * What people are told by mail: of which kinds, in which language, in what words, and how often a
 * mail that did not get away is tried again.
 */
package nl.kamerwoo.bericht;
