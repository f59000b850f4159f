package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Vindplaats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word-for-word check: whether an agreed text was taken over unchanged. Does not count as a
 * change: white space, kinds of quotation marks and dashes, soft hyphens and those at a line end,
 * Unicode form and ligatures, page furniture, markers of notes.
 */
public final class Woordvergelijking {
    private static final String ZINSEINDE = ".?!";

    private final Map<String, Integer> nummers = new HashMap<>();
    private final List<Woord> a;
    private final List<Woord> b;

    private Woordvergelijking(List<Woord> a, List<Woord> b) {
        this.a = a;
        this.b = b;
    }

    /**
     * Holds an agreed text against the text that went out.
     *
     * @return the pieces that are equal, left out and added; one equal piece when nothing differs
     */
    public static Verschil vergelijk(String afgesproken, String verzonden) {
        String van = Gladtekst.van(afgesproken).tekst();
        String tot = Gladtekst.van(verzonden).tekst();
        var vergelijking = new Woordvergelijking(Woordenlezer.lees(van), Woordenlezer.lees(tot));
        return vergelijking.verschil(van, tot);
    }

    /** Whether two texts are word for word the same. */
    public static boolean gelijk(String afgesproken, String verzonden) {
        return afgesproken.equals(verzonden) || vergelijk(afgesproken, verzonden).gelijk();
    }

    /**
     * Where an agreed text stands in a longer one, word for word: in a letter that does not number
     * its answers.
     *
     * @return the line on which it begins; nothing when it does not stand there, or is empty
     */
    public static Optional<Vindplaats> zoek(String afgesproken, String brief) {
        var geheel = Gladtekst.vanDocument(brief);
        var gezocht = Woordenlezer.lees(Gladtekst.van(afgesproken).tekst());
        var vergelijking = new Woordvergelijking(gezocht, Woordenlezer.lees(geheel.tekst()));
        int woord =
                plaats(
                        vergelijking.nummers(gezocht, vergelijking.b),
                        vergelijking.nummers(vergelijking.b, gezocht));
        return woord < 0
                ? Optional.empty()
                : Optional.of(
                        new Vindplaats(
                                geheel.regelVan(vergelijking.b.get(woord).begin()),
                                "lopende tekst"));
    }

    private Verschil verschil(String van, String tot) {
        int voor = gelijkeWoorden();
        int achter = gelijkeWoordenAchter(voor);
        var aMidden = a.subList(voor, a.size() - achter);
        var bMidden = b.subList(voor, b.size() - achter);
        var x = nummers(aMidden, bMidden);
        var y = nummers(bMidden, aMidden);
        var segmenten = new ArrayList<Segment>();
        int weggelaten = 0;
        int toegevoegd = 0;
        int leestekens = 0;
        int gelijkTot = 0;
        for (var midden : Verschilzoeker.zoek(x, y, zinseinden())) {
            var stuk = midden.verschoven(voor);
            zet(segmenten, Segment.Soort.GELIJK, tekst(tot, b, gelijkTot, stuk.bVan()));
            zet(segmenten, Segment.Soort.WEGGELATEN, tekst(van, a, stuk.aVan(), stuk.aTot()));
            zet(segmenten, Segment.Soort.TOEGEVOEGD, tekst(tot, b, stuk.bVan(), stuk.bTot()));
            int uit = woorden(a, stuk.aVan(), stuk.aTot());
            int in = woorden(b, stuk.bVan(), stuk.bTot());
            weggelaten += uit;
            toegevoegd += in;
            leestekens += stuk.aTot() - stuk.aVan() - uit + stuk.bTot() - stuk.bVan() - in;
            gelijkTot = stuk.bTot();
        }
        String rest = b.isEmpty() ? tot : tekst(tot, b, gelijkTot, b.size());
        zet(segmenten, Segment.Soort.GELIJK, rest);
        return new Verschil(segmenten, weggelaten, toegevoegd, leestekens);
    }

    /** How many words at the start are the same. */
    private int gelijkeWoorden() {
        int meeste = Math.min(a.size(), b.size());
        int n = 0;
        while (n < meeste && a.get(n).is(b.get(n))) {
            n++;
        }
        return n;
    }

    /** How many at the end are, not counting those. */
    private int gelijkeWoordenAchter(int voor) {
        int meeste = Math.min(a.size(), b.size()) - voor;
        int n = 0;
        while (n < meeste && a.get(a.size() - 1 - n).is(b.get(b.size() - 1 - n))) {
            n++;
        }
        return n;
    }

    private static void zet(List<Segment> segmenten, Segment.Soort soort, String tekst) {
        if (!tekst.isEmpty()) {
            segmenten.add(new Segment(soort, tekst));
        }
    }

    /** The text of these words with all that stands up to the next. */
    private static String tekst(String s, List<Woord> woorden, int van, int tot) {
        if (van == tot) {
            return "";
        }
        int begin = van == 0 ? 0 : woorden.get(van).begin();
        return s.substring(begin, tot < woorden.size() ? woorden.get(tot).begin() : s.length());
    }

    private static int woorden(List<Woord> woorden, int van, int tot) {
        return (int) woorden.subList(van, tot).stream().filter(w -> !w.leesteken()).count();
    }

    /** The words as numbers: a word that may be two is the one that the other text has. */
    private List<Integer> nummers(List<Woord> woorden, List<Woord> andere) {
        Set<String> vast = new HashSet<>();
        if (woorden.stream().anyMatch(w -> !w.anders().isEmpty())) {
            andere.forEach(w -> vast.add(w.sleutel()));
        }
        List<Integer> uit = new ArrayList<>(woorden.size());
        for (var woord : woorden) {
            boolean anders =
                    !woord.anders().isEmpty()
                            && !vast.contains(woord.sleutel())
                            && vast.contains(woord.anders());
            String sleutel = anders ? woord.anders() : woord.sleutel();
            uit.add(nummers.computeIfAbsent(sleutel, s -> nummers.size()));
        }
        return uit;
    }

    private boolean[] zinseinden() {
        var uit = new boolean[nummers.size()];
        nummers.forEach(
                (sleutel, nummer) ->
                        uit[nummer] = sleutel.length() == 1 && ZINSEINDE.contains(sleutel));
        return uit;
    }

    /** The first place of a list in another, or -1 (Knuth, Morris and Pratt). */
    private static int plaats(List<Integer> gezocht, List<Integer> geheel) {
        if (gezocht.isEmpty()) {
            return -1;
        }
        int[] terug = new int[gezocht.size()];
        for (int i = 1, k = 0; i < terug.length; i++) {
            while (k > 0 && !gezocht.get(i).equals(gezocht.get(k))) {
                k = terug[k - 1];
            }
            k += gezocht.get(i).equals(gezocht.get(k)) ? 1 : 0;
            terug[i] = k;
        }
        for (int i = 0, k = 0; i < geheel.size(); i++) {
            while (k > 0 && !geheel.get(i).equals(gezocht.get(k))) {
                k = terug[k - 1];
            }
            k += geheel.get(i).equals(gezocht.get(k)) ? 1 : 0;
            if (k == gezocht.size()) {
                return i - k + 1;
            }
        }
        return -1;
    }
}
