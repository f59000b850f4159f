package nl.kamerwoo.bericht;

import java.util.Locale;

/** How far a mail is; the names are those of the model. */
public enum Berichtstatus {
    TE_VERZENDEN,
    /** Somebody is at it. Whether it got away is not known until it says so. */
    WORDT_VERZONDEN,
    VERZONDEN,
    /** It was given up, or was not to be sent; or nobody knows whether it got away. */
    NIET_VERZONDEN;

    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
