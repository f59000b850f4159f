package nl.kamerwoo.alfresco.verzoeker;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.service.cmr.attributes.AttributeService;

/** For which Woo teams, by the settings, the data of all requesters were last found to be right. */
public final class Afschermstand {

    /** The key of the attribute; it stays for ever, like the model. */
    private static final String SLEUTEL = "kamerwoo.afschermstand";

    private final AttributeService attributeService;
    private final Instellingen instellingen;

    public Afschermstand(AttributeService attributeService, Instellingen instellingen) {
        this.attributeService = attributeService;
        this.instellingen = instellingen;
    }

    /** The teams of this moment: short, and another whenever they are. */
    public String nu() {
        return Controlegetal.vanTekst(
                instellingen.van(Behandelregels.SOORT).groepen(Rol.WOO_BEHANDELAAR));
    }

    public boolean isBij(String stand) {
        return stand.equals(attributeService.getAttribute(SLEUTEL));
    }

    public void onthoud(String stand) {
        attributeService.setAttribute(stand, SLEUTEL);
    }
}
