package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.gaafheid.Rondestand;
import nl.kamerwoo.alfresco.handtekening.Handtekeningzoeker;
import nl.kamerwoo.alfresco.handtekening.Oudestukken;
import nl.kamerwoo.alfresco.handtekening.Oudestukken.Stuk;
import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.List;

/**
 * Goes once along what was stored before it was looked for signatures: so many documents at a time,
 * and the next time from where it stopped. One node of the cluster at a time.
 */
public final class Handtekeningronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Handtekeningronde.class);

    private static final String SLOT = "handtekeningronde";

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final Oudestukken stukken;
    private final Handtekeningzoeker zoeker;
    private final Rondestand stand;
    private final int meeste;

    /**
     * @param meeste how many documents a round goes past at the most
     */
    public Handtekeningronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            Oudestukken stukken,
            Handtekeningzoeker zoeker,
            Rondestand stand,
            int meeste) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.stukken = stukken;
        this.zoeker = zoeker;
        this.stand = stand;
        this.meeste = meeste;
    }

    @Override
    public int loop() {
        return AuthenticationUtil.runAsSystem(() -> Slot.onder(jobLockService, SLOT, this::ronde));
    }

    private int ronde(Slot slot) {
        Instant tot = transactionHelper.doInTransaction(stukken::tot, false, true);
        Voortgang vanaf = stand.lees();
        List<Stuk> pagina =
                transactionHelper.doInTransaction(() -> stukken.na(vanaf, tot, meeste), true, true);
        Voortgang voortgang = vanaf;
        int gevonden = 0;
        for (Stuk stuk : pagina) {
            if (!slot.isActive()) {
                break;
            }
            gevonden += zoek(stuk.node()) ? 1 : 0;
            voortgang = voortgang.voorbij(stuk.gemaakt());
        }
        if (!voortgang.equals(vanaf)) {
            stand.onthoud(voortgang);
            LOG.info("Found signatures in {} documents from before", gevonden);
        }
        return gevonden;
    }

    /** One document's failure is no reason to leave the others unlooked at. */
    private boolean zoek(NodeRef stuk) {
        try {
            return zoeker.zoek(stuk);
        } catch (RuntimeException mislukt) {
            LOG.error("It could not be looked for signatures in {}", stuk, mislukt);
            return false;
        }
    }
}
