/** What a dossier must hold before it is filed. */
package nl.kamerwoo.archief;
