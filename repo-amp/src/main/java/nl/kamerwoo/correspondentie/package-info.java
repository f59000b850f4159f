/** Messages: what their head says, which conversation they are of, and what came with them. */
package nl.kamerwoo.correspondentie;
