package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.service.cmr.attributes.AttributeService;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** On which day and by which selectielijst all that is closed was last stamped. */
public final class Bewaarstand {

    /** The key of the attribute; it stays for ever, like the model. */
    private static final String SLEUTEL = "kamerwoo.bewaarstand";

    private final AttributeService attributeService;
    private final Instellingen instellingen;
    private final Clock klok;

    public Bewaarstand(AttributeService attributeService, Instellingen instellingen, Clock klok) {
        this.attributeService = attributeService;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** The day and the list of this moment: short, and another whenever they are. */
    public String nu() {
        return Datums.vandaag(klok)
                + " "
                + vingerafdruk(instellingen.van(Selectielijst.SOORT).toString());
    }

    public boolean isBij(String stand) {
        return stand.equals(attributeService.getAttribute(SLEUTEL));
    }

    public void onthoud(String stand) {
        attributeService.setAttribute(stand, SLEUTEL);
    }

    private static String vingerafdruk(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk); // every JVM has it
        }
    }
}
