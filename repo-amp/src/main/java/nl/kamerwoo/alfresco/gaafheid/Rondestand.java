package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.service.cmr.attributes.AttributeService;

/** Where the round stopped, for the next one to go on from, on whatever node of the cluster. */
public final class Rondestand {

    private final AttributeService attributeService;
    private final String sleutel;

    /**
     * @param sleutel the key of the attribute; it stays for ever, like the model
     */
    public Rondestand(AttributeService attributeService, String sleutel) {
        this.attributeService = attributeService;
        this.sleutel = sleutel;
    }

    public Voortgang lees() {
        return attributeService.getAttribute(sleutel) instanceof String tekst
                ? Voortgang.lees(tekst).orElse(Voortgang.BEGIN)
                : Voortgang.BEGIN;
    }

    public void onthoud(Voortgang voortgang) {
        attributeService.setAttribute(voortgang.tekst(), sleutel);
    }
}
