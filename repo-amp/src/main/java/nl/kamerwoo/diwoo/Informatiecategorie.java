package nl.kamerwoo.diwoo;

/** Why something is made public (Woo art. 3.3 and 3.1; domain.md section 5). */
public enum Informatiecategorie {
    /** Woo art. 3.3, second paragraph, under i. */
    WOOVERZOEKEN("c_3baef532", "Woo-verzoeken en -besluiten"),
    VERGADERSTUKKEN("c_c76862ab", "vergaderstukken Staten-Generaal"),
    /** Woo art. 3.1. */
    INSPANNINGSVERPLICHTING("c_816e508d", "inspanningsverplichting art. 3.1 Woo");

    private final String code;
    private final String label;

    Informatiecategorie(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public Begrip begrip() {
        return Begrip.kern(code, label);
    }
}
