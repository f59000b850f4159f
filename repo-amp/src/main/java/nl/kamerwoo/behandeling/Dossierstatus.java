package nl.kamerwoo.behandeling;

import java.util.Locale;

/** Where the treatment of a dossier stands; the names are those of the model. */
public enum Dossierstatus {
    NIEUW,
    IN_BEHANDELING,
    IN_AFSTEMMING,
    IN_PARAFERING,
    TER_ONDERTEKENING,
    ONDERTEKEND,
    VERZONDEN,
    AFGEDAAN,
    INGETROKKEN,
    GEARCHIVEERD;

    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Of a dossier in which this step is to be taken. */
    public static Dossierstatus bij(Stap stap) {
        return switch (stap) {
            case AFSTEMMEN -> IN_AFSTEMMING;
            case PARAFEREN -> IN_PARAFERING;
            case ONDERTEKENEN, BESLISSEN, KENNISNEMEN -> TER_ONDERTEKENING;
            case VERZENDEN -> ONDERTEKEND;
            case ARCHIVEREN -> VERZONDEN;
            case PUBLICATIE -> AFGEDAAN;
            default -> IN_BEHANDELING;
        };
    }

    /** Of a dossier whose process ended with this step. */
    public static Dossierstatus na(Stap laatste) {
        return laatste == Stap.ARCHIVEREN ? GEARCHIVEERD : AFGEDAAN;
    }
}
