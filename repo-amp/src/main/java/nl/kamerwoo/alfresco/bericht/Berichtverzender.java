package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.bericht.Bericht;
import nl.kamerwoo.bericht.Berichttekst;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.cmr.workflow.WorkflowTask;
import org.alfresco.service.cmr.workflow.WorkflowTaskState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends a mail once. That it is being sent is committed before, that it was sent after: whoever
 * stops in between leaves a mail of which nobody knows, and that one is never sent again.
 */
public final class Berichtverzender {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtverzender.class);

    private record Zending(Postbus postbus, Berichttekst tekst) {}

    /** What is to be sent; or, when that is nothing, what became of it. */
    private record Neming(Optional<Zending> zending, Uitkomst uitkomst) {}

    private final RetryingTransactionHelper transactionHelper;
    private final WorkflowService workflowService;
    private final Berichtenboek boek;
    private final Postbussen postbussen;
    private final Berichtopsteller opsteller;
    private final Postbode postbode;

    /**
     * @param workflowService the raw one
     */
    public Berichtverzender(
            RetryingTransactionHelper transactionHelper,
            WorkflowService workflowService,
            Berichtenboek boek,
            Postbussen postbussen,
            Berichtopsteller opsteller,
            Postbode postbode) {
        this.transactionHelper = transactionHelper;
        this.workflowService = workflowService;
        this.boek = boek;
        this.postbussen = postbussen;
        this.opsteller = opsteller;
        this.postbode = postbode;
    }

    /**
     * Sends those, until the mail server cannot be reached. The round does the others, and those of
     * which the task ends at this very moment.
     */
    public void verstuur(List<NodeRef> berichten) {
        for (NodeRef bericht : berichten) {
            try {
                if (verstuur(bericht) == Uitkomst.ONBEREIKBAAR) {
                    return;
                }
            } catch (RuntimeException mislukt) {
                LOG.warn("{} is left to the next round", bericht, mislukt);
            }
        }
    }

    /** What became of it. */
    public enum Uitkomst {
        VERZONDEN,
        /** It was given up, for a reason that it bears. */
        NIET_VERZONDEN,
        /** It waits, or somebody else is at it. */
        WACHT,
        /** The mail server cannot be reached. */
        ONBEREIKBAAR
    }

    /** Sends it, if it waits for that and its time has come. */
    public Uitkomst verstuur(NodeRef bericht) {
        Neming neming = apart(() -> neem(bericht));
        return neming.zending().isPresent()
                ? verstuur(bericht, neming.zending().get())
                : neming.uitkomst();
    }

    private Uitkomst verstuur(NodeRef bericht, Zending zending) {
        try {
            postbode.bezorg(zending.postbus(), zending.tekst());
        } catch (Onbezorgd onbezorgd) {
            return mislukt(bericht, onbezorgd);
        }
        apart(
                () -> {
                    boek.verzonden(bericht);
                    return bericht;
                });
        return Uitkomst.VERZONDEN;
    }

    /** Two that try at once both write, so that only one of them goes on. */
    private Neming neem(NodeRef bericht) {
        if (!boek.isTeVerzenden(bericht)) {
            return new Neming(Optional.empty(), Uitkomst.WACHT);
        }
        Bericht wat = boek.lees(bericht);
        Postbus postbus = postbussen.van(wat.aan(), wat.soort());
        Optional<String> bezwaar = postbus.bezwaar().or(() -> voorbij(wat));
        if (bezwaar.isPresent()) {
            boek.nietVerzonden(bericht, bezwaar.get());
            return new Neming(Optional.empty(), Uitkomst.NIET_VERZONDEN);
        }
        Berichttekst tekst = opsteller.tekst(wat, boek.dossier(bericht), postbus);
        boek.wordtVerzonden(bericht);
        return new Neming(Optional.of(new Zending(postbus, tekst)), Uitkomst.VERZONDEN);
    }

    /** Why it is no longer news: the task has ended, or somebody else has taken it. */
    private Optional<String> voorbij(Bericht bericht) {
        WorkflowTask taak = workflowService.getTaskById(bericht.taak().id());
        if (taak == null || taak.getState() != WorkflowTaskState.IN_PROGRESS) {
            return Optional.of("kamerwoo.bericht.taak-voorbij");
        }
        return taak.getProperties().get(ContentModel.PROP_OWNER) instanceof String eigenaar
                        && !eigenaar.equals(bericht.aan())
                ? Optional.of("kamerwoo.bericht.taak-van-ander")
                : Optional.empty();
    }

    private Uitkomst mislukt(NodeRef bericht, Onbezorgd onbezorgd) {
        LOG.warn("{} was not sent, {}: {}", bericht, onbezorgd.hoe(), onbezorgd.getMessage());
        apart(
                () -> {
                    if (onbezorgd.hoe() == Onbezorgd.Hoe.ONZEKER) {
                        boek.nietVerzonden(bericht, "kamerwoo.bericht.onzeker");
                    } else {
                        boek.nietAangenomen(bericht);
                    }
                    return bericht;
                });
        return switch (onbezorgd.hoe()) {
            case ONBEREIKBAAR -> Uitkomst.ONBEREIKBAAR;
            case GEWEIGERD -> Uitkomst.WACHT;
            case ONZEKER -> Uitkomst.NIET_VERZONDEN;
        };
    }

    /**
     * Gives up what somebody began to send and never told of, as when his machine was switched off.
     *
     * @param geduld how long he may take
     */
    public boolean geefOp(NodeRef bericht, Duration geduld) {
        boolean opgegeven =
                apart(
                        () -> {
                            boolean blijftLiggen = boek.isBlijvenLiggen(bericht, geduld);
                            if (blijftLiggen) {
                                boek.nietVerzonden(bericht, "kamerwoo.bericht.onzeker");
                            }
                            return blijftLiggen;
                        });
        if (opgegeven) {
            LOG.warn("{}: nobody knows whether it got away, so it is not sent again", bericht);
        }
        return opgegeven;
    }

    private <T> T apart(Supplier<T> werk) {
        return transactionHelper.doInTransaction(werk::get, false, true);
    }
}
