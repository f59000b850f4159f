package nl.kamerwoo.nota;

import java.util.Objects;

/**
 * Where a value stood, so that a person can look it up in the document.
 *
 * @param regel the line in the text that was read, counted from 1; {@link #GEEN_REGEL} when it
 *     stood in the head of a message, which is no part of its text
 * @param label the label as the nota writes it, or "kop", "titel", "sectie …", "lopende tekst"
 */
public record Vindplaats(int regel, String label) {

    /** Below zero: zero is taken by what stood in no document at all. */
    public static final int GEEN_REGEL = -1;

    public Vindplaats {
        Objects.requireNonNull(label, "label");
    }

    /** A field of a message's head, by its name; empty when it is the head as a whole. */
    public static Vindplaats inKopVanBericht(String veld) {
        return new Vindplaats(GEEN_REGEL, veld);
    }
}
