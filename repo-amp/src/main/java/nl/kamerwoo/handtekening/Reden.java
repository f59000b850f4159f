package nl.kamerwoo.handtekening;

import java.util.Locale;

/** Why a signature is not good. */
public enum Reden {
    GEEN,

    // It cannot be told.
    /** It is no signature as PDF writes one. */
    VORM,
    /** What it says that it covers does not fit the file. */
    BEREIK,
    /** Between the covered parts stands something else than the signature. */
    GAT,
    TE_VEEL,
    TE_GROOT,
    ONLEESBAAR,
    /** Of a kind that is no longer used, or not known. */
    SOORT,
    /** By means that can be forged today, such as SHA-1. */
    ZWAK,
    ALGORITME,
    ZONDER_CERTIFICAAT,

    // It was changed.
    INHOUD,
    WAARDE,

    // The certificate.
    ANDER_CERTIFICAAT,
    TOEN_NIET_GELDIG,
    NIET_OM_TE_ONDERTEKENEN,
    /** It says that it was made at a time that is still to come. */
    TOEKOMST;

    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
