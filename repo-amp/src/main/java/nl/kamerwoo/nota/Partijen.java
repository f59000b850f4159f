package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parties of the Tweede Kamer, as they stand in brackets behind the name of a member. */
final class Partijen {
    private static final Woordenboek<String> BEKEND =
            Woordenboek.van(
                    Set.of(
                            "vvd",
                            "pvv",
                            "cda",
                            "d66",
                            "groenlinks",
                            "gl",
                            "pvda",
                            "groenlinks-pvda",
                            "gl-pvda",
                            "pvda-groenlinks",
                            "groenlinks/pvda",
                            "sp",
                            "christenunie",
                            "cu",
                            "sgp",
                            "pvdd",
                            "partij voor de dieren",
                            "denk",
                            "fvd",
                            "forum voor democratie",
                            "ja21",
                            "bbb",
                            "boerburgerbeweging",
                            "volt",
                            "nsc",
                            "nieuw sociaal contract",
                            "50plus",
                            "bij1",
                            "groep van haga",
                            "bvnl",
                            "belang van nederland",
                            "lid omtzigt",
                            "omtzigt",
                            "fractie den haan",
                            "lid gündoğan",
                            "lid gündogan",
                            "gündoğan",
                            "groep markuszower"));

    private static final List<String> SAMEN =
            List.of("beiden ", "beide ", "allen ", "alle ", "allemaal ");

    private static final Pattern SCHAKEL = Pattern.compile(", | en ");

    private Partijen() {}

    /** Whether it is a party known here. */
    static boolean isBekend(String s) {
        return BEKEND.bevat(s);
    }

    /** Whether what stands in the brackets can be a party: known here, or with the look of one. */
    static boolean kan(String s) {
        String kaal = zonderBeiden(s);
        return !kaal.isEmpty()
                && kaal.length() <= 45
                && Tekens.woorden(kaal) <= 6
                && Tekens.heeftLetter(kaal)
                && (Character.isUpperCase(kaal.charAt(0)) || kaal.startsWith("50"))
                && Datums.zoek(kaal, 0) == null
                && (isBekend(kaal) || Ministeries.standaard().van(kaal).isEmpty());
    }

    /** The parties in the brackets, each by itself. */
    static List<String> in(String haakjes) {
        String kaal = zonderBeiden(haakjes);
        if (kaal.isEmpty()) {
            return List.of();
        }
        var uit = new ArrayList<String>();
        for (String partij : SCHAKEL.split(kaal)) {
            uit.add(zonderBeiden(partij.strip()));
        }
        return uit;
    }

    private static String zonderBeiden(String s) {
        String klein = Tekens.klein(s);
        for (String woord : SAMEN) {
            if (klein.startsWith(woord)) {
                return s.substring(woord.length()).strip();
            }
        }
        return s;
    }
}
