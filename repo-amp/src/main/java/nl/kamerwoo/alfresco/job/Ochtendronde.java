package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.bericht.Berichtverzender.Uitkomst;
import nl.kamerwoo.alfresco.bericht.Dagbriefje;
import nl.kamerwoo.alfresco.bericht.Ochtendpost;
import nl.kamerwoo.alfresco.bericht.Werk;
import nl.kamerwoo.alfresco.bericht.Werkverdeling;
import nl.kamerwoo.termijn.Termijnbeleid;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Tells everybody on the morning of a working day what lies there for him. One node of the cluster
 * at a time; done again, it tells those who were not told yet.
 */
public final class Ochtendronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Ochtendronde.class);

    private static final String SLOT = "ochtendronde";

    private final JobLockService jobLockService;
    private final Werkverdeling werkverdeling;
    private final Ochtendpost post;
    private final Dagbriefje briefje;
    private final Termijnbeleid termijnbeleid;
    private final Clock klok;
    private final boolean aan;

    /**
     * @param aan whether anybody is told anything
     */
    public Ochtendronde(
            JobLockService jobLockService,
            Werkverdeling werkverdeling,
            Ochtendpost post,
            Dagbriefje briefje,
            Termijnbeleid termijnbeleid,
            Clock klok,
            boolean aan) {
        this.jobLockService = jobLockService;
        this.werkverdeling = werkverdeling;
        this.post = post;
        this.briefje = briefje;
        this.termijnbeleid = termijnbeleid;
        this.klok = klok;
        this.aan = aan;
    }

    @Override
    public int loop() {
        LocalDate vandaag = Datums.vandaag(klok);
        if (!aan) {
            return 0;
        }
        return AuthenticationUtil.runAsSystem(
                () ->
                        termijnbeleid.kalender().isWerkdag(vandaag)
                                ? Slot.onder(jobLockService, SLOT, slot -> ronde(slot, vandaag))
                                : 0);
    }

    private int ronde(Slot slot, LocalDate vandaag) {
        briefje.ruimOp(vandaag);
        int verzonden = 0;
        for (Map.Entry<String, Werk> van : werkverdeling.verdeel().entrySet()) {
            Uitkomst uitkomst =
                    slot.isActive()
                            ? verstuur(van.getKey(), van.getValue())
                            : Uitkomst.ONBEREIKBAAR;
            if (uitkomst == Uitkomst.ONBEREIKBAAR) {
                LOG.warn("The morning's mail stopped after {} people", verzonden);
                return verzonden;
            }
            verzonden += uitkomst == Uitkomst.VERZONDEN ? 1 : 0;
        }
        LOG.info("Told {} people what lies there for them", verzonden);
        return verzonden;
    }

    /** One person's failure is no reason to leave the others untold. */
    private Uitkomst verstuur(String wie, Werk werk) {
        try {
            return post.verstuur(wie, werk);
        } catch (RuntimeException mislukt) {
            LOG.error("{} was not told what lies there", wie, mislukt);
            return Uitkomst.NIET_VERZONDEN;
        }
    }
}
