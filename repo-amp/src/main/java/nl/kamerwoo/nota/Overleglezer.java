package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Zinnen.Zin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads in which standing consultation a nota was discussed. */
final class Overleglezer {
    private static final Map<String, String> OVERLEGGEN = new LinkedHashMap<>();

    static {
        OVERLEGGEN.put("sgo", "SGO");
        OVERLEGGEN.put("sg-overleg", "SGO");
        OVERLEGGEN.put("secretarissen-generaal overleg", "SGO");
        OVERLEGGEN.put("secretarissen-generaaloverleg", "SGO");
        OVERLEGGEN.put("overleg van secretarissen-generaal", "SGO");
        OVERLEGGEN.put("overleg van de secretarissen-generaal", "SGO");
        OVERLEGGEN.put("psgo", "PSGO");
        OVERLEGGEN.put("psg-overleg", "PSGO");
        OVERLEGGEN.put("cio-beraad", "CIO-beraad");
        OVERLEGGEN.put("voorlichtingsraad", "Voorlichtingsraad");
        OVERLEGGEN.put("ministerraad", "ministerraad");
        OVERLEGGEN.put("bestuursraad", "bestuursraad");
        OVERLEGGEN.put("bewindspersonenoverleg", "bewindspersonenoverleg");
        OVERLEGGEN.put("catshuisoverleg", "Catshuisoverleg");
        OVERLEGGEN.put("mccb", "MCCb");
        OVERLEGGEN.put("iccb", "ICCb");
    }

    /** One of these is in every name, so that most sentences are done with soon. */
    private static final List<String> HINTEN = List.of("sg", "raad", "overleg", "ccb");

    private static final List<String> GEZEGD =
            List.of(
                    "besproken",
                    "afgesproken",
                    "afgestemd",
                    "aan de orde",
                    "besloten",
                    "akkoord",
                    "behandeld",
                    "gewisseld",
                    "overeengekomen",
                    "vastgesteld",
                    "ingestemd",
                    "overleg",
                    "geagendeerd",
                    "bespreking",
                    "afspraak");

    private Overleglezer() {}

    static List<Suggestie> lees(List<Zin> zinnen) {
        var uit = new LinkedHashMap<String, Suggestie>();
        for (var zin : zinnen) {
            if (!Tekens.bevat(zin.klein(), HINTEN)) {
                continue;
            }
            OVERLEGGEN.forEach(
                    (woord, naam) -> {
                        if (noemt(zin.klein(), woord)) {
                            uit.putIfAbsent(
                                    naam,
                                    new Overleg(
                                            naam,
                                            new Vindplaats(zin.regel(), "lopende tekst"),
                                            zin.tekst()));
                        }
                    });
        }
        return new ArrayList<>(uit.values());
    }

    private static boolean noemt(String klein, String woord) {
        int i = klein.indexOf(woord);
        if (i < 0 || i > 0 && Character.isLetterOrDigit(klein.charAt(i - 1))) {
            return false;
        }
        int na = i + woord.length();
        boolean heel = na == klein.length() || !Character.isLetterOrDigit(klein.charAt(na));
        boolean niet = klein.contains(" niet ") || klein.contains("nog niet");
        return heel && !niet && Tekens.bevat(klein, GEZEGD);
    }
}
