/** Mail: what is to be sent is kept with the dossier, and sent once what it tells is committed. */
package nl.kamerwoo.alfresco.bericht;
