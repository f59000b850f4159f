package nl.kamerwoo.bericht;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a mail about a task can tell: every value a line of text, empty when there is nothing to
 * tell.
 *
 * @param naam how who gets it is called
 * @param stap what is to be done, in his language
 * @param betreft what it is about when that is not the whole, such as a ministry
 * @param onderwerp of the dossier
 * @param gereedOp the day by which it should be ready, in words
 * @param teLaat whether that day has gone by
 * @param taak the address of the task
 * @param dossier the address of the dossier
 */
public record Taakbericht(
        String naam,
        String stap,
        String betreft,
        String onderwerp,
        String referentie,
        String gereedOp,
        boolean teLaat,
        String taak,
        String dossier) {

    /** With everything there is, to try a template with. */
    public static Taakbericht voorbeeld() {
        return new Taakbericht(
                "Noor",
                "paraferen",
                "BZK",
                "Vragen over de wachttijden",
                "2026-0000123456",
                "dinsdag 3 maart 2026",
                true,
                "https://share.voorbeeld.example/share/page/task-edit?taskId=1",
                "https://share.voorbeeld.example/share/page/folder-details?nodeRef=1");
    }

    /** As a template names them. */
    public Map<String, Object> waarden() {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("naam", Berichttekst.eenRegel(naam));
        waarden.put("stap", Berichttekst.eenRegel(stap));
        waarden.put("betreft", Berichttekst.eenRegel(betreft));
        waarden.put("onderwerp", Berichttekst.eenRegel(onderwerp));
        waarden.put("referentie", Berichttekst.eenRegel(referentie));
        waarden.put("gereedOp", Berichttekst.eenRegel(gereedOp));
        waarden.put("teLaat", teLaat);
        waarden.put("taak", taak);
        waarden.put("dossier", dossier);
        return waarden;
    }
}
