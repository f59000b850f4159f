package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.alfresco.behandeling.Lidmaatschap;
import nl.kamerwoo.alfresco.behandeling.Taakverdeling;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;

import java.util.stream.Stream;

/** Who the records managers are. */
public final class Informatiebeheer {

    private final AuthorityService authorityService;
    private final Lidmaatschap lidmaatschap;
    private final Taakverdeling verdeling;
    private final Instellingen instellingen;

    /**
     * @param authorityService the raw one
     */
    public Informatiebeheer(
            AuthorityService authorityService,
            Lidmaatschap lidmaatschap,
            Taakverdeling verdeling,
            Instellingen instellingen) {
        this.authorityService = authorityService;
        this.lidmaatschap = lidmaatschap;
        this.verdeling = verdeling;
        this.instellingen = instellingen;
    }

    /** Whether the user manages the records of this dossier, or is an administrator. */
    public boolean beheert(NodeRef dossier) {
        return isBeheerder() || isIn(verdeling.groep(Rol.INFORMATIEBEHEERDER, dossier));
    }

    /** Whether the user is a records manager, of whichever directie. */
    public boolean isLid() {
        Stream<String> eigen =
                instellingen.van(Behandelregels.SOORT).directies().stream()
                        .map(Behandelregels.Directie::groepen)
                        .filter(groepen -> groepen.containsKey(Rol.INFORMATIEBEHEERDER))
                        .map(groepen -> groepen.get(Rol.INFORMATIEBEHEERDER));
        String algemeen = Behandelregels.GROEP + Rol.INFORMATIEBEHEERDER.groep();
        return isBeheerder() || Stream.concat(Stream.of(algemeen), eigen).anyMatch(this::isIn);
    }

    private boolean isBeheerder() {
        return AuthenticationUtil.isRunAsUserTheSystemUser()
                || authorityService.hasAdminAuthority();
    }

    private boolean isIn(String groep) {
        return lidmaatschap.is(AuthenticationUtil.getRunAsUser(), groep);
    }
}
