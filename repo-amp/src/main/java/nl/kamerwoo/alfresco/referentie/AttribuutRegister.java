package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.Referentieregister;

import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;

/**
 * Keeps references as attributes, which the database holds unique. A claim stays when its document
 * is deleted: it can come back from the trash, and a reference that was out in the world once is
 * never given to another document.
 */
public final class AttribuutRegister implements Referentieregister {

    private final AttributeService attributeService;

    public AttribuutRegister(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    @Override
    public boolean claim(Referentie referentie, String houder) {
        try {
            attributeService.createAttribute(houder, Attributen.REFERENTIE, referentie.sleutel());
            return true;
        } catch (DuplicateAttributeException bezet) {
            return houder.equals(
                    attributeService.getAttribute(Attributen.REFERENTIE, referentie.sleutel()));
        }
    }
}
