package nl.kamerwoo.nota;

import java.util.Objects;

/**
 * Where a value stood, so that a person can look it up in the document.
 *
 * @param regel the line in the text that was read, counted from 1
 * @param label the label as the nota writes it, or "kop", "titel", "sectie …", "lopende tekst"
 */
public record Vindplaats(int regel, String label) {
    public Vindplaats {
        Objects.requireNonNull(label, "label");
    }
}
