package nl.kamerwoo.nota.vorm;

import java.util.function.Supplier;

/**
 * Ten megabytes of what a parser may choke on. Most of it is soon seen to be no nota; what begins
 * with the head of one has to go through every reader, up to where reading ends.
 */
public enum Vijandig {
    EEN_REGEL(() -> "x"),
    WOORDEN(() -> "a "),
    REGELEINDEN(() -> "\n"),
    KORTE_REGELS(() -> "a\n"),
    ETIKETTEN(() -> "Aan\nVan\nDatum\nReferentie\nBijlagen\n"),
    ETIKETTEN_OP_EEN_REGEL(() -> "Aan: Van: Datum: "),
    HAAKJES(() -> "(("),
    CIJFERS(() -> "1234567890"),
    DATUMS(() -> "7-2-2024 "),
    LEDEN(() -> "Lid A en B en "),
    TABS(() -> "\t"),
    STREPEN(() -> "| "),
    SCHRAPJES(() -> "- - "),
    STERREN(() -> "**"),
    COMBINEREND(() -> "e\u0301\u0323"),
    SECTIES(() -> "Aanleiding\nx\n"),
    PAGINAS(() -> "Pagina 1 van 2\nDatum\n7-2-2024\nzin "),
    COORDINATIE(() -> "BZK coördineert vragen 1, 2 t/m 99 en 5. "),
    WOO(() -> "Een Woo-verzoek van 1-1-2024 tot 2-2-2024 bij BZK. "),
    HOOFDLETTERS(() -> "aBcD"),
    NOTA_MET_LANGE_ALINEA(() -> "BZK coördineert ", true),
    NOTA_MET_PUNTEN(() -> "- Lid A (B) vraag 5, 6\n", true),
    NOTA_MET_PAGINAS(() -> "Datum\n7-2-2024\nPagina 2 van 3\nwoord\n", true),
    NOTA_MET_SECTIES(() -> "Aanleiding\nEen zin over de vragen van lid A.\n", true),
    NOTA_MET_ETIKETTEN(() -> "Interdepartementaal\nafgestemd met\nReferentie\n", true),
    NOTA_MET_HERHALING(() -> "Een titel\nEen\n", true),
    NOTA_MET_ZINNEN(() -> "Zo. Is dat (zo)? Bijv. op 3 mei 2024. ", true),
    NOTA_MET_TABEL(() -> "Datum\t7-2-2024\tKenmerk\t1234-5678\n", true),
    NOTA_MET_VRAGEN(() -> "Vragen 1, 2 t/m 99 en 5 worden door BZK gecoördineerd. ", true),
    NOTA_MET_WOO(
            () ->
                    "Bij BZK en JenV ligt een Woo-verzoek van 1 tot 3 mei 2024, dat door WJZ wordt"
                            + " behandeld. Deze antwoorden zijn niet onverkort overgenomen.\n",
            true);

    public static final int LENGTE = 10 * 1024 * 1024;

    private final Supplier<String> stukje;
    private final boolean nota;

    Vijandig(Supplier<String> stukje) {
        this(stukje, false);
    }

    Vijandig(Supplier<String> stukje, boolean nota) {
        this.stukje = stukje;
        this.nota = nota;
    }

    public String tekst() {
        String stuk = stukje.get();
        String kop =
                nota
                        ? "TER BESLISSING\nAan: M\nVan: BOA\nDatum: 7-2-2024\nnota\nEen titel\nAanleiding\n"
                        : "";
        return kop + stuk.repeat((LENGTE - kop.length()) / stuk.length() + 1);
    }
}
