/**
 * Terms: when they end, and by which steps. Days are days in the Netherlands; nothing here asks
 * what day it is.
 */
package nl.kamerwoo.termijn;
