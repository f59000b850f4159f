package nl.kamerwoo.stempel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stamps that several documents give to one dossier. What one does not say another may have said,
 * so nothing goes; and of two that contradict each other the first one read stands, until it says
 * otherwise itself.
 */
public final class Samenloop {

    private Samenloop() {}

    /**
     * @param gevonden what one document says
     * @param vorig what is known of what stands there
     * @return what is to be stamped
     */
    public static Map<String, Stempel> van(Map<String, Stempel> gevonden, Stempelboek vorig) {
        Map<String, Stempel> samen = new LinkedHashMap<>(vorig.stempels());
        gevonden.forEach(
                (sleutel, stempel) -> samen.merge(sleutel, stempel, Samenloop::eersteOfEigen));
        return samen;
    }

    private static Stempel eersteOfEigen(Stempel staat, Stempel gevonden) {
        boolean zelfdeWaarde = staat.waarde().equals(gevonden.waarde());
        boolean eigen = staat.bron().equals(gevonden.bron());
        return eigen && !zelfdeWaarde ? gevonden : staat;
    }
}
