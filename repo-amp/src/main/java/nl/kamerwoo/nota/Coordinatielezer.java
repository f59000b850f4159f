package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Vraagnummers.Groep;
import nl.kamerwoo.nota.Zinnen.Zin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Reads which ministry coordinates which answers, and whether its text goes in unchanged. */
final class Coordinatielezer {
    private static final List<String> WOORDEN = List.of("coordin", "penvoerder", "voortouw");
    private static final List<String> MET =
            List.of(
                    "overleg met ",
                    "afstemming met ",
                    "inbreng van ",
                    "bijdrage van ",
                    "samen met ",
                    "afgestemd met ");
    private static final String HET_MINISTERIE = "het ministerie van ";

    /** What stands behind the name of the ministry that coordinates. */
    private static final List<String> DOET =
            List.of(
                    " coordineert",
                    " heeft de coordin",
                    " neemt de coordin",
                    " de coordin",
                    " verzorgt de coordin",
                    " doet de coordin",
                    " is coordin",
                    " is penvoerder",
                    " heeft het voortouw",
                    " neemt het voortouw",
                    " zal coordin",
                    " (coordin",
                    " als coordin");

    /** What stands before it. */
    private static final List<String> BIJ =
            List.of(
                    "gecoordineerd door",
                    "ligt bij",
                    "berust bij",
                    "is bij",
                    "belegd bij",
                    "coordinatie door",
                    "coordinatie van",
                    "coordinatie bij",
                    "coordineert");

    private static final List<String> LIDWOORDEN =
            List.of(" het ministerie van ", " de minister van ", " ministerie van ", " ");

    /** No person confirms more than these. */
    private static final int MEESTE = 50;

    private final Ministeries ministeries;

    Coordinatielezer(Ministeries ministeries) {
        this.ministeries = ministeries;
    }

    List<Suggestie> lees(List<Zin> zinnen) {
        var uit = new ArrayList<Suggestie>();
        int gevonden = 0;
        for (int i = 0; i < zinnen.size() && gevonden < MEESTE; i++) {
            var zin = zinnen.get(i);
            boolean coordinatie = noemtCoordinatie(zin.klein());
            if (!coordinatie && !Aanlevering.kan(zin)) {
                continue;
            }
            var groepen = Vraagnummers.in(zin.klein());
            var paren = coordinatie ? paren(zin, groepen) : aangeleverd(zin, groepen);
            if (!paren.isEmpty()) {
                var onverkort = Onverkort.bij(zinnen, i, alle(groepen));
                for (var paar : paren) {
                    gevonden++;
                    var suggestie = suggestie(paar, onverkort, zin);
                    if (!uit.contains(suggestie)) {
                        uit.add(suggestie);
                    }
                }
            }
        }
        return uit;
    }

    private Suggestie suggestie(Paar paar, Onverkort onverkort, Zin zin) {
        return new Coordinatie(
                paar.ministerie(),
                paar.vragen(),
                onverkort.geldt(paar.ministerie(), paar.vragen(), ministeries),
                new Vindplaats(zin.regel(), "lopende tekst"),
                zin.tekst());
    }

    private record Paar(String ministerie, List<Integer> vragen) {}

    private static boolean noemtCoordinatie(String klein) {
        for (String woord : WOORDEN) {
            int i = klein.indexOf(woord);
            if (i < 0) {
                continue;
            }
            boolean ambt =
                    klein.startsWith("coordinator", Math.max(i, 0))
                            || i > 0
                                    && Character.isLetter(klein.charAt(i - 1))
                                    && !klein.startsWith("ge", i - 2);
            boolean ontkend =
                    klein.contains(" niet ") && klein.indexOf(" niet ") < i + 40
                            || nietAanHetEind(klein)
                            || klein.contains("geen coordin");
            if (i >= 0 && !ambt && !ontkend) {
                return true;
            }
        }
        return false;
    }

    /** "SZW coördineert de beantwoording niet." */
    private static boolean nietAanHetEind(String klein) {
        return klein.endsWith(" niet.") || klein.endsWith(" niet") || klein.contains(" niet,");
    }

    private List<Paar> paren(Zin zin, List<Groep> groepen) {
        var gevonden = ministeries.in(zin.tekst());
        if (gevonden.isEmpty()) {
            return List.of();
        }
        if (groepen.isEmpty()) {
            boolean vragen =
                    zin.klein().contains("vragen")
                            || zin.klein().contains("beantwoording")
                            || zin.klein().contains("antwoord");
            var wie = coordinator(zin, gevonden);
            return vragen && wie != null
                    ? List.of(new Paar(wie.afkorting(), List.of()))
                    : List.of();
        }
        if (gevonden.size() == 1) {
            if (helptMee(zin.klein(), gevonden.get(0))) {
                return List.of();
            }
            return List.of(new Paar(gevonden.get(0).afkorting(), alle(groepen)));
        }
        if (gevonden.size() == groepen.size() && omEnOm(gevonden, groepen)) {
            var uit = new ArrayList<Paar>();
            for (int i = 0; i < groepen.size(); i++) {
                uit.add(new Paar(gevonden.get(i).afkorting(), groepen.get(i).nummers()));
            }
            return uit;
        }
        var wie = coordinator(zin, gevonden);
        return wie == null ? List.of() : List.of(new Paar(wie.afkorting(), alle(groepen)));
    }

    private List<Paar> aangeleverd(Zin zin, List<Groep> groepen) {
        var wie = groepen.size() == 1 ? Aanlevering.door(zin, ministeries.in(zin.tekst())) : null;
        return wie == null ? List.of() : List.of(new Paar(wie.afkorting(), alle(groepen)));
    }

    /** "WJZ coördineert in overleg met BZK": BZK does not. */
    private static boolean helptMee(String klein, Ministeries.Gevonden ministerie) {
        int voor = ministerie.begin();
        return Tekens.eindigtOp(klein, voor, MET)
                || klein.startsWith(HET_MINISTERIE, voor - HET_MINISTERIE.length())
                        && Tekens.eindigtOp(klein, voor - HET_MINISTERIE.length(), MET);
    }

    static List<Integer> alle(List<Groep> groepen) {
        if (groepen.size() == 1) {
            return groepen.get(0).nummers();
        }
        var nummers = new LinkedHashSet<Integer>();
        for (var groep : groepen) {
            nummers.addAll(groep.nummers());
        }
        return List.copyOf(nummers);
    }

    /** "BZK coördineert vraag 5 en JenV vraag 8": ministry and numbers take turns. */
    private static boolean omEnOm(List<Ministeries.Gevonden> wie, List<Groep> wat) {
        boolean ministerieEerst = wie.get(0).begin() < wat.get(0).begin();
        for (int i = 0; i < wie.size(); i++) {
            boolean orde = ministerieEerst == wie.get(i).begin() < wat.get(i).begin();
            boolean verder =
                    i == 0
                            || Math.max(wie.get(i - 1).begin(), wat.get(i - 1).begin())
                                    < Math.min(wie.get(i).begin(), wat.get(i).begin());
            if (!orde || !verder) {
                return false;
            }
        }
        return true;
    }

    /** The one ministry that the sentence says coordinates, or null. */
    private static Ministeries.Gevonden coordinator(Zin zin, List<Ministeries.Gevonden> gevonden) {
        Ministeries.Gevonden wie = null;
        for (var ministerie : gevonden) {
            if (doetHet(zin.klein(), ministerie)) {
                if (wie != null) {
                    return null;
                }
                wie = ministerie;
            }
        }
        return wie;
    }

    private static boolean doetHet(String klein, Ministeries.Gevonden ministerie) {
        if (Tekens.begintMet(klein, ministerie.eind(), DOET)) {
            return true;
        }
        for (String lid : LIDWOORDEN) {
            int voor = ministerie.begin() - lid.length();
            if (klein.startsWith(lid, voor) && Tekens.eindigtOp(klein, voor, BIJ)) {
                return true;
            }
        }
        return false;
    }
}
