package nl.kamerwoo.termijn;

/** What a step of a computation rests on. */
public enum Grondslag {
    REGLEMENT_VAN_ORDE,
    WOO_4_4,
    AWB_4_15,
    AWB_6_7,
    AWB_6_12,
    AWB_7_10,
    TERMIJNENWET_1,
    TERMIJNENWET_2,
    TERMIJNENWET_4,
    /** A setting of the ministry. */
    INSTELLING,
    /** What was recorded in the dossier. */
    DOSSIER
}
