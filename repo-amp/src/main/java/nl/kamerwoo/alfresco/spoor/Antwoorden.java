package nl.kamerwoo.alfresco.spoor;

import nl.kamerwoo.spoor.Spoorregel;

import org.alfresco.service.cmr.audit.AuditService.AuditQueryCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the audit's answers in, one by one. */
final class Antwoorden implements AuditQueryCallback {

    private static final Logger LOG = LoggerFactory.getLogger(Antwoorden.class);

    private final List<Long> nummers = new ArrayList<>();
    private final Map<Long, Spoorregel> regels = new LinkedHashMap<>();

    /** The lines by their numbers, in the order that was asked for. */
    Map<Long, Spoorregel> regels() {
        return regels;
    }

    /** The number of the answer in this place, whether or not it could be read. */
    Optional<Long> nummer(int plaats) {
        return nummers.stream().skip(plaats).findFirst();
    }

    @Override
    public boolean valuesRequired() {
        return true;
    }

    @Override
    public boolean handleAuditEntry(
            Long nummer,
            String toepassing,
            String gebruiker,
            long tijd,
            Map<String, Serializable> waarden) {
        nummers.add(nummer);
        Spoorvelden.lees(waarden)
                .ifPresentOrElse(
                        regel -> regels.put(nummer, regel),
                        () -> LOG.warn("Line {} of the trail is of an unknown kind", nummer));
        return true;
    }

    /** One damaged line does not hide the others. */
    @Override
    public boolean handleAuditEntryError(Long nummer, String fout, Throwable oorzaak) {
        nummers.add(nummer);
        LOG.error("Line {} of the trail cannot be read: {}", nummer, fout, oorzaak);
        return true;
    }
}
