package nl.kamerwoo.referentie;

/** Which reference belongs to what, unique in the whole cluster and for ever. */
public interface Referentieregister {

    /**
     * Claims a reference that is issued, in the caller's transaction: a rollback frees it. Whose it
     * is stands on what bears it, and is told here when that gives it up: filing waits for what is
     * written.
     *
     * @return whether it was free
     */
    boolean geefUit(Referentie referentie);

    /**
     * Claims a reference in the caller's transaction: a rollback frees it.
     *
     * @param houder the id of the document or dossier
     * @return whether the reference is now, or already was, the holder's
     */
    boolean claim(Referentie referentie, String houder);

    /**
     * Keeps whose a reference is that is given up for another: it can be taken back, and is never
     * anybody else's. One that is another's in the register stays so.
     *
     * @param houder the id of the document or dossier that bears it until now
     */
    void houd(Referentie referentie, String houder);
}
