/** Stamps: values taken from a document, where each stood, and what people made of them. */
package nl.kamerwoo.stempel;
