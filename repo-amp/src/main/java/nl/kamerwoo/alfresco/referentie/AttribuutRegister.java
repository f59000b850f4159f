package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.Referentieregister;

import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;

import java.io.Serializable;

/**
 * Keeps references as attributes by a number of each, which the database holds unique. A claim
 * stays when its document is deleted: it can come back from the trash, and a reference that was out
 * in the world once is never given to another document.
 */
public final class AttribuutRegister implements Referentieregister {

    private final AttributeService attributeService;

    public AttribuutRegister(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    @Override
    public boolean geefUit(Referentie referentie) {
        return isNieuw(null, referentie);
    }

    @Override
    public boolean claim(Referentie referentie, String houder) {
        return isNieuw(houder, referentie) || houder.equals(houder(referentie));
    }

    @Override
    public void houd(Referentie referentie, String houder) {
        if (houder(referentie) == null) {
            attributeService.setAttribute(houder, Attributen.REFERENTIE, referentie.sleutelgetal());
        }
    }

    /** Claims without looking first: only the database knows what others claim meanwhile. */
    private boolean isNieuw(String houder, Referentie referentie) {
        try {
            attributeService.createAttribute(
                    houder, Attributen.REFERENTIE, referentie.sleutelgetal());
            return true;
        } catch (DuplicateAttributeException bezet) {
            return false;
        }
    }

    private Serializable houder(Referentie referentie) {
        return attributeService.getAttribute(Attributen.REFERENTIE, referentie.sleutelgetal());
    }
}
