package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Zinnen.Zin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which Woo requests the nota speaks of: to whom, over which period, who handles them. */
final class Woolezer {
    private static final List<String> VERZOEK =
            List.of(
                    "woo-verzoek",
                    "woo verzoek",
                    "wooverzoek",
                    "wob-verzoek",
                    "wob verzoek",
                    "wobverzoek",
                    "verzoek op grond van de wet open overheid",
                    "verzoek op grond van de woo",
                    "verzoek op basis van de woo",
                    "verzoek in het kader van de woo",
                    "beroep op de woo",
                    "beroep op de wet open overheid");
    private static final List<String> TERUG =
            List.of(
                    "dit ",
                    "het ",
                    "dat ",
                    "deze ",
                    "bovengenoemd",
                    "genoemd",
                    "bovenstaand",
                    "voornoemd",
                    "betreffende ",
                    "dezelfde ");
    private static final List<String> MOGELIJK =
            List.of(
                    "eventue",
                    "mogelijk ",
                    "mogelijke ",
                    "toekomstig",
                    "indien",
                    "geen woo",
                    "geen wob",
                    "geen samenhangend",
                    "geen lopend",
                    "geen (lopend",
                    "er zijn geen",
                    "er is geen",
                    "niet bekend");
    private static final List<String> GERICHT =
            List.of(
                    "ministerie",
                    "gevraagd",
                    "verzocht",
                    "gericht",
                    "ingediend",
                    "gedaan bij",
                    "ontvangen",
                    "departement",
                    "ligt bij",
                    "verzoek bij",
                    "verzoek aan",
                    "loopt bij");

    /** One of these stands with requests that were really made, not with requests in general. */
    private static final List<String> GEDAAN =
            List.of(
                    "lopen",
                    "ingediend",
                    "ontvangen",
                    "binnengekomen",
                    "gedaan",
                    "behandel",
                    "gericht",
                    "ligt",
                    "liggen",
                    "twee ",
                    "drie ",
                    "samenhang",
                    "hangt samen",
                    "hangen samen",
                    "gevraagd",
                    "verzocht");

    /** When the request must be answered is another period than the one it asks for. */
    private static final List<String> TERMIJN = List.of("termijn", "verdaagd", "verdaging");

    private static final List<String> STUKKEN =
            List.of("period", "document", "stukken", "correspondentie", "informatie", "berichten");

    private static final int MEESTE = 50;

    private final Ministeries ministeries;

    Woolezer(Ministeries ministeries) {
        this.ministeries = ministeries;
    }

    /** What is gathered of one request. */
    private static final class Verzoek {
        private final Zin zin;
        private final Set<String> bij = new LinkedHashSet<>();
        private Periode periode;
        private String behandelaar;

        Verzoek(Zin zin) {
            this.zin = zin;
        }

        Suggestie vermelding() {
            Optional<LocalDate> van = periode == null ? Optional.empty() : periode.van();
            Optional<LocalDate> tot = periode == null ? Optional.empty() : periode.tot();
            return new WooVermelding(
                    List.copyOf(bij),
                    van,
                    tot,
                    Optional.ofNullable(behandelaar),
                    new Vindplaats(zin.regel(), "lopende tekst"),
                    zin.tekst());
        }
    }

    List<Suggestie> lees(List<Zin> zinnen) {
        var uit = new ArrayList<Verzoek>();
        Verzoek verzoek = null;
        int alinea = -1;
        for (var zin : zinnen) {
            if (uit.size() >= MEESTE) {
                break;
            }
            int plaats = noemt(zin.klein());
            if (plaats >= 0 && isGedaan(zin.klein(), plaats)) {
                if (verzoek == null || !verwijstTerug(zin.klein(), plaats)) {
                    verzoek = new Verzoek(zin);
                    uit.add(verzoek);
                }
                alinea = zin.alinea();
                vul(verzoek, zin);
            } else if (verzoek != null && zin.alinea() == alinea) {
                vul(verzoek, zin);
            }
        }
        var vermeldingen = new ArrayList<Suggestie>(uit.size());
        uit.forEach(v -> vermeldingen.add(v.vermelding()));
        return vermeldingen;
    }

    private static int noemt(String klein) {
        if (!klein.contains("woo") && !klein.contains("wob") && !klein.contains("wet open")) {
            return -1;
        }
        for (String woord : VERZOEK) {
            int i = klein.indexOf(woord);
            if (i >= 0 && (i == 0 || !Character.isLetterOrDigit(klein.charAt(i - 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** "Over Woo-verzoeken in het algemeen" speaks of none. */
    private static boolean isGedaan(String klein, int plaats) {
        int verzoek = klein.indexOf("verzoek", plaats);
        boolean meer = verzoek >= 0 && klein.startsWith("verzoeken", verzoek);
        return !Tekens.bevat(klein, MOGELIJK) && (!meer || Tekens.bevat(klein, GEDAAN));
    }

    private static boolean verwijstTerug(String klein, int plaats) {
        String voor = klein.substring(Math.max(0, plaats - 16), plaats);
        return Tekens.bevat(voor, TERUG) && !voor.contains("een ander") && !voor.contains("tweede");
    }

    private void vul(Verzoek verzoek, Zin zin) {
        if (verzoek.bij.isEmpty() && Tekens.bevat(zin.klein(), GERICHT)) {
            ministeries.in(zin.tekst()).forEach(m -> verzoek.bij.add(m.afkorting()));
        }
        boolean termijn = Tekens.bevat(zin.klein(), TERMIJN) && !Tekens.bevat(zin.klein(), STUKKEN);
        if (verzoek.periode == null && !termijn) {
            verzoek.periode = Periode.in(zin.tekst());
        }
        if (verzoek.behandelaar == null) {
            verzoek.behandelaar = Behandelaar.in(zin);
        }
    }
}
