package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;

import java.util.stream.Stream;

/** Who treats Woo requests. */
public final class Wooteam {

    private final AuthorityService authorityService;
    private final Lidmaatschap lidmaatschap;
    private final Behandeldossier dossiers;
    private final Instellingen instellingen;

    public Wooteam(
            AuthorityService authorityService,
            Lidmaatschap lidmaatschap,
            Behandeldossier dossiers,
            Instellingen instellingen) {
        this.authorityService = authorityService;
        this.lidmaatschap = lidmaatschap;
        this.dossiers = dossiers;
        this.instellingen = instellingen;
    }

    /** Whether the user is of the team that treats this request, or an administrator. */
    public boolean behandelt(NodeRef verzoek) {
        return isBeheerder()
                || isIn(regels().groep(Rol.WOO_BEHANDELAAR, dossiers.directie(verzoek)));
    }

    /** Whether the user is of a team, whichever: documents are asked for from everywhere. */
    public boolean isLid() {
        Stream<String> eigen =
                regels().directies().stream()
                        .map(Behandelregels.Directie::groepen)
                        .filter(groepen -> groepen.containsKey(Rol.WOO_BEHANDELAAR))
                        .map(groepen -> groepen.get(Rol.WOO_BEHANDELAAR));
        String algemeen = Behandelregels.GROEP + Rol.WOO_BEHANDELAAR.groep();
        return isBeheerder() || Stream.concat(Stream.of(algemeen), eigen).anyMatch(this::isIn);
    }

    private boolean isBeheerder() {
        return authorityService.hasAdminAuthority();
    }

    private boolean isIn(String groep) {
        return lidmaatschap.is(AuthenticationUtil.getRunAsUser(), groep);
    }

    private Behandelregels regels() {
        return instellingen.van(Behandelregels.SOORT);
    }
}
