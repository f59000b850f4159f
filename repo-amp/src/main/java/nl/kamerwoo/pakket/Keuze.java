package nl.kamerwoo.pakket;

import nl.kamerwoo.woo.Beoordeling;

import java.util.Optional;

/** What is done with a document that a request asks for: it is handed over, or kept. */
public sealed interface Keuze {

    /** The same as long as the same is handed over, or nothing. */
    String merk();

    /** This goes out. */
    record Geef(Versie versie, Inhoud inhoud) implements Keuze {

        @Override
        public String merk() {
            return versie.naam() + " " + inhoud.merk();
        }
    }

    /** Nothing of it goes out. */
    record Houd(Reden reden) implements Keuze {

        @Override
        public String merk() {
            return "";
        }
    }

    /**
     * What is public goes out, redacted where somebody redacted it; of what is public in part the
     * redacted version alone (Woo art. 5.1 and 5.2); of the rest nothing, ever.
     *
     * @param oordeel nothing when nobody judged it yet
     * @param opgeschort whether handing it over waits for who may object (Woo art. 4.4, fifth
     *     paragraph)
     */
    static Keuze van(Optional<Beoordeling> oordeel, boolean opgeschort, Stukstand stand) {
        if (oordeel.isEmpty()) {
            return new Houd(Reden.NIET_BEOORDEELD);
        }
        if (oordeel.get() == Beoordeling.NIET_OPENBAAR) {
            return new Houd(Reden.NIET_OPENBAAR);
        }
        if (opgeschort) {
            return new Houd(Reden.OPGESCHORT);
        }
        if (stand.belet().isPresent()) {
            return new Houd(stand.belet().get());
        }
        return oordeel.get() == Beoordeling.DEELS_OPENBAAR ? deels(stand) : geheel(stand);
    }

    private static Keuze deels(Stukstand stand) {
        return stand.bruikbaarGelakt()
                .<Keuze>map(inhoud -> new Geef(Versie.GELAKT, inhoud))
                .orElseGet(() -> new Houd(waaromNietGelakt(stand)));
    }

    private static Reden waaromNietGelakt(Stukstand stand) {
        return stand.isVerouderd() ? Reden.GELAKT_VEROUDERD : Reden.GEEN_GELAKTE_VERSIE;
    }

    /**
     * Where something was made illegible, the whole document does not go out in its place: it may
     * hold what was withheld.
     */
    private static Keuze geheel(Stukstand stand) {
        if (stand.isVerouderd()) {
            return new Houd(Reden.GELAKT_VEROUDERD);
        }
        Optional<Keuze> gelakt =
                stand.bruikbaarGelakt().map(inhoud -> new Geef(Versie.GELAKT, inhoud));
        return gelakt.or(() -> origineel(stand)).orElseGet(() -> new Houd(Reden.GEEN_INHOUD));
    }

    private static Optional<Keuze> origineel(Stukstand stand) {
        return stand.origineel().map(inhoud -> new Geef(Versie.ORIGINEEL, inhoud));
    }
}
