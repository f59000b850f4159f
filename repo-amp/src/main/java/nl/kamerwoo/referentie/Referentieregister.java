package nl.kamerwoo.referentie;

/** Which reference belongs to what, unique in the whole cluster and for ever. */
public interface Referentieregister {

    /**
     * Claims a reference in the caller's transaction: a rollback frees it.
     *
     * @param houder the id of the document or dossier
     * @return whether the reference is now, or already was, the holder's
     */
    boolean claim(Referentie referentie, String houder);
}
