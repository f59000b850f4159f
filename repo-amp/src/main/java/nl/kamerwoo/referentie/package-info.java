/** References: their pattern, their numbers, and that no two documents ever bear the same one. */
package nl.kamerwoo.referentie;
