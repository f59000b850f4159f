package nl.kamerwoo.nota;

import java.util.List;
import java.util.Objects;

/**
 * A section of the nota: its title and what stands under it.
 *
 * @param tekst the whole text, paragraphs separated by an empty line, page furniture left out
 * @param punten the bullets, in order, each whole; empty where the section is running text
 */
public record Sectie(String titel, String tekst, List<String> punten, Vindplaats vindplaats) {
    public Sectie {
        Objects.requireNonNull(titel, "titel");
        Objects.requireNonNull(tekst, "tekst");
        punten = List.copyOf(punten);
        Objects.requireNonNull(vindplaats, "vindplaats");
    }
}
