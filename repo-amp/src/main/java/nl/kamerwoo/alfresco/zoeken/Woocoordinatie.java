package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.behandeling.Lidmaatschap;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;

/** Who answers for the completeness of what a Woo request gets. */
public final class Woocoordinatie {

    private final AuthorityService authorityService;
    private final Lidmaatschap lidmaatschap;
    private final Instellingen instellingen;

    public Woocoordinatie(
            AuthorityService authorityService,
            Lidmaatschap lidmaatschap,
            Instellingen instellingen) {
        this.authorityService = authorityService;
        this.lidmaatschap = lidmaatschap;
        this.instellingen = instellingen;
    }

    /** Whether the user is told how many documents there are that he may not read. */
    public boolean isGebruiker() {
        String gebruiker = AuthenticationUtil.getRunAsUser();
        return authorityService.isAdminAuthority(gebruiker)
                || lidmaatschap.is(
                        gebruiker,
                        instellingen.van(Behandelregels.SOORT).groep(Rol.WOO_COORDINATOR, ""));
    }
}
