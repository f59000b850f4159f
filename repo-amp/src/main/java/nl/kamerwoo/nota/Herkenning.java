package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Sectielezer.Gelezen;
import nl.kamerwoo.nota.Sectietitels.Soort;

import java.util.List;

/**
 * Says whether a text is plainly a nota. It must have a header, sections, and enough of what only a
 * nota has; the opening of a letter or the labels of an e-mail rule it out. A document that is
 * taken for a nota wrongly is worse than a nota that a person still has to point out.
 */
final class Herkenning {
    private static final int GENOEG = 8;
    private static final int AANHEF = 60;

    private static final List<String> BRIEF =
            List.of(
                    "geachte ",
                    "beste ",
                    "hoi ",
                    "dag ",
                    "l.s.",
                    "dear ",
                    "hallo ",
                    "excellentie",
                    "geacht ");

    private static final List<String> ANDERS =
            List.of(
                    "notulen",
                    "besluitenlijst",
                    "factuur",
                    "agenda",
                    "nieuwsbericht",
                    "persbericht",
                    "aanhangsel van de handelingen",
                    "verslag van",
                    "conceptverslag",
                    "verslag ");

    private static final Beginletters BEGIN = new Beginletters();

    static {
        BRIEF.forEach(BEGIN::bij);
        ANDERS.forEach(BEGIN::bij);
    }

    private Herkenning() {}

    static boolean isNota(List<Regel> regels, Kop kop, List<Gelezen> secties, int eersteSectie) {
        if (kop.rubrieken() < 2
                || kop.post()
                || kop.isSjabloon()
                || secties.isEmpty()
                || aanhef(regels, kop, eersteSectie)) {
            return false;
        }
        return punten(kop, secties) - 3 * kop.vreemd() >= GENOEG;
    }

    private static int punten(Kop kop, List<Gelezen> secties) {
        boolean doel = kop.soort().filter(s -> s.waarde().startsWith("TER ")).isPresent();
        boolean nota = kop.heetNota() || kop.heeft(Rubriek.NOTASOORT);
        int punten = (doel ? 3 : 0) + (nota ? 2 : 0) + Math.min(5, kop.rubrieken());
        int eigen = 0;
        int algemeen = 0;
        boolean kern = false;
        for (var gelezen : secties) {
            var titel = gelezen.titel();
            kern |= titel.soort() != Soort.OVERIG;
            eigen += titel.eigen() ? 1 : 0;
            algemeen += !titel.eigen() && titel.soort() != Soort.OVERIG ? 1 : 0;
        }
        boolean zeker = doel || nota || eigen > 1 || eigen > 0 && aanBewindspersoon(kop);
        return kern && zeker ? punten + 2 * Math.min(2, eigen) + Math.min(3, algemeen) : 0;
    }

    /** A works council or a city council is asked for decisions too, but not in a nota. */
    private static boolean aanBewindspersoon(Kop kop) {
        return kop.waarde(Rubriek.AAN)
                .filter(w -> Adressering.is(Waardelezer.tekst(w.regels())))
                .isPresent();
    }

    /**
     * Whether the text opens as a letter or as another kind of document before its first section.
     */
    private static boolean aanhef(List<Regel> regels, Kop kop, int eersteSectie) {
        int tot = Math.min(Math.min(regels.size(), eersteSectie), AANHEF);
        for (int i = 0; i < tot; i++) {
            if (!BEGIN.kan(regels.get(i).tekst())) {
                continue;
            }
            String klein = regels.get(i).klein();
            if (klein.length() <= 120 && Tekens.begintMet(klein, BRIEF)) {
                return true;
            }
            if (i < 3
                    && kop.soort().isEmpty()
                    && klein.length() <= 80
                    && Tekens.begintMet(klein, ANDERS)) {
                return true;
            }
        }
        return false;
    }
}
