package nl.kamerwoo.alfresco.job;

import nl.kamerwoo.alfresco.bericht.Beheerderspost;
import nl.kamerwoo.alfresco.gaafheid.Gaafheidstoets;
import nl.kamerwoo.alfresco.gaafheid.Gaafheidstoets.Uitslag;
import nl.kamerwoo.alfresco.gaafheid.Ondertekendestukken;
import nl.kamerwoo.alfresco.gaafheid.Ondertekendestukken.Stuk;
import nl.kamerwoo.alfresco.gaafheid.Rondestand;
import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes round what was signed, from the oldest document to the newest, and computes the checksums
 * again: so much at a time, and the next time from where it stopped, so that each has its turn. One
 * node of the cluster at a time.
 */
public final class Gaafheidsronde implements Ronde {

    private static final Logger LOG = LoggerFactory.getLogger(Gaafheidsronde.class);

    private static final String SLOT = "gaafheidsronde";
    private static final int PAGINA = 100;

    private final JobLockService jobLockService;
    private final RetryingTransactionHelper transactionHelper;
    private final Ondertekendestukken stukken;
    private final Gaafheidstoets toets;
    private final Rondestand stand;
    private final Beheerderspost post;
    private final int meeste;
    private final long meesteBytes;
    private final Duration omloop;
    private final Clock klok;

    /**
     * @param meeste how many documents a round goes past at the most
     * @param meesteBytes after so much has been read it stops
     * @param omloopDagen what was looked at fewer days ago is passed over
     */
    public Gaafheidsronde(
            JobLockService jobLockService,
            RetryingTransactionHelper transactionHelper,
            Ondertekendestukken stukken,
            Gaafheidstoets toets,
            Rondestand stand,
            Beheerderspost post,
            int meeste,
            long meesteBytes,
            int omloopDagen,
            Clock klok) {
        this.jobLockService = jobLockService;
        this.transactionHelper = transactionHelper;
        this.stukken = stukken;
        this.toets = toets;
        this.stand = stand;
        this.post = post;
        this.meeste = meeste;
        this.meesteBytes = meesteBytes;
        this.omloop = Duration.ofDays(omloopDagen);
        this.klok = klok;
    }

    /** What is still allowed of a round, and what came of it. */
    private static final class Oogst {
        private int voorbij;
        private long bytes;
        private int bekeken;
        private final List<NodeRef> afwijkend = new ArrayList<>();
    }

    @Override
    public int loop() {
        return AuthenticationUtil.runAsSystem(() -> Slot.onder(jobLockService, SLOT, this::ronde));
    }

    private int ronde(Slot slot) {
        Oogst oogst = new Oogst();
        Voortgang voortgang = stand.lees();
        boolean isVerder = true;
        while (isVerder && magVerder(slot, oogst)) {
            List<Stuk> pagina = pagina(voortgang);
            voortgang = kijk(slot, pagina, voortgang, oogst);
            isVerder = pagina.size() == PAGINA;
        }
        // Having come to the end it begins again the next time.
        stand.onthoud(isVerder || !magVerder(slot, oogst) ? voortgang : Voortgang.BEGIN);
        if (oogst.bekeken > 0) {
            LOG.info(
                    "Computed the checksums of {} signed documents again; {} differ anew",
                    oogst.bekeken,
                    oogst.afwijkend.size());
        }
        meld(oogst.afwijkend);
        return oogst.bekeken;
    }

    private Voortgang kijk(Slot slot, List<Stuk> pagina, Voortgang vanaf, Oogst oogst) {
        Voortgang voortgang = vanaf;
        for (Stuk stuk : pagina) {
            if (!magVerder(slot, oogst)) {
                return voortgang;
            }
            oogst.voorbij++;
            voortgang = voortgang.voorbij(stuk.gemaakt());
            if (isAanDeBeurt(stuk)) {
                oogst.bytes += stuk.bytes();
                toets(stuk.node(), oogst);
            }
        }
        return voortgang;
    }

    private boolean magVerder(Slot slot, Oogst oogst) {
        return slot.isActive() && oogst.voorbij < meeste && oogst.bytes < meesteBytes;
    }

    private boolean isAanDeBeurt(Stuk stuk) {
        Instant grens = klok.instant().minus(omloop);
        return stuk.gecontroleerd().filter(op -> op.isAfter(grens)).isEmpty();
    }

    /** One document's failure is no reason to leave the others unlooked at. */
    private void toets(NodeRef stuk, Oogst oogst) {
        try {
            Optional<Uitslag> uitslag = toets.toets(stuk);
            oogst.bekeken += uitslag.isPresent() ? 1 : 0;
            if (uitslag.filter(Uitslag::isNieuws).isPresent()) {
                oogst.afwijkend.add(stuk);
            }
        } catch (RuntimeException mislukt) {
            LOG.error("The checksum of {} could not be computed again", stuk, mislukt);
        }
    }

    private List<Stuk> pagina(Voortgang voortgang) {
        return transactionHelper.doInTransaction(() -> stukken.na(voortgang, PAGINA), true, true);
    }

    private void meld(List<NodeRef> afwijkend) {
        Map<String, List<String>> perGroep =
                transactionHelper.doInTransaction(() -> perGroep(afwijkend), true, true);
        perGroep.forEach(post::afwijkend);
    }

    private Map<String, List<String>> perGroep(List<NodeRef> afwijkend) {
        Map<String, List<String>> perGroep = new LinkedHashMap<>();
        for (NodeRef stuk : afwijkend) {
            perGroep.computeIfAbsent(stukken.beheerders(stuk), groep -> new ArrayList<>())
                    .add(stukken.naam(stuk));
        }
        return perGroep;
    }
}
