package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Instellingsoort;
import nl.kamerwoo.instelling.OngeldigeInstelling;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * The settings that are in force on this node of the cluster. Every few seconds, and only when
 * somebody asks, it looks whether a document has other content than the one it read, in a
 * transaction of its own: what is not committed is not in force, whoever wrote it. A document that
 * is wrong all the same leaves in force what was, and after a restart what is shipped.
 */
public final class Instellingenkast implements Instellingen {

    private static final Logger LOG = LoggerFactory.getLogger(Instellingenkast.class);

    private static final String GEEN_DOCUMENT = "";

    /** Enough to see that a document is too large. */
    private static final int MEESTE_BYTES = 1024 * 1024;

    private record Gelezen(Optional<NodeRef> document, String stand, Object waarde) {}

    private record Alle(long gekekenOp, Map<Instellingsoort<?>, Gelezen> gelezen) {}

    private final Standaarden standaarden;
    private final Instellingenmap map;
    private final RetryingTransactionHelper transactionHelper;
    private final long geldigheid;
    private final LongSupplier nanoklok;
    private final AtomicReference<Alle> alle = new AtomicReference<>();
    private final ReentrantLock slot = new ReentrantLock();

    /**
     * @param verversen how many seconds pass before it looks again
     */
    public Instellingenkast(
            Standaarden standaarden,
            Instellingenmap map,
            RetryingTransactionHelper transactionHelper,
            int verversen) {
        this(standaarden, map, transactionHelper, Duration.ofSeconds(verversen), System::nanoTime);
    }

    Instellingenkast(
            Standaarden standaarden,
            Instellingenmap map,
            RetryingTransactionHelper transactionHelper,
            Duration verversen,
            LongSupplier nanoklok) {
        this.standaarden = standaarden;
        this.map = map;
        this.transactionHelper = transactionHelper;
        this.geldigheid = verversen.toNanos();
        this.nanoklok = nanoklok;
    }

    @Override
    public <T> T van(Instellingsoort<T> soort) {
        Gelezen gelezen = alle().gelezen().get(soort);
        return soort.type().cast(gelezen == null ? standaarden.waarde(soort) : gelezen.waarde());
    }

    /** One looks; the others go on with what was in force, unless nothing was yet. */
    private Alle alle() {
        Alle bekend = alle.get();
        if (bekend == null) {
            slot.lock();
        } else if (isVers(bekend) || !slot.tryLock()) {
            return bekend;
        }
        try {
            return ververs();
        } finally {
            slot.unlock();
        }
    }

    private Alle ververs() {
        Alle bekend = alle.get();
        if (bekend != null && isVers(bekend)) {
            return bekend;
        }
        long nu = nanoklok.getAsLong();
        Alle nieuw = new Alle(nu, bekend == null ? kijk(Map.of()) : kijkWeer(bekend.gelezen()));
        alle.set(nieuw);
        return nieuw;
    }

    private boolean isVers(Alle bekend) {
        return nanoklok.getAsLong() - bekend.gekekenOp() < geldigheid;
    }

    /** What was in force stays so while the database cannot be asked; filing goes on. */
    private Map<Instellingsoort<?>, Gelezen> kijkWeer(Map<Instellingsoort<?>, Gelezen> bekend) {
        try {
            return kijk(bekend);
        } catch (RuntimeException nietTeZien) {
            LOG.warn("Settings could not be looked at; they stay as they were", nietTeZien);
            return bekend;
        }
    }

    private Map<Instellingsoort<?>, Gelezen> kijk(Map<Instellingsoort<?>, Gelezen> bekend) {
        return AuthenticationUtil.runAsSystem(
                () -> transactionHelper.doInTransaction(() -> lees(bekend), true, true));
    }

    private Map<Instellingsoort<?>, Gelezen> lees(Map<Instellingsoort<?>, Gelezen> bekend) {
        Map<Instellingsoort<?>, Gelezen> gelezen = new HashMap<>();
        for (Instellingsoort<?> soort : standaarden.soorten()) {
            gelezen.put(soort, lees(soort, bekend.get(soort)));
        }
        return Map.copyOf(gelezen);
    }

    private Gelezen lees(Instellingsoort<?> soort, Gelezen bekend) {
        Optional<NodeRef> document = document(soort, bekend);
        String stand = document.map(map::stand).orElse(GEEN_DOCUMENT);
        Object waarde =
                bekend != null && bekend.stand().equals(stand)
                        ? bekend.waarde()
                        : waarde(soort, document, stand, bekend);
        return new Gelezen(document, stand, waarde);
    }

    private Optional<NodeRef> document(Instellingsoort<?> soort, Gelezen bekend) {
        String naam = soort.bestandsnaam();
        Optional<NodeRef> vorige = bekend == null ? Optional.empty() : bekend.document();
        return vorige.filter(document -> map.isNog(document, naam)).or(() -> map.document(naam));
    }

    private Object waarde(
            Instellingsoort<?> soort, Optional<NodeRef> document, String stand, Gelezen bekend) {
        if (document.isEmpty()) {
            LOG.info("Setting {}: no document, so what is shipped is in force", soort.naam());
            return standaarden.waarde(soort);
        }
        try {
            Object waarde = soort.lees(map.inhoud(document.get(), MEESTE_BYTES));
            LOG.info("Setting {}: {} is in force", soort.naam(), stand);
            return waarde;
        } catch (OngeldigeInstelling ongeldig) {
            return blijft(soort, stand, bekend, Foutmelding.tekst(ongeldig.fouten()));
        } catch (ContentIOException onleesbaar) {
            return blijft(soort, stand, bekend, onleesbaar.toString());
        }
    }

    private Object blijft(Instellingsoort<?> soort, String stand, Gelezen bekend, String reden) {
        LOG.error(
                "Setting {}: {} cannot be in force, {} stays so. {}",
                soort.naam(),
                stand,
                bekend == null ? "what is shipped" : bekend.stand(),
                reden);
        return bekend == null ? standaarden.waarde(soort) : bekend.waarde();
    }
}
