package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.behandeling.Openstaand;
import nl.kamerwoo.alfresco.behandeling.Takenvoorraad;
import nl.kamerwoo.alfresco.bericht.Waarschuwing;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;

/**
 * Goes round the open tasks on working days, and has those warned whose task should soon be ready.
 * One node of the cluster at a time; stopped halfway or done again, nobody is told twice.
 */
public final class Waarschuwingsronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Waarschuwingsronde.class);

    private static final String SLOT = "waarschuwingsronde";

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final Takenvoorraad voorraad;
    private final Waarschuwing waarschuwing;

    public Waarschuwingsronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            Takenvoorraad voorraad,
            Waarschuwing waarschuwing) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.voorraad = voorraad;
        this.waarschuwing = waarschuwing;
    }

    @Override
    public int loop() {
        return AuthenticationUtil.runAsSystem(
                () -> waarschuwing.isWerkdag() ? Slot.onder(jobLockService, SLOT, this::ronde) : 0);
    }

    private int ronde(Slot slot) {
        int gewaarschuwd = 0;
        for (Werkstroom werkstroom : Werkstroom.values()) {
            for (Stap stap : Stap.values()) {
                for (Openstaand taak : open(werkstroom, stap)) {
                    if (!slot.isActive()) {
                        return gewaarschuwd;
                    }
                    gewaarschuwd += waarschuw(taak);
                }
            }
        }
        if (gewaarschuwd > 0) {
            LOG.info("Wrote {} warnings about tasks", gewaarschuwd);
        }
        return gewaarschuwd;
    }

    private List<Openstaand> open(Werkstroom werkstroom, Stap stap) {
        return transactionHelper.doInTransaction(
                () ->
                        voorraad.open(werkstroom, stap).stream()
                                .filter(waarschuwing::isNodig)
                                .toList(),
                true,
                true);
    }

    /** One task's failure is no reason to leave the others unsaid. */
    private int waarschuw(Openstaand taak) {
        try {
            return transactionHelper.doInTransaction(() -> waarschuwing.geef(taak), false, true);
        } catch (RuntimeException mislukt) {
            LOG.error("Nobody was warned about task {}", taak.taak().id(), mislukt);
            return 0;
        }
    }
}
