package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.termijn.Termijnbeleid;

import org.alfresco.service.cmr.attributes.AttributeService;

import java.time.Clock;

/** On which day and by which settings the terms of all dossiers were last computed. */
public final class Termijnstand {

    /** The key of the attribute; it stays for ever, like the model. */
    private static final String SLEUTEL = "kamerwoo.termijnstand";

    private final AttributeService attributeService;
    private final Termijnbeleid beleid;
    private final Clock klok;

    public Termijnstand(AttributeService attributeService, Termijnbeleid beleid, Clock klok) {
        this.attributeService = attributeService;
        this.beleid = beleid;
        this.klok = klok;
    }

    /** The day and the settings of this moment: short, and another whenever they are. */
    public String nu() {
        return Datums.vandaag(klok) + " " + Controlegetal.vanTekst(beleid.kenmerk());
    }

    public boolean isBij(String stand) {
        return stand.equals(attributeService.getAttribute(SLEUTEL));
    }

    public void onthoud(String stand) {
        attributeService.setAttribute(stand, SLEUTEL);
    }
}
