package nl.kamerwoo.pakket;

import java.util.Locale;

/** Why a document is not in the package, or not as one might expect. */
public enum Reden {
    NIET_OPENBAAR(false),
    /** What is unknown counts as not public. */
    NIET_BEOORDEELD(false),
    /** Who may be harmed by it is heard first. */
    OPGESCHORT(false),
    /** Public in part, and nobody made what may be seen of it. */
    GEEN_GELAKTE_VERSIE(true),
    /** The redacted version was made of an original that changed since. */
    GELAKT_VEROUDERD(true),
    VERDWENEN(true),
    GEEN_RECHT(true),
    GEEN_INHOUD(true),
    /** While the package was made. */
    GEWIJZIGD(true),
    ONLEESBAAR(true),
    /** Reading stopped half-way: the file is there and is not whole. */
    ONVOLLEDIG(true),
    MISLUKT(true);

    private final boolean isTekort;

    Reden(boolean isTekort) {
        this.isTekort = isTekort;
    }

    /** Such as {@code niet-openbaar}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it keeps back what ought to be handed over, so that somebody has to do something. */
    public boolean isTekort() {
        return isTekort;
    }
}
