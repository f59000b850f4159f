/**
 * Coordination: which ministry answers for which question, and whether its text went in unchanged.
 */
package nl.kamerwoo.afstemming;
