package nl.kamerwoo.handtekening;

import java.util.Locale;

/** Whether who issued a certificate is one of those that the ministry trusts. */
public enum Vertrouwen {
    VERTROUWD,
    ONBEKEND,
    /** The ministry names nobody that it trusts. */
    NIET_GETOETST;

    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
