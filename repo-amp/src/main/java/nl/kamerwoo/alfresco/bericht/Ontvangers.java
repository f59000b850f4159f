package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.behandeling.Behandelregels;

import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Set;

/** Who is told about what is of a person or of a group. */
public final class Ontvangers {

    private static final Logger LOG = LoggerFactory.getLogger(Ontvangers.class);

    private final AuthorityService authorityService;
    private final int meeste;

    /**
     * @param authorityService the raw one
     * @param meeste of a larger group so many are told, the first by their user names
     */
    public Ontvangers(AuthorityService authorityService, int meeste) {
        this.authorityService = authorityService;
        this.meeste = meeste;
    }

    /**
     * @param autoriteit a user name, or the full name of a group
     * @return user names: of a group all who are in it, at any depth
     */
    public List<String> van(String autoriteit) {
        if (!autoriteit.startsWith(Behandelregels.GROEP)) {
            return List.of(autoriteit);
        }
        if (!authorityService.authorityExists(autoriteit)) {
            LOG.warn("Nobody is told about a task of {}: there is no such group", autoriteit);
            return List.of();
        }
        Set<String> leden =
                authorityService.getContainedAuthorities(AuthorityType.USER, autoriteit, false);
        if (leden.size() > meeste) {
            LOG.warn(
                    "{} has {} members; {} of them are told about a task of it",
                    autoriteit,
                    leden.size(),
                    meeste);
        }
        return leden.stream().sorted().limit(meeste).toList();
    }
}
