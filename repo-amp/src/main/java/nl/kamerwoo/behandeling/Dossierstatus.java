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

    /** Of a dossier in which this step is to be taken. A request that is published is done with. */
    public static Dossierstatus bij(Werkstroom werkstroom, Stap stap) {
        return switch (stap) {
            case AFSTEMMEN -> IN_AFSTEMMING;
            case PARAFEREN -> IN_PARAFERING;
            case ONDERTEKENEN, BESLISSEN, KENNISNEMEN -> TER_ONDERTEKENING;
            case VERZENDEN -> ONDERTEKEND;
            case ARCHIVEREN -> werkstroom == Werkstroom.WOOVERZOEK ? AFGEDAAN : VERZONDEN;
            case PUBLICATIE -> AFGEDAAN;
            default -> IN_BEHANDELING;
        };
    }
}
