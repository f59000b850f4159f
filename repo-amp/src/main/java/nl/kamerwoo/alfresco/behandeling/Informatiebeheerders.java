package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the records managers are. What they alone vouch for an administrator does not; what they see
 * and keep he does as well.
 */
public final class Informatiebeheerders {

    private final Behandeldossier dossiers;
    private final Lidmaatschap lidmaatschap;
    private final Instellingen instellingen;
    private final AuthorityService authorityService;

    /**
     * @param authorityService the raw one
     */
    public Informatiebeheerders(
            Behandeldossier dossiers,
            Lidmaatschap lidmaatschap,
            Instellingen instellingen,
            AuthorityService authorityService) {
        this.dossiers = dossiers;
        this.lidmaatschap = lidmaatschap;
        this.instellingen = instellingen;
        this.authorityService = authorityService;
    }

    /** Whether somebody is one for a dossier, or for what lies in none. */
    public boolean is(String gebruiker, Optional<NodeRef> dossier) {
        return lidmaatschap.is(gebruiker, groep(dossier));
    }

    /** Whether the user manages the records of this dossier, or is an administrator. */
    public boolean beheert(NodeRef dossier) {
        return isBeheerder() || isIn(groep(Optional.of(dossier)));
    }

    /** Whether the user is one, of whichever directie, or an administrator. */
    public boolean isLid() {
        Stream<String> eigen =
                regels().directies().stream()
                        .map(Behandelregels.Directie::groepen)
                        .filter(groepen -> groepen.containsKey(Rol.INFORMATIEBEHEERDER))
                        .map(groepen -> groepen.get(Rol.INFORMATIEBEHEERDER));
        String algemeen = Behandelregels.GROEP + Rol.INFORMATIEBEHEERDER.groep();
        return isBeheerder() || Stream.concat(Stream.of(algemeen), eigen).anyMatch(this::isIn);
    }

    /**
     * The full name of their group: that of the directie which treats the dossier, if it has one of
     * its own.
     */
    public String groep(Optional<NodeRef> dossier) {
        return regels().groep(Rol.INFORMATIEBEHEERDER, dossier.map(dossiers::directie).orElse(""));
    }

    private boolean isBeheerder() {
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                || authorityService.hasAdminAuthority();
    }

    private boolean isIn(String groep) {
        return lidmaatschap.is(AuthenticationUtil.getRunAsUser(), groep);
    }

    private Behandelregels regels() {
        return instellingen.van(Behandelregels.SOORT);
    }
}
