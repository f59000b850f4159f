package nl.kamerwoo.termijn;

import java.util.Locale;

/** How a term stands on a day. */
public enum Toestand {
    OP_TIJD,
    /** The end is near. */
    LET_OP,
    TE_LAAT,
    OPGESCHORT,
    AFGEDAAN;

    /** The name as it is shown and stored, such as {@code op tijd}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
