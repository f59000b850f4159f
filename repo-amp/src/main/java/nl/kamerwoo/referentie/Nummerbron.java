package nl.kamerwoo.referentie;

/** Where numbers come from: a counter a series, the same one for every node of a cluster. */
public interface Nummerbron {

    /**
     * Takes the next numbers of a series, for good: whatever happens to the caller's own
     * transaction, nobody gets these again.
     *
     * @param reeks the series, see {@link Referentiepatroon#reeks}
     * @param grootte how many
     * @return the first of them; the first ever is 1
     */
    long neem(String reeks, int grootte);
}
