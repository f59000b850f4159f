package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.referentie.OngeldigeReferentie;
import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.ReferentieBezet;

import org.alfresco.error.AlfrescoRuntimeException;

/** A typed reference that cannot be the document's, in words for the user. */
public final class ReferentieGeweigerd extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean bezet;

    private ReferentieGeweigerd(boolean bezet, String sleutel, Object waarde) {
        super(sleutel, new Object[] {waarde});
        this.bezet = bezet;
    }

    static ReferentieGeweigerd om(ReferentieBezet reden) {
        return new ReferentieGeweigerd(
                true, "kamerwoo.referentie.bezet", reden.referentie().tekst());
    }

    static ReferentieGeweigerd om(OngeldigeReferentie reden) {
        return new ReferentieGeweigerd(
                false, "kamerwoo.referentie.ongeldig." + reden.reden(), Referentie.MAXIMALE_LENGTE);
    }

    /** Whether it is a good reference, but another document's. */
    public boolean isBezet() {
        return bezet;
    }
}
