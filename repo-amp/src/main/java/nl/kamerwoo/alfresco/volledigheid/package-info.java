/** Whether a dossier holds what it must hold before it is filed. */
package nl.kamerwoo.alfresco.volledigheid;
