package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.verzoeker.Afscherming;
import nl.kamerwoo.alfresco.verzoeker.Afschermstand;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Goes round the data of all requesters when the settings give a directie another Woo team, and
 * gives them to that team. Otherwise there is nothing to do, and that costs nothing: so it may be
 * asked often. One node of the cluster at a time. It rests only after a round that found everything
 * right: another node may have gone by the old settings for some seconds.
 */
public final class Afschermronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Afschermronde.class);

    private static final String SLOT = "afschermronde";
    private static final Databasevraag VERZOEKERS =
            new Databasevraag("TYPE:\"kw:verzoeker\"", "cm:created");

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final NodeService nodeService;
    private final Afscherming afscherming;
    private final Afschermstand stand;
    private final Rondgang rondgang;

    /**
     * @param searchService the raw one, and so is the other service: it works for the system
     * @param pagina how many requesters are looked up at a time
     */
    public Afschermronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            Afscherming afscherming,
            Afschermstand stand,
            int pagina) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.nodeService = nodeService;
        this.afscherming = afscherming;
        this.stand = stand;
        this.rondgang = new Rondgang(transactionHelper, searchService, pagina);
    }

    /**
     * One round, if there is reason for it.
     *
     * @return of how many requesters the data were given to another team
     */
    @Override
    public int loop() {
        return AuthenticationUtil.runAsSystem(
                () -> isNodig() ? Slot.onder(jobLockService, SLOT, this::ronde) : 0);
    }

    private boolean isNodig() {
        return transactionHelper.doInTransaction(() -> !stand.isBij(stand.nu()), true, true);
    }

    private int ronde(Slot slot) {
        String nu = stand.nu();
        AtomicInteger mislukt = new AtomicInteger();
        Rondgang.Uitslag uitslag =
                rondgang.langs(slot, VERZOEKERS, verzoeker -> schermAf(verzoeker, mislukt));
        if (!uitslag.heel()) {
            LOG.warn("The round of requesters stopped before {}", uitslag.gezien());
            return uitslag.gedaan();
        }
        if (uitslag.gedaan() == 0 && mislukt.get() == 0) {
            onthoud(nu);
        }
        LOG.info(
                "Looked at the data of {} requesters, {} changed hands",
                uitslag.gezien(),
                uitslag.gedaan());
        return uitslag.gedaan();
    }

    /** One requester's failure is no reason to leave the others in the wrong hands. */
    private int schermAf(NodeRef verzoeker, AtomicInteger mislukt) {
        try {
            boolean isAnders =
                    transactionHelper.doInTransaction(
                            () -> nodeService.exists(verzoeker) && afscherming.schermAf(verzoeker),
                            false,
                            true);
            return isAnders ? 1 : 0;
        } catch (RuntimeException fout) {
            LOG.error("The data of {} were not given to its team", verzoeker, fout);
            mislukt.incrementAndGet();
            return 0;
        }
    }

    private void onthoud(String nu) {
        transactionHelper.doInTransaction(
                () -> {
                    stand.onthoud(nu);
                    return nu;
                },
                false,
                true);
    }
}
