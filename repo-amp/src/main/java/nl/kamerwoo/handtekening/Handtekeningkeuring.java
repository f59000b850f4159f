package nl.kamerwoo.handtekening;

import nl.kamerwoo.handtekening.Handtekening.Dekking;
import nl.kamerwoo.handtekening.Vondst.Leesbaar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges the signatures in a PDF. A file that was added to after signing is never called whole,
 * however right the signature is: what was added can change all that one sees (incremental saving
 * attack; pdf-insecurity.org).
 */
public final class Handtekeningkeuring {

    /** So many bytes tell whether a file is a PDF. */
    public static final int KOP = Handtekeningzoeker.KOP;

    private record Getoetst(Vondst vondst, Oordeel oordeel) {}

    private final Cmstoets toets;

    public Handtekeningkeuring(Cmstoets toets) {
        this.toets = toets;
    }

    /**
     * Whether it has the head of a PDF; by its name it can be called anything.
     *
     * @param begin the first bytes of a file
     */
    public static boolean isPdf(byte[] begin) {
        return Handtekeningzoeker.isPdf(begin);
    }

    /**
     * @return nothing for what is no PDF, or holds no signature
     * @throws IOException when the file cannot be read
     */
    public Handtekeningen keur(Bestand bestand) throws IOException {
        if (!isPdf(bestand.lees(0, KOP))) {
            return Handtekeningen.geen();
        }
        List<Getoetst> getoetst = new ArrayList<>();
        for (Vondst vondst : new Handtekeningzoeker(bestand).zoek()) {
            getoetst.add(new Getoetst(vondst, oordeel(bestand, vondst)));
        }
        long lengte = bestand.lengte();
        return new Handtekeningen(
                getoetst.stream()
                        .map(een -> new Handtekening(een.oordeel(), dekking(een, getoetst, lengte)))
                        .toList());
    }

    private Oordeel oordeel(Bestand bestand, Vondst vondst) throws IOException {
        if (vondst instanceof Leesbaar leesbaar) {
            return toets.toets(bestand, leesbaar, Hextekst.lees(bestand, leesbaar.bereik()));
        }
        return Oordeel.nietTeToetsen(((Vondst.Onleesbaar) vondst).reden());
    }

    private static Dekking dekking(Getoetst een, List<Getoetst> alle, long lengte) {
        if (!(een.vondst() instanceof Leesbaar leesbaar)) {
            return Dekking.ONBEKEND;
        }
        long einde = leesbaar.bereik().einde();
        if (einde == lengte) {
            return Dekking.GEHEEL;
        }
        return alle.stream().anyMatch(later -> isLaatste(later, einde, lengte))
                ? Dekking.LATER_ONDERTEKEND
                : Dekking.AANGEVULD;
    }

    /** A good one that stands in what was added, and covers everything. */
    private static boolean isLaatste(Getoetst later, long na, long lengte) {
        return later.oordeel().uitkomst() == Uitkomst.GAAF
                && later.vondst() instanceof Leesbaar leesbaar
                && leesbaar.bereik().gatVan() >= na
                && leesbaar.bereik().einde() == lengte;
    }
}
