/** What the treatment of a dossier needs of Alfresco: its people, its tasks and its history. */
package nl.kamerwoo.alfresco.behandeling;
