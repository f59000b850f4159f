package nl.kamerwoo.opberging;

import nl.kamerwoo.instelling.Blok;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Instellingsoort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The filing structure of the ministry: an administrator's table. As it is shipped it has no rules,
 * and nothing is filed anywhere.
 *
 * @param ontbreekt the name that stands in for what is not known of a document
 */
public record Archiefstructuur(String ontbreekt, List<Archiefregel> regels) {

    public static final Instellingsoort<Archiefstructuur> SOORT =
            new Instellingsoort<>(
                    "archiefstructuur", Archiefstructuur.class, Archiefstructuur::lees);

    private static final String ALLE = "dossier";
    private static final List<String> SOORTEN = List.of(ALLE, "kamervragendossier", "wooverzoek");
    private static final String ONBEKEND = "onbekend";

    public Archiefstructuur {
        regels = List.copyOf(regels);
    }

    /**
     * The rule for a dossier: that of its own kind before that of the kind above.
     *
     * @param soorten its kinds, from its own to the most general
     */
    public Optional<Archiefregel> voor(List<String> soorten) {
        return soorten.stream()
                .flatMap(
                        soort ->
                                regels.stream()
                                        .filter(regel -> regel.soorten().contains(soort))
                                        .limit(1))
                .findFirst();
    }

    private static Archiefstructuur lees(Blok document) {
        List<Archiefregel> regels = new ArrayList<>();
        Map<String, Integer> eerder = new HashMap<>();
        for (Blok blok : document.blokken("regels")) {
            List<String> soorten = soorten(blok, eerder);
            Optional<String> site = site(blok);
            plaats(blok)
                    .map(plaats -> new Archiefregel(soorten, site, plaats))
                    .ifPresent(regels::add);
        }
        return new Archiefstructuur(ontbreekt(document), regels);
    }

    private static String ontbreekt(Blok document) {
        String naam = document.optioneleTekst("ontbreekt").orElse(ONBEKEND);
        if (!Mapnaam.van(naam).equals(naam)) {
            document.fout("ontbreekt", Fout.Soort.PLAATS_MAPNAAM, naam, naam);
        }
        return naam;
    }

    private static Optional<String> site(Blok blok) {
        Optional<String> site = blok.optioneleTekst("site");
        site.filter(naam -> !Mapnaam.van(naam).equals(naam))
                .ifPresent(naam -> blok.fout("site", Fout.Soort.PLAATS_MAPNAAM, naam, naam));
        return site;
    }

    private static Optional<Plaatspatroon> plaats(Blok blok) {
        String tekst = blok.tekst("plaats");
        return tekst.isEmpty()
                ? Optional.empty()
                : Plaatspatroon.lees(
                        tekst, (soort, waarden) -> blok.fout("plaats", soort, waarden));
    }

    /** A rule that names no kind is for all; no kind has two rules. */
    private static List<String> soorten(Blok blok, Map<String, Integer> eerder) {
        List<String> genoemd =
                blok.teksten("soorten").stream()
                        .map(soort -> soort.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        List<String> soorten = genoemd.isEmpty() ? List.of(ALLE) : genoemd;
        for (String soort : soorten) {
            Integer regel = eerder.putIfAbsent(soort, blok.regel());
            if (!SOORTEN.contains(soort)) {
                blok.fout(
                        "soorten",
                        Fout.Soort.GEEN_KEUZE,
                        "soorten",
                        String.join(", ", SOORTEN),
                        soort);
            } else if (regel != null) {
                blok.fout("soorten", Fout.Soort.DUBBEL, soort, regel);
            }
        }
        return soorten;
    }
}
