package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Ministeries;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a set of questions, with or without its answers, out of its text: as the Kamer sends it, as
 * a ministry answers it in a letter's annex, as it is published in the Aanhangsel (domain.md
 * section 2). Never throws, whatever the text, and takes time in proportion to it. What is not
 * certain is reported, not guessed.
 */
public final class BeantwoordingParser {
    private static final int MEESTE_OPENING = 3;
    private static final List<String> ANDERS =
            List.of(
                    "notulen",
                    "besluitenlijst",
                    "factuur",
                    "agenda",
                    "nieuwsbericht",
                    "persbericht",
                    "conceptverslag",
                    "verslag van",
                    "veelgestelde vragen");

    private final Setkoplezer koplezer;

    public BeantwoordingParser() {
        this(Ministeries.standaard());
    }

    public BeantwoordingParser(Ministeries ministeries) {
        koplezer = new Setkoplezer(ministeries);
    }

    /** The set, or {@link Vragenset#leeg()} if the text is none. */
    public Vragenset parse(String tekst) {
        if (tekst == null) {
            return Vragenset.leeg();
        }
        var gelezen = Tekstlezer.lees(tekst);
        var rauw = gelezen.regels();
        if (isAnders(rauw)) {
            return Vragenset.leeg();
        }
        var voetnoten = Voetnootlezer.lees(Bladrand.zonder(rauw));
        var blad = new Regelblad(Tabellezer.lees(voetnoten.regels()));
        var teksten = new Tekstbouwer(blad.regels(), voetnoten.noten());
        var afgekapt = afgekapt(gelezen);
        var reeksen = Woordkoppen.in(blad);
        if (!reeksen.isEmpty()) {
            var woord = beste(reeksen);
            var meldingen = new ArrayList<>(afgekapt);
            meldingen.addAll(andere(reeksen, woord, blad));
            var set = set(woord, true, blad, rauw, teksten, meldingen);
            if (set.isVragenset()) {
                return set;
            }
        }
        return set(Getalkoppen.in(blad), false, blad, rauw, teksten, afgekapt);
    }

    private static List<Melding> afgekapt(Tekstlezer.Gelezen gelezen) {
        var regels = gelezen.regels();
        return gelezen.afgekapt() && !regels.isEmpty()
                ? List.of(
                        Melding.over(Meldingsoort.AFGEKAPT, regels.get(regels.size() - 1).nummer()))
                : List.of();
    }

    /** The sets in the text that are not read: but for the bare questions of one that is. */
    private static List<Melding> andere(List<Indeling> reeksen, Indeling gekozen, Regelblad blad) {
        return reeksen.stream()
                .filter(r -> r != gekozen && r.heeftAntwoorden() == gekozen.heeftAntwoorden())
                .map(r -> blad.regel(r.begin()).nummer())
                .map(regel -> Melding.over(Meldingsoort.TWEEDE_REEKS, regel))
                .toList();
    }

    private static boolean isAnders(List<Tekstregel> regels) {
        return regels.stream()
                .limit(MEESTE_OPENING)
                .anyMatch(
                        r ->
                                r.tekst().length() <= 100
                                        && Tekens.begintMet(Tekens.klein(r.tekst()), ANDERS));
    }

    /** The first with answers: a letter may give the bare questions first. */
    private static Indeling beste(List<Indeling> reeksen) {
        return reeksen.stream()
                .filter(Indeling::heeftAntwoorden)
                .findFirst()
                .orElse(reeksen.get(0));
    }

    private Vragenset set(
            Indeling indeling,
            boolean metWoord,
            Regelblad blad,
            List<Tekstregel> rauw,
            Tekstbouwer teksten,
            List<Melding> meldingen) {
        if (indeling.leeg()) {
            return Vragenset.leeg();
        }
        var lijst = Vragenbouwer.bouw(indeling, teksten);
        int eerste = blad.regel(indeling.begin()).nummer();
        var kop =
                koplezer.lees(
                        rauw.stream().filter(r -> r.nummer() < eerste).toList(),
                        blad.regels().subList(0, indeling.begin()),
                        blad.regels());
        return isSet(metWoord, lijst, kop) ? kop.met(lijst, meldingen) : Vragenset.leeg();
    }

    /** Questions must ask, and something must say that they are those of the Kamer. */
    private static boolean isSet(boolean metWoord, Vragenlijst lijst, Setkop kop) {
        long vragend = lijst.vragen().stream().filter(v -> v.vraagtekst().contains("?")).count();
        if (vragend * 2 < lijst.vragen().size() || vragend == 0) {
            return false;
        }
        boolean kamer =
                kop.noemtLeden() || kop.zaaknummer().isPresent() || kop.aanhangsel().isPresent();
        boolean beantwoord = lijst.isBeantwoord();
        return kamer || metWoord && (beantwoord || lijst.vragen().size() > 1) || beantwoord;
    }
}
