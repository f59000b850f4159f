/** The module over HTTP, below {@code /kamerwoo}. */
package nl.kamerwoo.alfresco.webscript;
