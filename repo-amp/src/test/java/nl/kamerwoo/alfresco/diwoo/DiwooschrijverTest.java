package nl.kamerwoo.alfresco.diwoo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.diwoo.Documentsoort;
import nl.kamerwoo.diwoo.Handeling;
import nl.kamerwoo.diwoo.Informatiecategorie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Metadata as the standard asks for it, whatever documents are called. */
class DiwooschrijverTest {

    private static final Begrip OCW =
            new Begrip(
                    "https://identifier.overheid.nl/tooi/id/ministerie/mnre1109",
                    "ministerie van Onderwijs, Cultuur en Wetenschap");

    @Test
    void aDocumentByItself() {
        String xml = xml(document("Over de munten"));

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .contains("<diwoo:creatiedatum>2023-11-18</diwoo:creatiedatum>")
                .contains("<diwoo:officieleTitel>Over de munten</diwoo:officieleTitel>")
                .contains(
                        "resource=\"https://identifier.overheid.nl/tooi/def/thes/kern/c_3baef532\"")
                .contains("<diwoo:atTime>2023-11-18T00:00:00+01:00</diwoo:atTime>");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        DiwooDocument kaal =
                DiwooDocument.bijVerzoek(
                        LocalDate.of(2024, 7, 1),
                        List.of("", " "),
                        OCW,
                        "Kaal",
                        Optional.empty(),
                        Optional.empty());

        assertThat(Schemakeuring.DIWOO.bezwaren(xml(kaal))).isEmpty();
        assertThat(xml(kaal))
                .doesNotContain("identifiers")
                .doesNotContain("documentsoort")
                .doesNotContain("isPartOf");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsInTheThesaurus(Documentsoort soort) {
        assertThat(Schemakeuring.DIWOO.bezwaren(xml(document("Titel", Optional.of(soort)))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyActAndCategoryIsInTheThesaurus(Handeling.Soort soort) {
        for (Informatiecategorie categorie : Informatiecategorie.values()) {
            DiwooDocument document =
                    new DiwooDocument(
                            LocalDate.of(2024, 2, 29),
                            List.of("K-1"),
                            OCW,
                            "Titel",
                            Optional.empty(),
                            categorie,
                            List.of(
                                    new Handeling(
                                            soort,
                                            OffsetDateTime.parse("2024-02-29T12:30:00+01:00"))),
                            Optional.empty());

            assertThat(Schemakeuring.DIWOO.bezwaren(xml(document))).isEmpty();
        }
    }

    @Property(tries = 300)
    void anyTitleMakesXmlThatIsGood(@ForAll String titel) {
        String xml = xml(document("t" + titel));

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
    }

    @Test
    void whatXmlCannotSayIsLeftOut() {
        String xml = xml(document("a\u0000b\u0008c\uD800d\uFFFFe\uD83D\uDE00<&>]]>"));

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml).contains(">abcde\uD83D\uDE00&lt;&amp;&gt;]]&gt;<");
    }

    @Test
    void aListOfWhatIsPublic() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Diwooschrijver lijst = Diwooschrijver.sitemap(uit)) {
            for (int i = 1; i <= 3; i++) {
                lijst.zet(
                        Vindplaats.van("https://open.voorbeeld.example/a?b=1&c=" + i).orElseThrow(),
                        LocalDate.of(2024, 3, i),
                        document("Stuk " + i));
            }
            lijst.zeg("niet opgenomen: 0004.pdf, zonder openbare vindplaats");
        }
        String xml = uit.toString(StandardCharsets.UTF_8);

        assertThat(Schemakeuring.DIWOO.bezwaren(xml)).isEmpty();
        assertThat(xml).contains("<loc>https://open.voorbeeld.example/a?b=1&amp;c=2</loc>");
    }

    @Test
    void aListOfNothing() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Diwooschrijver.sitemap(uit).close();

        assertThat(Schemakeuring.DIWOO.bezwaren(uit.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    private static DiwooDocument document(String titel) {
        return document(titel, Optional.of(Documentsoort.KAMERBRIEF));
    }

    private static DiwooDocument document(String titel, Optional<Documentsoort> soort) {
        return DiwooDocument.bijVerzoek(
                LocalDate.of(2023, 11, 18),
                List.of("BOA-2023-1", "WOO-1/0001"),
                OCW,
                titel,
                soort,
                Optional.of(new Begrip("https://open.voorbeeld.example/besluit.pdf", "Besluit")));
    }

    private static String xml(DiwooDocument document) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            Diwooschrijver.document(document, uit);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toString(StandardCharsets.UTF_8);
    }
}
