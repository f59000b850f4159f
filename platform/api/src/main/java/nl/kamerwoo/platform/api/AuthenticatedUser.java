package nl.kamerwoo.platform.api;

import net.sf.acegisecurity.Authentication;

public record AuthenticatedUser(String name) implements Authentication {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return name;
    }
}
