package nl.kamerwoo.stempel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document takes over from its dossier. What a person typed on it stays, and so does what
 * the document says itself; what was taken over earlier follows the dossier that it lies in now.
 */
public final class Erfenis {

    public static final String ONDERWERP = "onderwerp";
    public static final String ZAAKNUMMER = "zaaknummer";
    public static final String INDIENERS = "indieners";
    public static final String FRACTIES = "fracties";
    public static final String GERICHT_AAN = "gerichtAan";
    public static final String DIRECTIE = "directie";

    /** What is taken over. */
    public static final List<String> SLEUTELS =
            List.of(ONDERWERP, ZAAKNUMMER, INDIENERS, FRACTIES, GERICHT_AAN, DIRECTIE);

    private Erfenis() {}

    /**
     * The stamps that a dossier gives.
     *
     * @param dossier its values by key
     */
    public static Map<String, Stempel> van(Map<String, Object> dossier) {
        Map<String, Stempel> stempels = new LinkedHashMap<>();
        for (String sleutel : SLEUTELS) {
            if (dossier.containsKey(sleutel)) {
                stempels.put(sleutel, Stempel.uitDossier(dossier.get(sleutel)));
            }
        }
        return stempels;
    }

    /**
     * @param dossier the values of the dossier by key
     * @param huidig the values that stand on the document now
     * @param vorig what is known of those; the outcome tells what is once they are written
     */
    public static Stempelbesluit besluit(
            Map<String, Object> dossier, Map<String, Object> huidig, Stempelboek vorig) {
        Map<String, Stempel> gevonden = van(dossier);
        vorig.stempels()
                .forEach(
                        (sleutel, stempel) -> {
                            if (!stempel.isUitDossier()) {
                                gevonden.put(sleutel, stempel);
                            }
                        });
        return Stempelaar.deelbesluit(SLEUTELS, gevonden, huidig, vorig);
    }
}
