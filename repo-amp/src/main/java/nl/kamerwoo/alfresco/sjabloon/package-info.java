/** Merges a docx template with what a dossier knows, by XDocReport and FreeMarker. */
package nl.kamerwoo.alfresco.sjabloon;
