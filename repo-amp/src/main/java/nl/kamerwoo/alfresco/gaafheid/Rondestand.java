package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.gaafheid.Voortgang;

import org.alfresco.service.cmr.attributes.AttributeService;

/** Where the round stopped, for the next one to go on from, on whatever node of the cluster. */
public final class Rondestand {

    /** The key of the attribute; it stays for ever, like the model. */
    private static final String SLEUTEL = "kamerwoo.gaafheidsronde";

    private final AttributeService attributeService;

    public Rondestand(AttributeService attributeService) {
        this.attributeService = attributeService;
    }

    public Voortgang lees() {
        return attributeService.getAttribute(SLEUTEL) instanceof String tekst
                ? Voortgang.lees(tekst).orElse(Voortgang.BEGIN)
                : Voortgang.BEGIN;
    }

    public void onthoud(Voortgang voortgang) {
        attributeService.setAttribute(voortgang.tekst(), SLEUTEL);
    }
}
