package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Veld;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a set says of the dossier it belongs to, by the names that the model has for it. */
public final class Setvelden {

    public static final String ONDERWERP = "onderwerp";
    public static final String ZAAKNUMMER = "zaaknummer";
    public static final String INDIENERS = "indieners";
    public static final String FRACTIES = "fracties";
    public static final String GERICHT_AAN = "gerichtAan";
    public static final String INGEZONDEN = "ingezonden";
    public static final String AANHANGSELNUMMER = "aanhangselnummer";
    public static final String BEANTWOORD = "beantwoord";

    private Setvelden() {}

    /**
     * The values that were found. A day of answering is one only where the answers were published:
     * the date of a draft is no more than a plan.
     */
    public static Map<String, Veld<?>> van(Vragenset set) {
        Map<String, Veld<?>> velden = new LinkedHashMap<>();
        zet(velden, ONDERWERP, set.onderwerp());
        zet(velden, ZAAKNUMMER, set.zaaknummer());
        zet(velden, INDIENERS, set.indieners());
        zet(velden, FRACTIES, set.fracties());
        zet(velden, GERICHT_AAN, set.gerichtAan());
        zet(velden, INGEZONDEN, set.ingezonden());
        zet(
                velden,
                AANHANGSELNUMMER,
                set.aanhangsel()
                        .map(veld -> new Veld<>(veld.waarde().toString(), veld.vindplaats())));
        zet(velden, BEANTWOORD, set.aanhangsel().flatMap(gepubliceerd -> set.beantwoord()));
        return velden;
    }

    private static void zet(
            Map<String, Veld<?>> velden, String sleutel, Optional<? extends Veld<?>> veld) {
        veld.ifPresent(gevonden -> velden.put(sleutel, gevonden));
    }
}
