package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.inventaris.Bladproef;
import nl.kamerwoo.inventaris.Bladproef.Uitkomst;
import nl.kamerwoo.inventaris.Lijstregel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is handed out and comes back as it was changes nothing, whatever stands in it. */
class HeenEnTerugTest {

    @Property(tries = 150)
    void anUnchangedSheetTellsNoChanges(@ForAll("vijandig") String tekst) throws IOException {
        for (Formaat formaat : new Formaat[] {Formaat.XLSX, Formaat.CSV}) {
            Uitkomst uitkomst = heenEnTerug(formaat, tekst);

            assertThat(uitkomst.wijzigingen()).as("%s", formaat).isEmpty();
            assertThat(uitkomst.fouten()).as("%s", formaat).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> vijandig() {
        Arbitrary<String> begin =
                Arbitraries.of(
                        "",
                        "=",
                        "+",
                        "-",
                        "@",
                        "\t",
                        "\r",
                        "\n",
                        "'",
                        "''",
                        "'=",
                        "''=",
                        "\"",
                        ";",
                        "\uFF1D",
                        "\uFEFF",
                        " ",
                        "_x0041_",
                        "_x005F_",
                        "\u0000",
                        "\uD83D\uDE00",
                        "\uD800",
                        "\uFFFE",
                        "<a href='x'>",
                        "]]>",
                        "&amp;",
                        "1.0",
                        "5.2",
                        "'s-");
        Arbitrary<String> rest =
                Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(30),
                        Arbitraries.of(
                                "cmd|' /C calc'!A0",
                                "een\r\ntwee\rdrie\nvier",
                                "_x000D_\n_x0",
                                "a".repeat(32_767),
                                "a".repeat(32_766) + "\uD83D\uDE00 meer",
                                "\uD83D\uDE00".repeat(20_000),
                                lang(32_767, 'a', 'z')));
        return begin.flatMap(eerst -> rest.map(daarna -> eerst + daarna));
    }

    /** A long text as people write it, which packs less well than one letter over and over. */
    private static String lang(int tekens, int eerste, int laatste) {
        return new Random(7)
                .ints(tekens, eerste, laatste + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Uitkomst heenEnTerug(Formaat formaat, String tekst) throws IOException {
        SortedMap<Integer, Lijstregel> regels = new TreeMap<>();
        regels.put(1, Voorbeeldregels.met(1, tekst));
        regels.put(2, Voorbeeldregels.onbeoordeeld(2));
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Inventarisschrijver schrijver = formaat.begin(uit, "WOO-2023-1")) {
            for (Lijstregel regel : regels.values()) {
                schrijver.regel(regel);
            }
            schrijver.slot(0);
        }
        Bladproef proef = new Bladproef(regels, "WOO-2023-1");
        Bladlezer.lees(new ByteArrayInputStream(uit.toByteArray()), proef.vergelijking::rij);
        return proef.slot();
    }
}
