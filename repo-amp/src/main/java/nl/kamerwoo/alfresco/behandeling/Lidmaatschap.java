package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.security.AuthorityService;

/** Who is meant by the name of a person or a group. */
public final class Lidmaatschap {

    private final AuthorityService authorityService;

    /**
     * @param authorityService the raw one
     */
    public Lidmaatschap(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    /**
     * Whether this is the user himself, or a group that he is in at any depth.
     *
     * @param autoriteit a user name, or the full name of a group
     */
    public boolean is(String gebruiker, String autoriteit) {
        return gebruiker.equals(autoriteit)
                || authorityService.getAuthoritiesForUser(gebruiker).contains(autoriteit);
    }
}
