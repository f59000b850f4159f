package nl.kamerwoo.mdto;

import java.util.List;
import java.util.Optional;

/** A text as metadata can hold it: MDTO has no empty ones, and XML not every character. */
public final class Metatekst {

    private static final String NAAMLOOS = "(zonder naam)";

    private Metatekst() {}

    /** The text without the characters that no XML 1.0 may hold (production 2, Char). */
    public static String schoon(String tekst) {
        return tekst.codePoints()
                .filter(Metatekst::mag)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** The same; nothing when nothing can be read of it. */
    public static Optional<String> van(String tekst) {
        return Optional.of(schoon(tekst)).filter(Metatekst::isGevuld);
    }

    /** What must have a name, and says itself when it has none. */
    static String naam(String tekst) {
        return van(tekst).orElse(NAAMLOOS);
    }

    static List<String> alle(List<String> teksten) {
        return teksten.stream().flatMap(tekst -> van(tekst).stream()).distinct().toList();
    }

    private static boolean isGevuld(String tekst) {
        return tekst.chars().anyMatch(teken -> !Character.isWhitespace(teken));
    }

    private static boolean mag(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken == '\r'
                || teken >= 0x20 && teken <= 0xD7FF
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000;
    }
}
