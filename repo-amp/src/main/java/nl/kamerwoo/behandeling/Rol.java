package nl.kamerwoo.behandeling;

import java.util.Locale;

/** What people are to a dossier. Each role has a group, and a directie can have one of its own. */
public enum Rol {
    /** Takes questions in, has answers coordinated and sends them off. */
    COORDINATOR,
    /** Writes the answers and the nota. */
    BEHANDELAAR,
    /** Initials what goes to signature. */
    PARAFEUR,
    /** Signs or decides: the minister, or whoever may for him. */
    ONDERTEKENAAR,
    /** Of the Woo team. */
    WOO_BEHANDELAAR,
    /** Answers for the completeness of what a Woo request gets. */
    WOO_COORDINATOR,
    /** The records manager. */
    INFORMATIEBEHEERDER;

    /** What the groups of the directies are set under, such as {@code woo-behandelaar}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The short name of the group that holds where a directie has none of its own. */
    public String groep() {
        return "KAMERWOO_" + name();
    }
}
