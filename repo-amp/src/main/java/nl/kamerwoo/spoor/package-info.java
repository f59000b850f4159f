/** The trail of a dossier: what happened in it, by whom, and what it changed. */
package nl.kamerwoo.spoor;
