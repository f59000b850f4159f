/** A browser for tests, which are skipped where there is none. */
package nl.kamerwoo.browser;
