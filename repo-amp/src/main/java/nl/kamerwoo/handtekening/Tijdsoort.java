package nl.kamerwoo.handtekening;

import java.util.Locale;

/** By whose word it is known when was signed. */
public enum Tijdsoort {
    /** By that of a time-stamping service (RFC 3161). */
    TIJDSTEMPEL,
    /** The same, of a service that we do not know. */
    TIJDSTEMPEL_ONBEKEND,
    /** By that of the signer alone. */
    OPGEGEVEN,
    /** By nobody's. */
    GEEN;

    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
