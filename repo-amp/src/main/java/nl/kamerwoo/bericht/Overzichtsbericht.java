package nl.kamerwoo.bericht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the mail of a morning tells.
 *
 * @param dag today, in words
 * @param taken the first that should be ready first
 * @param dossiers those that he handles, the first whose term ends first
 */
public record Overzichtsbericht(
        String naam, String dag, List<Taakbericht> taken, List<Dossierregel> dossiers) {

    /** Of more than these it tells how many there are. */
    private static final int MEESTE = 100;

    /**
     * A dossier.
     *
     * @param termijn the last day of its term, in words; empty when it has none
     */
    public record Dossierregel(
            String onderwerp, String referentie, String termijn, String dossier) {

        Map<String, Object> waarden() {
            return Map.of(
                    "onderwerp", Berichttekst.eenRegel(onderwerp),
                    "referentie", Berichttekst.eenRegel(referentie),
                    "termijn", Berichttekst.eenRegel(termijn),
                    "dossier", dossier);
        }
    }

    public Overzichtsbericht {
        taken = List.copyOf(taken);
        dossiers = List.copyOf(dossiers);
    }

    /** With everything there is, to try a template with. */
    public static Overzichtsbericht voorbeeld() {
        Taakbericht taak = Taakbericht.voorbeeld();
        return new Overzichtsbericht(
                "Noor",
                "maandag 2 maart 2026",
                List.of(taak, taak),
                List.of(
                        new Dossierregel(
                                taak.onderwerp(),
                                taak.referentie(),
                                taak.gereedOp(),
                                taak.dossier())));
    }

    /** As a template names them. */
    public Map<String, Object> waarden() {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("naam", Berichttekst.eenRegel(naam));
        waarden.put("dag", Berichttekst.eenRegel(dag));
        waarden.put("taken", taken.stream().limit(MEESTE).map(Taakbericht::waarden).toList());
        waarden.put("meerTaken", meer(taken));
        waarden.put(
                "dossiers", dossiers.stream().limit(MEESTE).map(Dossierregel::waarden).toList());
        waarden.put("meerDossiers", meer(dossiers));
        return waarden;
    }

    /** How many are not named; empty when all of them are. */
    private static String meer(List<?> alle) {
        return alle.size() > MEESTE ? Integer.toString(alle.size() - MEESTE) : "";
    }
}
