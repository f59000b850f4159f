package nl.kamerwoo.platform.api;

import net.sf.acegisecurity.Authentication;

/** Who is logged in, and as whom the thread runs. */
public record SecurityContext(Authentication real, Authentication effective) {}
