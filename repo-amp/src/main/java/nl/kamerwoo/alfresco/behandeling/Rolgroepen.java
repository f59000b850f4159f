package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.behandeling.Behandelregels;
import nl.kamerwoo.behandeling.Rol;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/**
 * The groups of the roles. They are made once, when the module first starts; who is in them, what
 * they are called and whether they stay is the administrator's.
 */
public final class Rolgroepen extends AbstractModuleComponent {

    private final AuthorityService authorityService;

    /**
     * @param authorityService the raw one
     */
    public Rolgroepen(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    @Override
    protected void executeInternal() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    for (Rol rol : Rol.values()) {
                        maak(rol);
                    }
                    return null;
                });
    }

    private void maak(Rol rol) {
        if (!authorityService.authorityExists(Behandelregels.GROEP + rol.groep())) {
            authorityService.createAuthority(
                    AuthorityType.GROUP,
                    rol.groep(),
                    Melding.nederlands("kamerwoo.rol." + rol.naam()),
                    authorityService.getDefaultZones());
        }
    }
}
