package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.nota.Ministeries;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.NotaHeaderParser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads notas with the ministries that are in force: those of the settings beside those that the
 * parser knows by itself, so that taking one away from the settings leaves old notas readable.
 */
public final class Notalezer {

    private record Gemaakt(Ministerielijst ministeries, NotaHeaderParser parser) {}

    private final Instellingen instellingen;
    private final AtomicReference<Gemaakt> gemaakt = new AtomicReference<>();

    public Notalezer(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** See {@link NotaHeaderParser#parse}. */
    public NotaHeader parse(String tekst) {
        Ministerielijst ministeries = instellingen.van(Ministerielijst.SOORT);
        Gemaakt huidig = gemaakt.get();
        if (huidig == null || huidig.ministeries() != ministeries) {
            huidig = new Gemaakt(ministeries, parser(ministeries));
            gemaakt.set(huidig);
        }
        return huidig.parser().parse(tekst);
    }

    private static NotaHeaderParser parser(Ministerielijst lijst) {
        Map<String, List<String>> namen = new LinkedHashMap<>();
        for (Ministerie ministerie : lijst.ministeries()) {
            List<String> andere =
                    namen.computeIfAbsent(ministerie.afkorting(), a -> new ArrayList<>());
            andere.add(ministerie.naam());
            andere.addAll(ministerie.ook());
        }
        return new NotaHeaderParser(Ministeries.metStandaard(namen));
    }
}
