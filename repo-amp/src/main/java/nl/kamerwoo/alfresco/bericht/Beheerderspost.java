package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttekst;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * Tells records managers that something is wrong with what they keep. It stands in the dossier as
 * well: a mail that does not arrive is no reason to stop.
 */
public final class Beheerderspost {

    private static final Logger LOG = LoggerFactory.getLogger(Beheerderspost.class);

    private final RetryingTransactionHelper transactionHelper;
    private final Ontvangers ontvangers;
    private final Postbussen postbussen;
    private final Postbode postbode;
    private final Sharelinks links;
    private final boolean aan;

    /**
     * @param aan whether anybody is told anything
     */
    public Beheerderspost(
            RetryingTransactionHelper transactionHelper,
            Ontvangers ontvangers,
            Postbussen postbussen,
            Postbode postbode,
            Sharelinks links,
            boolean aan) {
        this.transactionHelper = transactionHelper;
        this.ontvangers = ontvangers;
        this.postbussen = postbussen;
        this.postbode = postbode;
        this.links = links;
        this.aan = aan;
    }

    /**
     * Tells all of a group that these documents differ. To be called outside of any transaction.
     *
     * @param groep its full name
     * @param stukken how people know them
     */
    public void afwijkend(String groep, List<String> stukken) {
        if (!aan) {
            return;
        }
        List<Postbus> bussen =
                transactionHelper.doInTransaction(
                        () ->
                                ontvangers.van(groep).stream()
                                        .map(wie -> postbussen.van(wie, Berichtsoort.WAARSCHUWING))
                                        .filter(bus -> bus.bezwaar().isEmpty())
                                        .toList(),
                        true,
                        true);
        bussen.forEach(bus -> bezorg(bus, stukken));
    }

    private void bezorg(Postbus bus, List<String> stukken) {
        String lijst =
                String.join(
                        "\n",
                        stukken.stream().map(stuk -> "- " + Berichttekst.eenRegel(stuk)).toList());
        try {
            postbode.bezorg(
                    bus,
                    new Berichttekst(
                            Melding.in(
                                    bus.taal().locale(),
                                    "kamerwoo.gaafheid.bericht.onderwerp",
                                    Integer.toString(stukken.size())),
                            Melding.in(
                                            bus.taal().locale(),
                                            "kamerwoo.gaafheid.bericht.tekst",
                                            bus.naam())
                                    + "\n\n"
                                    + lijst
                                    + "\n\n"
                                    + links.begin()));
        } catch (Onbezorgd onbezorgd) {
            LOG.warn("{} was not told of documents that differ", bus.naam(), onbezorgd);
        }
    }
}
