package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossiersluiting;
import nl.kamerwoo.behandeling.Dossierstatus;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * A dossier that was filed is closed, until a records manager reopens something in it: that has to
 * be corrected and signed anew.
 */
public final class Afsluiting implements Dossiersluiting {

    private final Behandeldossier dossiers;
    private final Handelingenboek boek;

    public Afsluiting(Behandeldossier dossiers, Handelingenboek boek) {
        this.dossiers = dossiers;
        this.boek = boek;
    }

    @Override
    public boolean isAfgesloten(NodeRef dossier) {
        return dossiers.heeftStatus(dossier, Dossierstatus.GEARCHIVEERD)
                && !boek.lees(dossier).isHeropend();
    }
}
