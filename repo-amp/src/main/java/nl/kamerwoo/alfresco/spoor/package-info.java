/** Keeps the trail in the repository's audit, and reads it back. */
package nl.kamerwoo.alfresco.spoor;
