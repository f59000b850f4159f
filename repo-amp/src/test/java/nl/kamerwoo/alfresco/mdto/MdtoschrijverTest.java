package nl.kamerwoo.alfresco.mdto;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.alfresco.Schemakeuring;
import nl.kamerwoo.bewaring.Aanleiding;
import nl.kamerwoo.bewaring.Bewaarvoorwerp;
import nl.kamerwoo.bewaring.Bewaring;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.bewaring.Vaststelling;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Beperkingen;
import nl.kamerwoo.mdto.Bestand;
import nl.kamerwoo.mdto.Bewaarwoorden;
import nl.kamerwoo.mdto.Formaatherkenner;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Metadata as MDTO asks for it, whatever things are called. */
class MdtoschrijverTest {

    private static final OffsetDateTime MOMENT =
            OffsetDateTime.parse("2024-02-07T10:15:30.123456+01:00");

    private static final Selectielijst LIJST =
            Selectielijst.SOORT.lees(
                    """
                    naam: Selectielijst OCW
                    categorieen:
                      - code: "2.1"
                        omschrijving: Woo-verzoeken
                        waardering: vernietigen
                        jaren: 10
                        soorten: [wooverzoek]
                    """
                            .getBytes(StandardCharsets.UTF_8));

    @Test
    void allThatIsKnownIsTold() {
        String xml = xml(object("Over de munten"));

        assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .contains("<identificatieKenmerk>D2024-00001</identificatieKenmerk>")
                .contains("<naam>Over de munten</naam>")
                .contains("<eventTijd>2024-02-07T10:15:30+01:00</eventTijd>")
                .contains("<begripCode>V</begripCode>")
                .contains("<termijnStartdatumLooptijd>2024-03-01</termijnStartdatumLooptijd>")
                .contains("<termijnLooptijd>P10Y</termijnLooptijd>")
                .contains("<termijnEinddatum>2034-03-01</termijnEinddatum>")
                .contains("<begripLabel>Woo-verzoeken</begripLabel><begripCode>2.1</begripCode>")
                .contains("<begripCode>5.1.2e</begripCode>");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        String xml = xml(kaal());

        assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty();
        assertThat(xml)
                .doesNotContain("trefwoord", "omschrijving", "bewaartermijn", "event", "betrokkene")
                .contains("<begripCode>N</begripCode>")
                .contains("<begripLabel>Nader te bepalen</begripLabel>");
    }

    @Test
    void aFileWithItsFormatAndChecksum() {
        Formaatherkenner herkenner = new Formaatherkenner("application/pdf");
        byte[] begin = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        herkenner.zie(begin, 0, begin.length);
        String xml =
                xml(
                        new Bestand(
                                new Identificatie("1/1.0", "Alfresco"),
                                "0001.pdf",
                                9,
                                herkenner.formaat(),
                                "0".repeat(64),
                                MOMENT,
                                Verwijzing.naar("Nota")));

        assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty();
        assertThat(xml).contains("<begripCode>fmt/276</begripCode>").contains("SHA-256");
    }

    @Property(tries = 300)
    void anyNameMakesMetadataThatIsGood(@ForAll String naam) {
        assertThat(Schemakeuring.MDTO.bezwaren(xml(object(naam)))).isEmpty();
    }

    @Test
    void whatXmlCannotSayIsLeftOut() {
        String xml = xml(object("a\u0000b\u0008c\uD800d\uFFFFe\uD83D\uDE00<&>]]>"));

        assertThat(Schemakeuring.MDTO.bezwaren(xml)).isEmpty();
        assertThat(xml).contains("<naam>abcde\uD83D\uDE00&lt;&amp;&gt;]]&gt;</naam>");
    }

    private static Informatieobject object(String naam) {
        Bewaring bewaring =
                new Bewaarvoorwerp(
                                List.of("wooverzoek"),
                                Map.of(Aanleiding.DOSSIER_GESLOTEN, LocalDate.of(2024, 3, 1)),
                                Vaststelling.GEEN)
                        .met(List.of(), LIJST)
                        .orElseThrow();
        Verwijzing ander = Verwijzing.naar(naam, new Identificatie(naam, "Alfresco"));
        return new Informatieobject(
                List.of(new Identificatie("D2024-00001", "OCW"), new Identificatie(naam, naam)),
                naam,
                Begrippen.DOSSIER,
                new Informatieobject.Inhoud(
                        List.of(Begrippen.soort(naam, "wooverzoek")),
                        List.of(naam, "munten", "munten", " "),
                        List.of(naam),
                        List.of(
                                new Informatieobject.Dekking(
                                        Begrippen.GEVRAAGD,
                                        LocalDate.of(2023, 11, 18),
                                        Optional.of(LocalDate.of(2023, 11, 27)))),
                        "nl"),
                List.of(
                        new Informatieobject.Gebeurtenis(
                                Begrippen.OPNAME,
                                Optional.of(MOMENT),
                                Optional.empty(),
                                Optional.of(ander),
                                Optional.of(naam)),
                        new Informatieobject.Gebeurtenis(
                                Begrippen.ONTVANGST,
                                Optional.empty(),
                                Optional.of(LocalDate.of(2024, 2, 1)),
                                Optional.empty(),
                                Optional.empty())),
                Bewaarwoorden.van(Optional.of(bewaring), LIJST),
                new Informatieobject.Verbanden(
                        List.of(ander),
                        List.of(ander, ander),
                        List.of(ander),
                        List.of(new Informatieobject.Relatie(ander, Begrippen.REFEREERT_AAN))),
                new Informatieobject.Context(
                        ander,
                        List.of(new Informatieobject.Betrokkene(Begrippen.INDIENER, ander)),
                        Verwijzing.naar("Behandelen van Woo-verzoeken")),
                Beperkingen.van(
                        new Oordeel(
                                Optional.of(Beoordeling.DEELS_OPENBAAR),
                                List.of(Weigeringsgrond.W512E, Weigeringsgrond.W52),
                                naam),
                        ""));
    }

    private static Informatieobject kaal() {
        return new Informatieobject(
                List.of(new Identificatie("1", "Alfresco")),
                " ",
                Begrippen.ARCHIEFSTUK,
                new Informatieobject.Inhoud(List.of(), List.of(""), List.of(), List.of(), "nl"),
                List.of(),
                Bewaarwoorden.van(Optional.empty(), LIJST),
                new Informatieobject.Verbanden(List.of(), List.of(), List.of(), List.of()),
                new Informatieobject.Context(
                        Verwijzing.naar("OCW"), List.of(), Verwijzing.naar("Werk")),
                Beperkingen.van(Oordeel.geen(), ""));
    }

    private static String xml(Informatieobject object) {
        return tekst(uit -> Mdtoschrijver.schrijf(object, uit));
    }

    private static String xml(Bestand bestand) {
        return tekst(uit -> Mdtoschrijver.schrijf(bestand, uit));
    }

    private interface Schrijver {
        void schrijf(ByteArrayOutputStream uit) throws IOException;
    }

    private static String tekst(Schrijver schrijver) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            schrijver.schrijf(uit);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return uit.toString(StandardCharsets.UTF_8);
    }
}
