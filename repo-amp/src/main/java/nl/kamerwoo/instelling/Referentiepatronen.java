package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.referentie.OngeldigPatroon;
import nl.kamerwoo.referentie.OngeldigeReferentie;
import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.Referentiepatroon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How references look.
 *
 * @param blok how many numbers are taken at a time; 1 leaves the fewest gaps
 * @param directie stands in for the directie where a dossier names none
 * @param patronen the pattern of each kind of document and dossier; {@link #STUK} and {@link
 *     #DOSSIER} are always there
 * @param perDirectie what is different for a directie; the keys are in lower case
 */
public record Referentiepatronen(
        int blok,
        String directie,
        Map<String, Referentiepatroon> patronen,
        Map<String, Map<String, Referentiepatroon>> perDirectie) {

    public static final Instellingsoort<Referentiepatronen> SOORT =
            new Instellingsoort<>(
                    "referentiepatronen", Referentiepatronen.class, Referentiepatronen::lees);

    /** Any document, and any dossier, that has no pattern of its own kind. */
    public static final String STUK = "stuk";

    public static final String DOSSIER = "dossier";

    /** The kinds, by the names that they have in the model. */
    public static final List<String> SOORTEN =
            List.of(
                    STUK,
                    "nota",
                    "kamerbrief",
                    "beantwoording",
                    "uitstelbrief",
                    "woobesluit",
                    "inventarislijst",
                    "correspondentie",
                    DOSSIER,
                    "kamervragendossier",
                    "wooverzoek");

    private static final int MEESTE_BLOK = 10_000;
    private static final int LAATSTE_JAAR = 9999;

    /** A pattern and the directie that is to stand in it. */
    public record Keuze(Referentiepatroon patroon, String directie) {}

    public Referentiepatronen {
        patronen = Map.copyOf(patronen);
        perDirectie = Map.copyOf(perDirectie);
    }

    /**
     * The pattern for a document or dossier: the directie's own before everybody's, and of those
     * the kind's own before that of all documents or dossiers.
     *
     * @param soorten its kinds, from its own to the most general; none is a document
     * @param directie looks up the directie of its dossier, and is asked only where that matters
     */
    public Keuze kies(List<String> soorten, Supplier<Optional<String>> directie) {
        Referentiepatroon vanAllen = patroon(soorten, patronen);
        if (perDirectie.isEmpty() && !vanAllen.noemtDirectie()) {
            return new Keuze(vanAllen, this.directie);
        }
        String naam = directie.get().filter(tekst -> !tekst.isBlank()).orElse(this.directie);
        Map<String, Referentiepatroon> eigen = perDirectie.getOrDefault(klein(naam), Map.of());
        return new Keuze(eerste(soorten, eigen).orElse(vanAllen), naam);
    }

    private static Referentiepatroon patroon(
            List<String> soorten, Map<String, Referentiepatroon> patronen) {
        return eerste(soorten, patronen).orElseGet(() -> patronen.get(STUK));
    }

    private static Optional<Referentiepatroon> eerste(
            List<String> soorten, Map<String, Referentiepatroon> patronen) {
        return (soorten.isEmpty() ? List.of(STUK) : soorten)
                .stream().filter(patronen::containsKey).map(patronen::get).findFirst();
    }

    private static Referentiepatronen lees(Blok document) {
        int blok = document.getal("blok", 1, MEESTE_BLOK, 50);
        String directie = document.optioneleTekst("directie").orElse("ALG");
        Map<String, Referentiepatroon> patronen = new LinkedHashMap<>();
        patronen.put(STUK, Referentiepatroon.van("{jaar}-{volgnummer:6}"));
        patronen.put(DOSSIER, Referentiepatroon.van("D{jaar}-{volgnummer:5}"));
        patronen.putAll(patronen(document.blok("patronen"), directie));
        Map<String, Map<String, Referentiepatroon>> perDirectie = new LinkedHashMap<>();
        document.perNaam("directies")
                .forEach((naam, deel) -> perDirectie.put(klein(naam), patronen(deel, naam)));
        return new Referentiepatronen(blok, directie, patronen, perDirectie);
    }

    private static Map<String, Referentiepatroon> patronen(Blok blok, String directie) {
        Map<String, Referentiepatroon> patronen = new LinkedHashMap<>();
        for (String soort : SOORTEN) {
            blok.optioneleTekst(soort)
                    .flatMap(tekst -> patroon(blok, soort, tekst, directie))
                    .ifPresent(patroon -> patronen.put(soort, patroon));
        }
        return patronen;
    }

    private static Optional<Referentiepatroon> patroon(
            Blok blok, String soort, String tekst, String directie) {
        try {
            Referentiepatroon patroon = Referentiepatroon.van(tekst);
            patroon.referentie(LAATSTE_JAAR, directie, Integer.MAX_VALUE);
            return Optional.of(patroon);
        } catch (OngeldigPatroon ongeldig) {
            blok.fout(
                    soort,
                    switch (ongeldig.reden()) {
                        case SLUIT_ZONDER_OPEN -> Soort.PATROON_SLUIT_ZONDER_OPEN;
                        case OPEN_ZONDER_SLUIT -> Soort.PATROON_OPEN_ZONDER_SLUIT;
                        case VOLGNUMMER -> Soort.PATROON_VOLGNUMMER;
                        case ONBEKEND -> Soort.PATROON_ONBEKEND;
                    },
                    tekst,
                    ongeldig.plaatshouder());
        } catch (OngeldigeReferentie teLang) {
            blok.fout(soort, Soort.PATROON_TE_LANG, tekst, Referentie.MAXIMALE_LENGTE);
        }
        return Optional.empty();
    }

    /** Two spellings of a directie are one. */
    private static String klein(String directie) {
        return directie.strip().toLowerCase(Locale.ROOT);
    }
}
