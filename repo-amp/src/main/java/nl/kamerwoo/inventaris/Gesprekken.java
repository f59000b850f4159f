package nl.kamerwoo.inventaris;

import nl.kamerwoo.inventaris.Verwantschap.Bron;
import nl.kamerwoo.inventaris.Werkruimte.Getallen;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Holds the texts of one conversation against each other, and then those of the next. Of a long one
 * no more than a part is in memory at a time.
 */
final class Gesprekken {

    /** Told of a line and the first before it that it is like. */
    interface Gelijkenis {
        void gevonden(int regel, int ander);
    }

    private record Tekst(int regel, Vingerafdruk afdruk) {}

    /** So many are held at once against all that come after them. */
    private static final int DEEL = 500;

    /** A row: the line, whether it is known to be like another, and its fingerprint. */
    private static final int REGEL = 0;

    private static final int GEVONDEN = 1;
    private static final int AFDRUK = 2;
    private static final int LENGTE = AFDRUK + Vingerafdruk.GETALLEN;

    private final Getallen rijen;
    private final Bron bron;
    private final Gelijkenis gelijkenis;
    private int alleen;
    private long aantal;

    /**
     * @param rijen in which the texts of a conversation lie
     */
    Gesprekken(Getallen rijen, Bron bron, Gelijkenis gelijkenis) {
        this.rijen = rijen;
        this.bron = bron;
        this.gelijkenis = gelijkenis;
    }

    /** The next line of the conversation. The text of one that stands alone is not asked for. */
    void neem(int regel) {
        if (alleen == 0 && aantal == 0) {
            alleen = regel;
            return;
        }
        if (alleen != 0) {
            zet(alleen);
            alleen = 0;
        }
        zet(regel);
    }

    private void zet(int regel) {
        bron.afdruk(regel)
                .ifPresent(
                        afdruk -> {
                            int[] rij = new int[LENGTE];
                            rij[REGEL] = regel;
                            afdruk.zetIn(rij, AFDRUK);
                            rijen.zet(aantal++ * LENGTE, rij);
                        });
    }

    /** The conversation has no more lines. */
    void slot() {
        for (long begin = 0; begin < aantal; begin += DEEL) {
            vergelijk(begin);
        }
        alleen = 0;
        aantal = 0;
    }

    /** All that come after them with these; what was like an earlier one stays like that one. */
    private void vergelijk(long begin) {
        List<Tekst> deel =
                LongStream.range(begin, Math.min(begin + DEEL, aantal))
                        .mapToObj(rij -> tekst(rijen.op(rij * LENGTE, LENGTE)))
                        .toList();
        for (long rij = begin + 1; rij < aantal; rij++) {
            int[] getallen = rijen.op(rij * LENGTE, LENGTE);
            if (getallen[GEVONDEN] != 0) {
                continue;
            }
            Tekst deze = tekst(getallen);
            long plek = rij * LENGTE + GEVONDEN;
            deel.stream()
                    .limit(rij - begin)
                    .filter(ander -> deze.afdruk().lijktOp(ander.afdruk()))
                    .findFirst()
                    .ifPresent(
                            ander -> {
                                rijen.zet(plek, 1);
                                gelijkenis.gevonden(deze.regel(), ander.regel());
                            });
        }
    }

    private static Tekst tekst(int[] rij) {
        return new Tekst(rij[REGEL], Vingerafdruk.van(Arrays.copyOfRange(rij, AFDRUK, LENGTE)));
    }
}
