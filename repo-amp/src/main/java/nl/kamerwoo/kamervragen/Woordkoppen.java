package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Indeling.Gevonden;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts a text at the headings "Vraag …" and "Antwoord …". Numbers run up; a number that was there
 * already begins no question, and 1 begins another set.
 */
final class Woordkoppen {
    private static final int VRAAG_ZICHT = 8;

    private final Regelblad blad;
    private final List<Gevonden> koppen = new ArrayList<>();
    private final List<Melding> meldingen = new ArrayList<>();
    private final TreeSet<Integer> gevraagd = new TreeSet<>();
    private final TreeSet<Integer> open = new TreeSet<>();
    private final Set<Integer> beantwoord = new HashSet<>();
    private final boolean geteld;
    private boolean losseStijl;
    private int index;

    private Woordkoppen(Regelblad blad, int begin, boolean geteld) {
        this.blad = blad;
        this.index = begin;
        this.geteld = geteld;
    }

    /** The sets in a text, in order; none if it has no such headings. */
    static List<Indeling> in(Regelblad blad) {
        List<Indeling> uit = new ArrayList<>();
        boolean geteld = zonderNummers(blad);
        int begin = 0;
        while (begin < blad.aantal()) {
            var reeks = new Woordkoppen(blad, begin, geteld);
            var indeling = reeks.lees();
            if (!indeling.leeg()) {
                uit.add(indeling);
            }
            begin = reeks.index;
        }
        return uit;
    }

    /** Whether no question bears a number: then they are counted. */
    private static boolean zonderNummers(Regelblad blad) {
        boolean vraag = false;
        for (int i = 0; i < blad.aantal(); i++) {
            var kop = blad.kop(i).filter(k -> k.soort() == Kop.Soort.VRAAG);
            if (kop.filter(k -> !k.nummers().isEmpty()).isPresent()
                    || kop.isPresent() && naGetal(blad, i)) {
                return false;
            }
            vraag |= kop.isPresent();
        }
        return vraag;
    }

    private static boolean naGetal(Regelblad blad, int i) {
        return i > 0
                && blad.kop(i - 1).filter(k -> k.soort() == Kop.Soort.GETAL && k.los()).isPresent();
    }

    private Indeling lees() {
        int i = index;
        index = blad.aantal();
        boolean verder = true;
        while (verder && i < blad.aantal()) {
            var kop = blad.kop(i);
            verder = kop.isEmpty() || !neem(i, kop.get());
            i++;
        }
        if (geteld && !gevraagd.isEmpty()) {
            meldingen.add(
                    Melding.over(
                            Meldingsoort.NUMMER_GETELD,
                            blad.regel(koppen.get(0).index()).nummer(),
                            Integer.toString(gevraagd.size())));
        }
        return Indeling.van(blad, koppen, index, meldingen);
    }

    /** Takes the heading if it is one; true if another set begins with it. */
    private boolean neem(int i, Kop kop) {
        switch (kop.soort()) {
            case VRAAG -> {
                return vraag(i, kop);
            }
            case ANTWOORD -> antwoord(i, kop);
            case MEDEDELING -> {
                if (kop.los() && !gevraagd.isEmpty() && beantwoord.isEmpty()) {
                    koppen.add(new Gevonden(i, kop, List.of()));
                }
            }
            case GETAL -> {}
        }
        return false;
    }

    private boolean vraag(int i, Kop kop) {
        var nummers = kop.nummers();
        int plaats = i;
        if (nummers.isEmpty()) {
            if (naGetal(blad, i)) {
                plaats = i - 1;
                nummers = blad.kop(plaats).orElseThrow().nummers();
            } else if (geteld) {
                nummers = List.of(gevraagd.size() + 1);
            } else {
                return false;
            }
        }
        if (!kan(i, kop, nummers.get(0))) {
            return false;
        }
        if (nummers.get(0) == 1 && kop.deel().isEmpty() && gevraagd.contains(1)) {
            index = plaats;
            return true;
        }
        var nieuw = nummers.stream().filter(n -> !gevraagd.contains(n)).toList();
        boolean deelvraag = !kop.deel().isEmpty() && !koppen.isEmpty();
        if (nieuw.size() < nummers.size() && !deelvraag) {
            dubbel(i, nummers);
        }
        if (!nieuw.isEmpty() || deelvraag) {
            losseStijl |= koppen.isEmpty() && kop.los();
            koppen.add(new Gevonden(plaats, getal(plaats, i, kop), deelvraag ? nummers : nieuw));
            gevraagd.addAll(nieuw);
            nieuw.stream().filter(n -> !beantwoord.contains(n)).forEach(open::add);
        }
        return false;
    }

    /** With its number on the line above, the number is the heading and the word a label. */
    private Kop getal(int plaats, int i, Kop kop) {
        return plaats < i ? blad.kop(plaats).orElseThrow() : kop;
    }

    private boolean kan(int i, Kop kop, int nummer) {
        if (kop.los()) {
            return blad.kanLos(i);
        }
        boolean volgt = nummer <= (gevraagd.isEmpty() ? 1 : gevraagd.last() + 1);
        return volgt && blad.begint(i) && (!losseStijl || blad.vraagt(i, i + VRAAG_ZICHT));
    }

    private void antwoord(int i, Kop kop) {
        var nummers = kop.nummers();
        boolean kan = kop.los() ? blad.kanLos(i) : blad.begint(i);
        if (!kan || gevraagd.isEmpty() && (nummers.isEmpty() || !kop.los())) {
            return;
        }
        if (nummers.isEmpty() && staatErNummerOnder(i)) {
            koppen.add(new Gevonden(i, kop, List.of()));
            return;
        }
        if (nummers.isEmpty()) {
            nummers = List.copyOf(open);
            if (nummers.size() > 1 && !zelfdeKop(nummers)) {
                meldingen.add(
                        Melding.over(
                                Meldingsoort.ANTWOORD_ZONDER_NUMMER,
                                blad.regel(i).nummer(),
                                Nummers.opsomming(nummers)));
            }
        } else if (!kop.los() && !gevraagd.containsAll(nummers)) {
            return;
        }
        var nieuw = nummers.stream().filter(n -> !beantwoord.contains(n)).toList();
        boolean deel = !kop.deel().isEmpty();
        if (nieuw.size() < nummers.size() && !deel) {
            dubbel(i, nummers);
        }
        if (!nieuw.isEmpty() || deel) {
            koppen.add(new Gevonden(i, kop, deel ? nummers : nieuw));
            beantwoord.addAll(nieuw);
            nieuw.forEach(open::remove);
        }
    }

    /** "Antwoorden" over a row of answers that bear their numbers. */
    private boolean staatErNummerOnder(int i) {
        return i + 1 < blad.aantal()
                && blad.kop(i + 1)
                        .filter(k -> k.soort() == Kop.Soort.ANTWOORD && !k.nummers().isEmpty())
                        .isPresent();
    }

    private boolean zelfdeKop(List<Integer> nummers) {
        return koppen.get(koppen.size() - 1).nummers().containsAll(nummers);
    }

    private void dubbel(int i, List<Integer> nummers) {
        meldingen.add(
                Melding.over(
                        Meldingsoort.NUMMER_DUBBEL,
                        blad.regel(i).nummer(),
                        Nummers.opsomming(nummers)));
    }
}
