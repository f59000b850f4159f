/**
 * Where the signed documents of a dossier are filed: the ministry's own filing structure, as an
 * administrator describes it.
 */
package nl.kamerwoo.opberging;
