package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Taaktermijn;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.termijn.Termijnbeleid;

import org.alfresco.service.cmr.repository.NodeRef;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose task a step is, and by which day it should be ready. */
public final class Taakverdeling {

    /** Steps that the handler of the dossier takes himself when it has one. */
    private static final Set<Rol> VAN_DE_BEHANDELAAR =
            EnumSet.of(Rol.BEHANDELAAR, Rol.WOO_BEHANDELAAR);

    private final Behandeldossier dossiers;
    private final Instellingen instellingen;
    private final Termijnbeleid termijnbeleid;
    private final Clock klok;

    public Taakverdeling(
            Behandeldossier dossiers,
            Instellingen instellingen,
            Termijnbeleid termijnbeleid,
            Clock klok) {
        this.dossiers = dossiers;
        this.instellingen = instellingen;
        this.termijnbeleid = termijnbeleid;
        this.klok = klok;
    }

    /** A user name, or the full name of the group of which anybody may take it. */
    public String voor(Stap stap, NodeRef dossier) {
        String groep = groep(stap, dossier);
        return VAN_DE_BEHANDELAAR.contains(stap.rol())
                ? dossiers.behandelaar(dossier).orElse(groep)
                : groep;
    }

    /** The full name of the group that has the role of this step. */
    public String groep(Stap stap, NodeRef dossier) {
        return groep(stap.rol(), dossier);
    }

    /** The full name of the group that has this role for a dossier. */
    public String groep(Rol rol, NodeRef dossier) {
        return regels().groep(rol, dossiers.directie(dossier));
    }

    /** Who initials what comes from the directie of this dossier, in their order. */
    public List<String> parafenlijn(NodeRef dossier) {
        return regels().parafenlijn(dossiers.directie(dossier));
    }

    /** The abbreviation of the ministry whose system this is; empty when nobody said. */
    String eigenMinisterie() {
        return regels().eigenMinisterie();
    }

    public Optional<LocalDate> gereedOp(Stap stap, NodeRef dossier) {
        return new Taaktermijn(termijnbeleid.kalender(), regels())
                .voor(stap, dossiers.einde(dossier), Datums.vandaag(klok));
    }

    private Behandelregels regels() {
        return instellingen.van(Behandelregels.SOORT);
    }
}
