package nl.kamerwoo.kamervragen;

/** Ten megabytes of what a reader of questions may choke on. */
public enum VijandigeSet {
    VRAGEN("Vraag 1\nWat?\n"),
    OPLOPEND("Vraag 12 en 13\nWat?\nAntwoord\nDat.\n"),
    ZONDER_NUMMER("Vraag\nWat?\nAntwoord\nDat.\n"),
    ANTWOORDEN("Antwoord\n"),
    GETALLEN("1\nWat?\n"),
    LIJST("1. Wat? 1)\n2. Wie? 2)\n"),
    NOTEN("bericht?1 en meer\n1 NOS, 12 mei\n"),
    VERWIJZINGEN("bericht?1 Abc, 12 mei 2024  "),
    WORDNOTEN("x[footnoteRef:1] "),
    WORDNOTEN_OPEN("[footnoteRef:1] [1: x"),
    TABEL("\tNr\tVraag\tAntwoord\n\t1\tWat?\tDat.\n"),
    KOPPEN("Datum\n7-2-2024\nOns kenmerk\n123\nzin "),
    RANDEN("Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel\t1\n\f"),
    REEKS("Vraag 1, 2, 3 t/m 99, "),
    LEDEN("Vragen van het lid A (B) en C (D) aan de minister van Financiën en "),
    MEDE("mede namens de minister van X en "),
    ZAKEN("2023Z19580 ingezonden 3 mei 2024 "),
    WOORDEN("aa bb "),
    ANDERE_WOORDEN("aa. bb! cc? "),
    STREEPJES("a-\n"),
    TEKENS("e\u0301\u0323");

    static final int LENGTE = 10 * 1024 * 1024;

    private final String stukje;

    VijandigeSet(String stukje) {
        this.stukje = stukje;
    }

    public String tekst() {
        return stukje.repeat(LENGTE / stukje.length() + 1);
    }
}
