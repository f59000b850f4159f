package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Optional;

/** Who the records managers of a dossier are. */
public final class Informatiebeheerders {

    private final Behandeldossier dossiers;
    private final Lidmaatschap lidmaatschap;
    private final Instellingen instellingen;

    public Informatiebeheerders(
            Behandeldossier dossiers, Lidmaatschap lidmaatschap, Instellingen instellingen) {
        this.dossiers = dossiers;
        this.lidmaatschap = lidmaatschap;
        this.instellingen = instellingen;
    }

    public boolean is(String gebruiker, Optional<NodeRef> dossier) {
        return lidmaatschap.is(gebruiker, groep(dossier));
    }

    /**
     * The full name of their group: that of the directie which treats the dossier, if it has one of
     * its own.
     */
    public String groep(Optional<NodeRef> dossier) {
        return instellingen
                .van(Behandelregels.SOORT)
                .groep(Rol.INFORMATIEBEHEERDER, dossier.map(dossiers::directie).orElse(""));
    }
}
