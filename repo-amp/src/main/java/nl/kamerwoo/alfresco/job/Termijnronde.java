package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.alfresco.termijn.Termijnstand;
import nl.kamerwoo.termijn.TermijnFout;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round the dossiers that are not done, and computes their terms anew: on a new day, and when
 * the settings or the list of holidays changed. Otherwise there is nothing to do, and that costs
 * nothing: so it may be asked often. One node of the cluster at a time; stopped halfway, the next
 * round begins again and finds what was done already right.
 */
public final class Termijnronde {

    private static final Logger LOG = LoggerFactory.getLogger(Termijnronde.class);

    private static final String SLOT = "termijnronde";
    private static final Databasevraag DOSSIERS =
            new Databasevraag(
                    "TYPE:\"kw:kamervragendossier\" OR TYPE:\"kw:wooverzoek\"", "cm:created");

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final NodeService nodeService;
    private final Dossiertermijnen termijnen;
    private final Termijnstand stand;
    private final Rondgang rondgang;

    /**
     * @param pagina how many dossiers are looked up at a time
     */
    public Termijnronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            Dossiertermijnen termijnen,
            Termijnstand stand,
            int pagina) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.nodeService = nodeService;
        this.termijnen = termijnen;
        this.stand = stand;
        this.rondgang = new Rondgang(transactionHelper, searchService, pagina);
    }

    /**
     * One round, if there is reason for it.
     *
     * @return how many dossiers got other stamps
     */
    public int loop() {
        return AuthenticationUtil.runAsSystem(
                () -> isNodig() ? Slot.onder(jobLockService, SLOT, this::ronde) : 0);
    }

    private boolean isNodig() {
        return transactionHelper.doInTransaction(() -> !stand.isBij(stand.nu()), true, true);
    }

    private int ronde(Slot slot) {
        String nu = stand.nu();
        Rondgang.Uitslag uitslag = rondgang.langs(slot, DOSSIERS, dossier -> bij(dossier) ? 1 : 0);
        if (!uitslag.heel()) {
            LOG.warn("The round of terms stopped after {} dossiers", uitslag.gezien());
            return uitslag.gedaan();
        }
        onthoud(nu);
        LOG.info(
                "Looked at the terms of {} dossiers, {} changed",
                uitslag.gezien(),
                uitslag.gedaan());
        return uitslag.gedaan();
    }

    /** One dossier's failure is no reason to leave the others as they were. */
    private boolean bij(NodeRef dossier) {
        try {
            return isLopend(dossier)
                    && transactionHelper.doInTransaction(
                            () -> termijnen.stempel(dossier), false, true);
        } catch (TermijnFout fout) {
            LOG.warn("The term of {} cannot be computed: {}", dossier, fout.getMessage());
        } catch (RuntimeException mislukt) {
            LOG.error("The term of {} was not stamped", dossier, mislukt);
        }
        return false;
    }

    private boolean isLopend(NodeRef dossier) {
        return transactionHelper.doInTransaction(
                () -> nodeService.exists(dossier) && !termijnen.isAfgedaan(dossier), true, true);
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
