package nl.kamerwoo.alfresco.spoor;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start, once, when nothing of a trail is kept. */
public final class Spoorstand extends AbstractModuleComponent {

    private static final Logger LOG = LoggerFactory.getLogger(Spoorstand.class);

    private final Auditspoor spoor;

    public Spoorstand(Auditspoor spoor) {
        this.spoor = spoor;
    }

    @Override
    protected void executeInternal() {
        if (!spoor.isAan()) {
            LOG.warn(
                    "No trail is kept of dossiers: the repository's audit is off"
                            + " (audit.enabled or audit.kamerwoo.enabled)");
        }
    }
}
