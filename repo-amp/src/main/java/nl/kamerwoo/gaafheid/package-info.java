/** Whether what was signed is still what was signed. */
package nl.kamerwoo.gaafheid;
