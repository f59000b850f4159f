package nl.kamerwoo.diwoo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents that the thesaurus knows and the module makes (domain.md section 5). */
public enum Documentsoort {
    BESLISNOTA("c_2977c34f", "beslisnota"),
    KAMERBRIEF("c_49599e6c", "Kamerbrief"),
    BEANTWOORDING("c_6d494ab6", "Kamervraag met antwoord"),
    KAMERVRAAG("c_03c52ba0", "Kamervraag zonder antwoord"),
    WOOVERZOEK("c_1cf18f83", "Wob-/Woo-verzoek"),
    WOOBESLUIT("c_4f50ca9c", "beslissing op Wob-/Woo-verzoek");

    private final String code;
    private final String label;

    Documentsoort(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public Begrip begrip() {
        return Begrip.kern(code, label);
    }

    /**
     * The one that a line of an inventory calls so; nothing when the thesaurus has none for it.
     *
     * @param soort such as {@code kamerbrief}
     */
    public static Optional<Documentsoort> van(String soort) {
        String gezocht = soort.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(documentsoort -> documentsoort.name().equals(gezocht))
                .findFirst();
    }
}
