package nl.kamerwoo.nota;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a nota by their keys: the names they bear as properties and in every export. */
public final class Notavelden {

    public static final String NOTASOORT = "notasoort";
    public static final String AAN = "aan";
    public static final String VAN = "van";
    public static final String DATUM = "datum";
    public static final String REFERENTIE = "referentie";
    public static final String BIJLAGEN = "bijlagen";
    public static final String AFGESTEMD_MET = "afgestemdMet";
    public static final String TITEL = "titel";
    public static final String INDIENERS = "indieners";
    public static final String FRACTIES = "fracties";
    public static final String GEADVISEERD_BESLUIT = "geadviseerdBesluit";
    public static final String NIET_OPENBAAR = "nietOpenbaar";

    /** In the order in which people read them. */
    public static final List<String> SLEUTELS =
            List.of(
                    NOTASOORT,
                    AAN,
                    VAN,
                    DATUM,
                    REFERENTIE,
                    BIJLAGEN,
                    AFGESTEMD_MET,
                    TITEL,
                    INDIENERS,
                    FRACTIES,
                    GEADVISEERD_BESLUIT,
                    NIET_OPENBAAR);

    private Notavelden() {}

    /** The values that were found, in the order of {@link #SLEUTELS}. */
    public static Map<String, Veld<?>> van(NotaHeader header) {
        List<Optional<? extends Veld<?>>> velden =
                List.of(
                        header.notasoort(),
                        header.aan(),
                        header.van(),
                        header.datum(),
                        header.referentie(),
                        header.bijlagen(),
                        header.afgestemdMet(),
                        header.titel(),
                        header.indieners(),
                        header.fracties(),
                        header.geadviseerdBesluit(),
                        header.nietOpenbaar());
        Map<String, Veld<?>> gevonden = new LinkedHashMap<>();
        for (int i = 0; i < velden.size(); i++) {
            String sleutel = SLEUTELS.get(i);
            velden.get(i).ifPresent(veld -> gevonden.put(sleutel, veld));
        }
        return gevonden;
    }
}
