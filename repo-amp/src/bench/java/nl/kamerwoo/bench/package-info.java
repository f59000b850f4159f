/** How fast it is: always as a ratio to something else that ran beside it. */
package nl.kamerwoo.bench;
