package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.bericht.Berichtverzender;
import nl.kamerwoo.alfresco.bericht.Berichtverzender.Uitkomst;
import nl.kamerwoo.bericht.Berichtstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/**
 * Goes round the mails that were not sent: after a restart, or when the mail server was down; and
 * gives up those of which nobody knows whether they were. One node of the cluster at a time;
 * stopped halfway, the next round goes on.
 */
public final class Berichtenronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtenronde.class);

    private static final String SLOT = "berichtenronde";
    private static final int PAGINA = 100;
    private static final Databasevraag TE_VERZENDEN = met(Berichtstatus.TE_VERZENDEN);
    private static final Databasevraag WORDT_VERZONDEN = met(Berichtstatus.WORDT_VERZONDEN);

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final SearchService searchService;
    private final NodeService nodeService;
    private final Berichtverzender verzender;
    private final int meeste;
    private final Duration rust;
    private final Duration geduld;
    private final Clock klok;

    /**
     * @param meeste how many mails a round looks at the most
     * @param rustSeconden mails younger than this are left to the action that follows their commit
     * @param geduldMinuten after so long nobody will say any more how a sending went
     */
    public Berichtenronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            Berichtverzender verzender,
            int meeste,
            int rustSeconden,
            int geduldMinuten,
            Clock klok) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.verzender = verzender;
        this.meeste = meeste;
        this.rust = Duration.ofSeconds(rustSeconden);
        this.geduld = Duration.ofMinutes(geduldMinuten);
        this.klok = klok;
    }

    private static Databasevraag met(Berichtstatus status) {
        return new Databasevraag(
                "TYPE:\"kw:bericht\" AND =kw:berichtstatus:\"" + status.naam() + "\"",
                "cm:created");
    }

    @Override
    public int loop() {
        return AuthenticationUtil.runAsSystem(() -> Slot.onder(jobLockService, SLOT, this::ronde));
    }

    private int ronde(Slot slot) {
        geefOp(slot);
        return verstuur(slot);
    }

    private void geefOp(Slot slot) {
        int overgeslagen = 0;
        List<NodeRef> pagina;
        do {
            pagina = pagina(WORDT_VERZONDEN, overgeslagen);
            for (NodeRef bericht : pagina) {
                if (!slot.isActive()) {
                    return;
                }
                overgeslagen += verzender.geefOp(bericht, geduld) ? 0 : 1;
            }
        } while (pagina.size() == PAGINA);
    }

    /** What cannot be sent now stays in front of what comes after it, and is gone past. */
    private int verstuur(Slot slot) {
        int verzonden = 0;
        int bekeken = 0;
        int overgeslagen = 0;
        List<NodeRef> pagina;
        do {
            pagina = pagina(TE_VERZENDEN, overgeslagen);
            for (NodeRef bericht : pagina) {
                if (!slot.isActive() || bekeken++ == meeste) {
                    return verzonden;
                }
                Uitkomst uitkomst = verstuurEen(bericht);
                if (uitkomst == Uitkomst.ONBEREIKBAAR) {
                    LOG.warn("The mail server cannot be reached; {} mails were sent", verzonden);
                    return verzonden;
                }
                verzonden += uitkomst == Uitkomst.VERZONDEN ? 1 : 0;
                overgeslagen += uitkomst == Uitkomst.WACHT ? 1 : 0;
            }
        } while (pagina.size() == PAGINA);
        return verzonden;
    }

    /** One mail's failure is no reason to leave the others unsent. */
    private Uitkomst verstuurEen(NodeRef bericht) {
        try {
            return isAanDeBeurt(bericht) ? verzender.verstuur(bericht) : Uitkomst.WACHT;
        } catch (RuntimeException mislukt) {
            LOG.error("{} could not be sent", bericht, mislukt);
            return Uitkomst.WACHT;
        }
    }

    private boolean isAanDeBeurt(NodeRef bericht) {
        return transactionHelper.doInTransaction(
                () ->
                        nodeService.exists(bericht)
                                && nodeService.getProperty(bericht, ContentModel.PROP_CREATED)
                                        instanceof Date gemaakt
                                && !gemaakt.toInstant().isAfter(klok.instant().minus(rust)),
                true,
                true);
    }

    private List<NodeRef> pagina(Databasevraag vraag, int vanaf) {
        return transactionHelper.doInTransaction(
                () -> vraag.pagina(searchService, vanaf, PAGINA), true, true);
    }
}
