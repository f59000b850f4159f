/**
 * From draft to signature: the steps of a dossier, who takes them, what was decided in them, and
 * what stands in the way of a decision.
 */
package nl.kamerwoo.behandeling;
