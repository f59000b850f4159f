package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What became of stamped values between two moments, for the trail. */
public final class Stempelverschil {

    /** The texts of a question are stamped too, under these keys. */
    private static final Map<String, QName> VRAAGTEKSTEN =
            Map.of(
                    "vraagtekst", KamerwooModel.PROP_VRAAGTEKST,
                    "antwoordtekst", KamerwooModel.PROP_ANTWOORDTEKST);

    private static final Pattern WIT = Pattern.compile("\\s+");

    private Stempelverschil() {}

    /** The values that became others. */
    public static Map<String, Gegeven> tussen(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Map<String, Object> was = waarden(voor);
        Map<String, Object> is = waarden(na);
        Map<String, Gegeven> verschil = new LinkedHashMap<>();
        for (Map<String, Object> beide : List.of(is, was)) {
            for (String sleutel : beide.keySet()) {
                if (!isGelijk(was.get(sleutel), is.get(sleutel))) {
                    verschil.putIfAbsent(sleutel, Gegeven.van(is.get(sleutel), was.get(sleutel)));
                }
            }
        }
        return verschil;
    }

    /** All that was ever stamped there and stands there now. */
    static Map<String, Gegeven> gestempeld(Map<QName, Serializable> na) {
        Map<String, Object> is = waarden(na);
        Map<String, Gegeven> gestempeld = new LinkedHashMap<>();
        stempels(na)
                .forEach(
                        (sleutel, stempel) -> {
                            if (stempel.waarde().equals(is.get(sleutel))) {
                                gestempeld.put(sleutel, Gegeven.van(stempel.waarde()));
                            }
                        });
        return gestempeld;
    }

    /**
     * The stamped values that somebody else changed than the module: it writes a stamp with every
     * value.
     */
    public static Map<String, Gegeven> afwijking(
            Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Serializable stempels = na.get(KamerwooModel.PROP_STEMPELS);
        if (stempels == null || !stempels.equals(voor.get(KamerwooModel.PROP_STEMPELS))) {
            return Map.of();
        }
        Map<String, Gegeven> verschil = tussen(voor, na);
        if (!verschil.isEmpty()) {
            verschil.keySet().retainAll(stempels(na).keySet());
        }
        return verschil;
    }

    private static Map<String, Stempel> stempels(Map<QName, Serializable> eigenschappen) {
        return StempelJson.lees((String) eigenschappen.get(KamerwooModel.PROP_STEMPELS));
    }

    /** The ministries that follow from the questions are nobody's doing. */
    private static Map<String, Object> waarden(Map<QName, Serializable> eigenschappen) {
        Map<String, Object> waarden = Stempelvelden.huidig(eigenschappen);
        List<String> eigen = Afstemmingsvelden.van(eigenschappen).eigen();
        waarden.computeIfPresent(
                Notavelden.AFGESTEMD_MET, (sleutel, alle) -> eigen.isEmpty() ? null : eigen);
        VRAAGTEKSTEN.forEach(
                (sleutel, naam) -> {
                    if (eigenschappen.get(naam) instanceof String tekst && !tekst.isBlank()) {
                        waarden.put(sleutel, tekst);
                    }
                });
        return waarden;
    }

    /** A form that sends other line ends than it got changes nothing. */
    private static boolean isGelijk(Object was, Object is) {
        return Objects.equals(was, is)
                || was instanceof String oud
                        && is instanceof String nieuw
                        && opEenRegel(oud).equals(opEenRegel(nieuw));
    }

    private static String opEenRegel(String tekst) {
        return WIT.matcher(tekst).replaceAll(" ").strip();
    }
}
