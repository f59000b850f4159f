/**
 * The signatures in a PDF: where they stand, what they cover and what may be said of them. Whether
 * the mathematics is right is asked of {@link nl.kamerwoo.handtekening.Cmstoets}.
 */
package nl.kamerwoo.handtekening;
