/**
 * Metadata for an archive, as MDTO 1.0.2 of the Nationaal Archief has it (domain.md section 5):
 * what is told of a dossier, a document and a file.
 */
package nl.kamerwoo.mdto;
