/**
 * How long dossiers and documents are kept, by the ministry's selectielijst (domain.md section 5).
 */
package nl.kamerwoo.bewaring;
