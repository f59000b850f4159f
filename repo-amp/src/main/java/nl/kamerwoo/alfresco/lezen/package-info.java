/** Reading a stored document and stamping on it what was read. */
package nl.kamerwoo.alfresco.lezen;
