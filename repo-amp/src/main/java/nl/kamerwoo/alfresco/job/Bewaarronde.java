package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.bewaring.Bewaarder;
import nl.kamerwoo.alfresco.bewaring.Bewaarstand;
import nl.kamerwoo.behandeling.Dossierstatus;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * Goes round the dossiers that are closed, and stamps anew how long they are kept: on a new day,
 * and when the selectielijst changed. Otherwise there is nothing to do, and that costs nothing: so
 * it may be asked often. One node of the cluster at a time; stopped halfway, the next round begins
 * again and finds what was done already right.
 */
public final class Bewaarronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Bewaarronde.class);

    private static final String SLOT = "bewaarronde";
    private static final List<Databasevraag> GESLOTEN =
            List.of(
                    met(Dossierstatus.GEARCHIVEERD),
                    met(Dossierstatus.AFGEDAAN),
                    met(Dossierstatus.INGETROKKEN));

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final NodeService nodeService;
    private final Bewaarder bewaarder;
    private final Bewaarstand stand;
    private final Rondgang rondgang;

    /**
     * @param searchService the raw one, and so is the node service: the system goes round
     * @param pagina how many dossiers are looked up at a time
     */
    public Bewaarronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            Bewaarder bewaarder,
            Bewaarstand stand,
            int pagina) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.nodeService = nodeService;
        this.bewaarder = bewaarder;
        this.stand = stand;
        this.rondgang = new Rondgang(transactionHelper, searchService, pagina);
    }

    private static Databasevraag met(Dossierstatus status) {
        return new Databasevraag(
                "TYPE:\"kw:dossier\" AND =kw:status:\"" + status.naam() + "\"", "cm:created");
    }

    /**
     * One round, if there is reason for it.
     *
     * @return how many dossiers and documents got other stamps
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
        Rondgang.Uitslag uitslag =
                GESLOTEN.stream()
                        .map(vraag -> rondgang.langs(slot, vraag, this::stempel))
                        .reduce(Rondgang.Uitslag.GEEN, Rondgang.Uitslag::en);
        if (uitslag.heel()) {
            onthoud(nu);
            LOG.info("Looked at how long what is closed is kept, {} changed", uitslag.gedaan());
        } else {
            LOG.warn(
                    "The round of what is closed stopped halfway, after {} changes",
                    uitslag.gedaan());
        }
        return uitslag.gedaan();
    }

    /** One dossier's failure is no reason to leave the others as they were. */
    private int stempel(NodeRef dossier) {
        try {
            return transactionHelper.doInTransaction(
                    () -> nodeService.exists(dossier) ? bewaarder.stempel(dossier) : 0,
                    false,
                    true);
        } catch (RuntimeException mislukt) {
            LOG.error("How long {} is kept was not stamped", dossier, mislukt);
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
