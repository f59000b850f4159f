/** Kamervragen: reading sets of questions and answers, and holding texts against each other. */
package nl.kamerwoo.kamervragen;
