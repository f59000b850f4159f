package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Dossierplaats;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * No treatment begins in a dossier that was filed; until a records manager reopens something in it,
 * which has to be signed anew.
 */
public final class Afsluiting {

    private final Dossierplaats plaats;
    private final Handelingenboek boek;

    public Afsluiting(Dossierplaats plaats, Handelingenboek boek) {
        this.plaats = plaats;
        this.boek = boek;
    }

    boolean isAfgesloten(NodeRef dossier) {
        return plaats.isGearchiveerd(dossier) && !boek.lees(dossier).isHeropend();
    }
}
