package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.lezen.StukLezer;
import nl.kamerwoo.lezen.Leesstatus;

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
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Goes round the documents that were not read: after a restart, or when the transform service was
 * down. One node of the cluster at a time; stopped halfway, the next round goes on.
 */
public final class Leesronde {

    private static final Logger LOG = LoggerFactory.getLogger(Leesronde.class);

    private static final String SLOT = "leesronde";
    private static final int PAGINA = 100;
    private static final Databasevraag TE_LEZEN =
            new Databasevraag(
                    "TYPE:\"kw:stuk\" AND =kw:leesstatus:\"" + Leesstatus.TE_LEZEN.naam() + "\"",
                    "cm:created");

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final SearchService searchService;
    private final NodeService nodeService;
    private final StukLezer lezer;
    private final int meeste;
    private final Duration rust;
    private final Clock klok;

    /**
     * @param meeste how many documents a round reads at the most
     * @param rustSeconden documents younger than this are left to the action that follows their
     *     commit
     */
    public Leesronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            StukLezer lezer,
            int meeste,
            int rustSeconden,
            Clock klok) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.lezer = lezer;
        this.meeste = meeste;
        this.rust = Duration.ofSeconds(rustSeconden);
        this.klok = klok;
    }

    /**
     * One round.
     *
     * @return how many documents were read; none when another node is at it
     */
    public int loop() {
        return AuthenticationUtil.runAsSystem(() -> Slot.onder(jobLockService, SLOT, this::lees));
    }

    private int lees(Slot slot) {
        int gelezen = 0;
        int overgeslagen = 0;
        while (slot.isActive() && gelezen < meeste) {
            List<NodeRef> pagina = pagina(overgeslagen);
            for (NodeRef stuk : pagina) {
                if (slot.isActive() && gelezen < meeste && isAanDeBeurt(stuk) && leesEen(stuk)) {
                    gelezen++;
                } else {
                    overgeslagen++;
                }
            }
            if (pagina.size() < PAGINA) {
                break;
            }
        }
        if (gelezen > 0) {
            LOG.info("Read {} documents, {} left waiting", gelezen, overgeslagen);
        }
        return gelezen;
    }

    /** One document's failure is no reason to leave the others unread. */
    private boolean leesEen(NodeRef stuk) {
        try {
            return lezer.lees(stuk, false);
        } catch (RuntimeException mislukt) {
            LOG.error("{} could not be read", stuk, mislukt);
            return false;
        }
    }

    private List<NodeRef> pagina(int vanaf) {
        return transactionHelper.doInTransaction(
                () -> TE_LEZEN.pagina(searchService, vanaf, PAGINA), true, true);
    }

    private boolean isAanDeBeurt(NodeRef stuk) {
        return transactionHelper.doInTransaction(
                () ->
                        nodeService.exists(stuk)
                                && nodeService.getProperty(stuk, ContentModel.PROP_MODIFIED)
                                        instanceof Date gewijzigd
                                && !gewijzigd.toInstant().isAfter(grens()),
                true,
                true);
    }

    private Instant grens() {
        return klok.instant().minus(rust);
    }
}
