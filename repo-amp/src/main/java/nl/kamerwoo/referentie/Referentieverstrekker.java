package nl.kamerwoo.referentie;

import java.util.function.IntSupplier;

/**
 * Issues references. A number that somebody typed before as a reference of his own is passed over.
 */
public final class Referentieverstrekker {

    /** So many typed references in a row is no accident: better to stop than to search on. */
    private static final int MEESTE_POGINGEN = 1_000;

    private final Nummerblokken nummers;
    private final Referentieregister register;

    /**
     * @param bron gives the numbers
     * @param blokgrootte how many numbers are taken at a time, asked each time; 1 leaves the fewest
     *     gaps
     * @param register where every reference is claimed
     */
    public Referentieverstrekker(
            Nummerbron bron, IntSupplier blokgrootte, Referentieregister register) {
        this.nummers = new Nummerblokken(bron, blokgrootte);
        this.register = register;
    }

    /**
     * Issues the next free reference of a pattern and claims it.
     *
     * @param jaar the year of registration, in Europe/Amsterdam
     * @param directie stands in the reference where the pattern names it
     */
    public Referentie verstrek(Referentiepatroon patroon, int jaar, String directie) {
        String reeks = patroon.reeks(jaar, directie);
        for (int poging = 0; poging < MEESTE_POGINGEN; poging++) {
            Referentie referentie = patroon.referentie(jaar, directie, nummers.volgende(reeks));
            if (register.geefUit(referentie)) {
                return referentie;
            }
        }
        throw new IllegalStateException("No free reference found in series " + reeks);
    }

    /**
     * Claims a reference that was typed or came with the document.
     *
     * @throws ReferentieBezet when it belongs to something else
     */
    public Referentie claim(String tekst, String houder) {
        Referentie referentie = new Referentie(tekst);
        if (!register.claim(referentie, houder)) {
            throw new ReferentieBezet(referentie);
        }
        return referentie;
    }

    /**
     * Claims a reference in the place of the one borne until now, which stays the holder's.
     *
     * @throws ReferentieBezet when the new one belongs to something else
     */
    public Referentie vervang(String oud, String nieuw, String houder) {
        houd(oud, houder);
        return claim(nieuw, houder);
    }

    private void houd(String oud, String houder) {
        Referentie referentie;
        try {
            referentie = new Referentie(oud);
        } catch (OngeldigeReferentie nooitGeclaimd) {
            return;
        }
        register.houd(referentie, houder);
    }
}
