package nl.kamerwoo.kamervragen;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds which words of one list are not in the other, and the other way round. The work is bounded:
 * texts that differ too much are compared sentence by sentence first, and what differs then is
 * given as a whole. So two texts of any length and kind take time in proportion to their length.
 */
final class Verschilzoeker {
    /** More words than this need not be put in or taken out for a difference to be readable. */
    private static final int MEESTE_STAPPEN = 300;

    /** Steps times length: what one search may cost. */
    private static final long MEESTE_WERK = 1_500_000;

    /**
     * The paths that all searches together may look at: as many as one that takes all its steps.
     */
    private static final int MEESTE_PADEN = MEESTE_STAPPEN * MEESTE_STAPPEN / 2;

    /** A stretch of words that differ: [aVan, aTot) became [bVan, bTot). */
    record Stuk(int aVan, int aTot, int bVan, int bTot) {
        Stuk verschoven(int woorden) {
            return new Stuk(aVan + woorden, aTot + woorden, bVan + woorden, bTot + woorden);
        }
    }

    private final List<Integer> a;
    private final List<Integer> b;
    private final boolean[] zinseinde;
    private final List<Stuk> stukken = new ArrayList<>();
    private int paden;

    private Verschilzoeker(List<Integer> a, List<Integer> b, boolean[] zinseinde) {
        this.a = a;
        this.b = b;
        this.zinseinde = zinseinde;
    }

    /**
     * @param a the words as numbers: equal numbers are equal words
     * @param zinseinde by number, whether it ends a sentence
     */
    static List<Stuk> zoek(List<Integer> a, List<Integer> b, boolean[] zinseinde) {
        var zoeker = new Verschilzoeker(a, b, zinseinde);
        zoeker.blok(0, a.size(), 0, b.size(), true);
        return zoeker.stukken;
    }

    private void blok(int aVan, int aTot, int bVan, int bTot, boolean perZin) {
        int van = 0;
        int meeste = Math.min(aTot - aVan, bTot - bVan);
        while (van < meeste && a.get(aVan + van).equals(b.get(bVan + van))) {
            van++;
        }
        int achter = 0;
        while (achter < meeste - van && a.get(aTot - 1 - achter).equals(b.get(bTot - 1 - achter))) {
            achter++;
        }
        midden(aVan + van, aTot - achter, bVan + van, bTot - achter, perZin);
    }

    private void midden(int aVan, int aTot, int bVan, int bTot, boolean perZin) {
        if (aVan == aTot && bVan == bTot) {
            return;
        }
        if (aVan == aTot || bVan == bTot) {
            stukken.add(new Stuk(aVan, aTot, bVan, bTot));
            return;
        }
        var woorden = verschillen(a.subList(aVan, aTot), b.subList(bVan, bTot));
        if (woorden.isPresent()) {
            woorden.get().forEach(v -> stukken.add(verschoven(v, aVan, bVan)));
        } else if (perZin) {
            zinnen(aVan, aTot, bVan, bTot);
        } else {
            stukken.add(new Stuk(aVan, aTot, bVan, bTot));
        }
    }

    private static Stuk verschoven(Change v, int aVan, int bVan) {
        return new Stuk(
                aVan + v.startOriginal,
                aVan + v.endOriginal,
                bVan + v.startRevised,
                bVan + v.endRevised);
    }

    private void zinnen(int aVan, int aTot, int bVan, int bTot) {
        Map<List<Integer>, Integer> nummers = new HashMap<>();
        var aGrenzen = grenzen(a, aVan, aTot);
        var bGrenzen = grenzen(b, bVan, bTot);
        var verschillen = verschillen(zinnen(a, aGrenzen, nummers), zinnen(b, bGrenzen, nummers));
        if (verschillen.isEmpty()) {
            stukken.add(new Stuk(aVan, aTot, bVan, bTot));
            return;
        }
        for (var v : verschillen.get()) {
            blok(
                    aGrenzen.get(v.startOriginal),
                    aGrenzen.get(v.endOriginal),
                    bGrenzen.get(v.startRevised),
                    bGrenzen.get(v.endRevised),
                    false);
        }
    }

    /** Where sentences begin, and the end. */
    private List<Integer> grenzen(List<Integer> woorden, int van, int tot) {
        List<Integer> grenzen = new ArrayList<>();
        grenzen.add(van);
        for (int i = van; i < tot; i++) {
            if (zinseinde[woorden.get(i)] && i + 1 < tot) {
                grenzen.add(i + 1);
            }
        }
        grenzen.add(tot);
        return grenzen;
    }

    private static List<Integer> zinnen(
            List<Integer> woorden, List<Integer> grenzen, Map<List<Integer>, Integer> nummers) {
        List<Integer> uit = new ArrayList<>(grenzen.size());
        for (int k = 0; k + 1 < grenzen.size(); k++) {
            var zin = woorden.subList(grenzen.get(k), grenzen.get(k + 1));
            uit.add(nummers.computeIfAbsent(zin, z -> nummers.size()));
        }
        return uit;
    }

    /** The differences in order; nothing if finding them takes too much work. */
    private Optional<List<Change>> verschillen(List<Integer> x, List<Integer> y) {
        long lengte = (long) x.size() + y.size();
        int stappen = (int) Math.min(MEESTE_STAPPEN, MEESTE_WERK / lengte);
        if (minstens(x, y) > stappen) {
            return Optional.empty();
        }
        try {
            List<Change> uit =
                    new ArrayList<>(new MyersDiff<Integer>().computeDiff(x, y, new Grens(stappen)));
            uit.sort(Comparator.comparingInt(v -> v.startOriginal));
            return Optional.of(uit);
        } catch (TeVeelWerk teVeel) {
            return Optional.empty();
        }
    }

    /** How many words are in one of them and not, or less often, in the other. */
    private static int minstens(List<Integer> x, List<Integer> y) {
        Map<Integer, Integer> saldo = new HashMap<>();
        x.forEach(woord -> saldo.merge(woord, 1, Integer::sum));
        y.forEach(woord -> saldo.merge(woord, -1, Integer::sum));
        return saldo.values().stream().mapToInt(Math::abs).sum();
    }

    /** Breaks off a search that has taken its steps. */
    private final class Grens implements DiffAlgorithmListener {
        private final int stappen;

        Grens(int stappen) {
            this.stappen = stappen;
        }

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int stap, int hoogste) {
            paden += stap;
            if (stap > stappen || paden > MEESTE_PADEN) {
                throw new TeVeelWerk();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TeVeelWerk extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TeVeelWerk() {
            super(null, null, false, false);
        }
    }
}
