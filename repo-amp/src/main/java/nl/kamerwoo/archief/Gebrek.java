package nl.kamerwoo.archief;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a dossier lacks.
 *
 * @param waarden what the words about it need, in their order
 */
public record Gebrek(Soort soort, List<String> waarden) {

    /** What can be lacking; the comment says what is given with it. */
    public enum Soort {
        // Any dossier.
        GEEN_STUKKEN,
        /** How many documents. */
        ZONDER_INHOUD,
        /** How many documents. */
        IN_BEWERKING,

        // Kamervragen.
        GEEN_VRAGEN,
        GEEN_INZENDDATUM,
        /** The numbers of the questions. */
        ONBEANTWOORD,
        /** The numbers of the questions. */
        NIET_AFGESTEMD,
        GEEN_NOTA,
        NOTA_NIET_ONDERTEKEND,
        GEEN_KAMERBRIEF,
        KAMERBRIEF_NIET_ONDERTEKEND,
        GEEN_ANTWOORDDATUM,
        GEEN_UITSTELBRIEF,

        // A Woo request.
        GEEN_ONTVANGSTDATUM,
        GEEN_VERZOEK,
        GEEN_BESLUIT,
        BESLUIT_NIET_ONDERTEKEND,
        GEEN_BESLUITDATUM,
        GEEN_UITKOMST,
        GEEN_INVENTARIS,
        /** How many lines. */
        NIET_BEOORDEELD,
        /** How many lines. */
        ZONDER_GROND;

        /** As programs and texts name it, such as {@code geen-kamerbrief}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Gebrek {
        waarden = List.copyOf(waarden);
    }

    static Gebrek van(Soort soort, Object... waarden) {
        return new Gebrek(soort, Arrays.stream(waarden).map(String::valueOf).toList());
    }
}
