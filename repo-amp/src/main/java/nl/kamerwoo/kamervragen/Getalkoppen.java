package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Indeling.Gevonden;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts a text at bare numbers, as the Kamer writes its sets: "1", "2." or "3)" alone on a line or
 * before the question. All numbers of a set are written alike and run up one by one. Answers, if
 * there are any, have a heading of their own; a question is then what stands before one.
 */
final class Getalkoppen {
    /** No set begins behind more numbered lists than this. */
    private static final int MEESTE_BEGINNEN = 12;

    private final Regelblad blad;
    private final List<Integer> getallen = new ArrayList<>();
    private final List<Integer> antwoorden = new ArrayList<>();

    private Getalkoppen(Regelblad blad) {
        this.blad = blad;
        for (int i = 0; i < blad.aantal(); i++) {
            var kop = blad.kop(i);
            if (kop.isEmpty()) {
                continue;
            }
            if (kop.get().soort() == Kop.Soort.GETAL) {
                getallen.add(i);
            } else if (kop.get().soort() == Kop.Soort.ANTWOORD && blad.begint(i)) {
                antwoorden.add(i);
            }
        }
    }

    /** The set in a text, or {@link Indeling#geen()}. */
    static Indeling in(Regelblad blad) {
        var koppen = new Getalkoppen(blad);
        if (koppen.getallen.isEmpty()) {
            return koppen.opsomming();
        }
        var met = koppen.antwoorden.isEmpty() ? List.<Gevonden>of() : koppen.metAntwoorden();
        var alle = met.isEmpty() ? koppen.zonderAntwoorden() : met;
        return alle.isEmpty()
                ? koppen.opsomming()
                : Indeling.van(blad, alle, blad.aantal(), List.of());
    }

    private List<Gevonden> metAntwoorden() {
        Map<Integer, Gevonden> alle = new TreeMap<>();
        int verwacht = 1;
        int van = 0;
        char stijl = 0;
        for (int antwoord : antwoorden) {
            var kop = blad.kop(antwoord).orElseThrow();
            var vragen = vragenVoor(van, antwoord, verwacht, stijl);
            if (vragen.isEmpty() && kop.nummers().isEmpty()) {
                continue;
            }
            vragen.forEach(v -> alle.put(v.index(), v));
            if (!vragen.isEmpty()) {
                var laatste = vragen.get(vragen.size() - 1);
                stijl = laatste.kop().stijl();
                verwacht = laatste.kop().laatste() + 1;
            }
            var nummers =
                    kop.nummers().isEmpty()
                            ? vragen.stream().flatMap(v -> v.nummers().stream()).toList()
                            : kop.nummers();
            alle.put(antwoord, new Gevonden(antwoord, kop, nummers));
            van = antwoord;
        }
        boolean vraag = alle.values().stream().anyMatch(g -> g.kop().soort() == Kop.Soort.GETAL);
        if (vraag) {
            rest(van, verwacht, stijl).forEach(v -> alle.put(v.index(), v));
        }
        return vraag ? List.copyOf(alle.values()) : List.of();
    }

    /** The questions between the last answer's heading and the next: the last that run up. */
    private List<Gevonden> vragenVoor(int van, int tot, int verwacht, char stijl) {
        int begin = -1;
        int plaats = eersteGetalNa(van);
        for (int g = plaats; g < getallen.size() && getallen.get(g) < tot; g++) {
            if (past(getallen.get(g), verwacht, stijl)) {
                begin = g;
            }
        }
        return begin < 0 ? List.of() : opvolgers(begin, tot);
    }

    private List<Gevonden> opvolgers(int begin, int tot) {
        List<Gevonden> uit = new ArrayList<>();
        char stijl = blad.kop(getallen.get(begin)).orElseThrow().stijl();
        int verwacht = blad.kop(getallen.get(begin)).orElseThrow().eerste();
        for (int g = begin; g < getallen.size() && getallen.get(g) < tot; g++) {
            int i = getallen.get(g);
            if (past(i, verwacht, stijl)) {
                var kop = blad.kop(i).orElseThrow();
                uit.add(new Gevonden(i, kop, kop.nummers()));
                verwacht = kop.laatste() + 1;
            }
        }
        return uit;
    }

    /** Questions behind the last answer have none; a list in that answer does not ask. */
    private List<Gevonden> rest(int van, int verwacht, char stijl) {
        int begin = eersteGetalNa(van);
        List<Gevonden> uit = new ArrayList<>();
        int volgend = verwacht;
        for (int g = begin; g < getallen.size(); g++) {
            int i = getallen.get(g);
            int tot = g + 1 < getallen.size() ? getallen.get(g + 1) : blad.aantal();
            if (past(i, volgend, stijl) && blad.vraagt(i, tot)) {
                var kop = blad.kop(i).orElseThrow();
                uit.add(new Gevonden(i, kop, kop.nummers()));
                volgend = kop.laatste() + 1;
            }
        }
        return uit;
    }

    private int eersteGetalNa(int regel) {
        int laag = 0;
        int hoog = getallen.size();
        while (laag < hoog) {
            int midden = (laag + hoog) >>> 1;
            if (getallen.get(midden) < regel) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return laag;
    }

    /**
     * @param stijl 0 for any
     */
    private boolean past(int i, int nummer, char stijl) {
        var kop = blad.kop(i).orElseThrow();
        return kop.eerste() == nummer
                && (stijl == 0 || kop.stijl() == stijl)
                && kanBeginnen(i, kop)
                && !isBladnummer(i, kop);
    }

    private boolean kanBeginnen(int i, Kop kop) {
        if (kop.stijl() == '1') {
            return blad.begintZeker(i);
        }
        return kop.los() ? blad.kanLos(i) : blad.begint(i);
    }

    /** A page number just before the question that happens to have the same. */
    private boolean isBladnummer(int i, Kop kop) {
        return kop.stijl() == '1'
                && i + 1 < blad.aantal()
                && blad.kop(i + 1)
                        .filter(k -> k.stijl() == '1' && k.eerste() == kop.eerste())
                        .isPresent();
    }

    /** Of the ways to begin, the one that gives the most questions that ask something. */
    private List<Gevonden> zonderAntwoorden() {
        List<Gevonden> beste = List.of();
        int meeste = 0;
        int beginnen = 0;
        for (int g = 0; g < getallen.size() && beginnen < MEESTE_BEGINNEN; g++) {
            if (!past(getallen.get(g), 1, (char) 0)) {
                continue;
            }
            beginnen++;
            var reeks = reeks(g);
            int vragend = vragend(reeks);
            if (vragend > meeste) {
                beste = reeks;
                meeste = vragend;
            }
        }
        return beste;
    }

    private int vragend(List<Gevonden> reeks) {
        int n = 0;
        for (int k = 0; k < reeks.size(); k++) {
            int tot = k + 1 < reeks.size() ? reeks.get(k + 1).index() : blad.aantal();
            n += blad.vraagt(reeks.get(k).index(), tot) ? 1 : 0;
        }
        return n;
    }

    /** The numbers that run up from here, but for a list in a question that begins at 1 again. */
    private List<Gevonden> reeks(int begin) {
        List<Gevonden> uit = new ArrayList<>();
        char stijl = blad.kop(getallen.get(begin)).orElseThrow().stijl();
        int verwacht = 1;
        int inLijst = 0;
        for (int g = begin; g < getallen.size(); g++) {
            int i = getallen.get(g);
            var kop = blad.kop(i).orElseThrow();
            if (kop.stijl() != stijl) {
                continue;
            }
            boolean lijst = kop.eerste() == inLijst + 1 && stijl != '1';
            boolean volgt = past(i, verwacht, stijl);
            int tot = g + 1 < getallen.size() ? getallen.get(g + 1) : blad.aantal();
            if (volgt && (!lijst || verwacht == 1 || blad.vraagt(i, tot))) {
                uit.add(new Gevonden(i, kop, kop.nummers()));
                verwacht = kop.laatste() + 1;
                inLijst = 0;
            } else if (kop.eerste() == 1 || lijst && inLijst > 0) {
                inLijst = kop.eerste();
            }
        }
        return uit;
    }

    /** A list whose numbers the format lost: its items, if nearly all of them ask something. */
    private Indeling opsomming() {
        List<Gevonden> uit = new ArrayList<>();
        int items = 0;
        for (int i = 0; i < blad.aantal(); i++) {
            var regel = blad.regel(i);
            if (!regel.cel()) {
                continue;
            }
            items += uit.isEmpty() ? 0 : 1;
            if (regel.tekst().indexOf('?') >= 0 && Tekens.begintGroot(regel.tekst())) {
                int nummer = uit.size() + 1;
                var kop = new Kop(Kop.Soort.GETAL, List.of(nummer), 't', "", regel.tekst());
                uit.add(new Gevonden(i, kop, kop.nummers()));
            }
        }
        if (uit.size() < 2 || (uit.size() - 1) * 5 < items * 4) {
            return Indeling.geen();
        }
        var melding =
                Melding.over(
                        Meldingsoort.NUMMER_GETELD,
                        blad.regel(uit.get(0).index()).nummer(),
                        Integer.toString(uit.size()));
        return Indeling.van(blad, uit, blad.aantal(), List.of(melding));
    }
}
