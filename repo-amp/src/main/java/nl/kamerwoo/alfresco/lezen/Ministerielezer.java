package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.nota.Ministeries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A parser that knows the ministries that are in force: those of the settings beside those that it
 * knows by itself, so that taking one away from the settings leaves old documents readable.
 */
final class Ministerielezer<P> {

    private record Gemaakt<P>(Ministerielijst ministeries, P parser) {}

    private final Instellingen instellingen;
    private final Function<Ministeries, P> maak;
    private final AtomicReference<Gemaakt<P>> gemaakt = new AtomicReference<>();

    Ministerielezer(Instellingen instellingen, Function<Ministeries, P> maak) {
        this.instellingen = instellingen;
        this.maak = maak;
    }

    /** The one for the ministries of this moment. */
    P parser() {
        Ministerielijst ministeries = instellingen.van(Ministerielijst.SOORT);
        Gemaakt<P> huidig = gemaakt.get();
        if (huidig == null || huidig.ministeries() != ministeries) {
            huidig = new Gemaakt<>(ministeries, maak.apply(met(ministeries)));
            gemaakt.set(huidig);
        }
        return huidig.parser();
    }

    private static Ministeries met(Ministerielijst lijst) {
        Map<String, List<String>> namen = new LinkedHashMap<>();
        for (Ministerie ministerie : lijst.ministeries()) {
            List<String> andere =
                    namen.computeIfAbsent(ministerie.afkorting(), a -> new ArrayList<>());
            andere.add(ministerie.naam());
            andere.addAll(ministerie.ook());
        }
        return Ministeries.metStandaard(namen);
    }
}
