/** What Share's lists and pages are told of dossiers and documents beside their properties. */
package nl.kamerwoo.alfresco.documentenlijst;
