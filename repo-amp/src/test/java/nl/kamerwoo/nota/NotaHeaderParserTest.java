package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The real nota of the ministry of OCW of 7 February 2024. */
class NotaHeaderParserTest {
    private final NotaHeader header = new NotaHeaderParser().parse(seed());

    static String seed() {
        try (var in =
                NotaHeaderParserTest.class.getResourceAsStream(
                        "/notas/ocw-ter-ondertekening.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isEenNota() {
        assertThat(header.isNota()).isTrue();
    }

    @Test
    void leestDeKop() {
        assertThat(header.notasoort()).contains(veld("TER ONDERTEKENING", 5, "kop"));
        assertThat(header.aan()).contains(veld("MOCW", 7, "Aan"));
        assertThat(header.van()).contains(veld("Bestuursondersteuning en Advies", 9, "Van"));
        assertThat(header.datum()).contains(veld(LocalDate.of(2024, 2, 7), 16, "Datum"));
        assertThat(header.referentie()).isEmpty();
        assertThat(header.bijlagen())
                .contains(veld(List.of("Beantwoording Kamervragen"), 22, "Bijlagen"));
        assertThat(header.afgestemdMet())
                .contains(veld(List.of("BZK"), 27, "Interdepartementaal afgestemd"));
    }

    @Test
    void leestTitelEnIndiener() {
        assertThat(header.titel())
                .contains(
                        veld(
                                "Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten met ambtenaren naar"
                                        + " aanleiding van de verkiezingsuitslag van 22 november 2023",
                                31,
                                "titel"));
        assertThat(header.indieners()).contains(veld(List.of("Eerdmans"), 31, "titel"));
        assertThat(header.fracties()).contains(veld(List.of("JA21"), 31, "titel"));
    }

    @Test
    void leestDeSecties() {
        assertThat(header.secties())
                .extracting(Sectie::titel)
                .containsExactly(
                        "Aanleiding",
                        "Geadviseerd besluit",
                        "Kernpunten",
                        "Toelichting",
                        "Informatie die niet openbaar gemaakt kan worden");
        assertThat(header.secties())
                .extracting(s -> s.punten().size())
                .containsExactly(0, 0, 2, 3, 0);
        assertThat(header.geadviseerdBesluit())
                .contains(veld("Ondertekening Kamerbrief.", 39, "sectie Geadviseerd besluit"));
        assertThat(header.nietOpenbaar()).isEmpty();
    }

    @Test
    void maaktDeZinHeelDieDePaginakopDoorsneed() {
        assertThat(header.secties().get(3).punten().get(1))
                .contains("de uitslag van de Tweede Kamerverkiezingen van 22 november 2023.")
                .endsWith("Het verzoek betreft de periode van 18-11-2023 tot 27-11-2023.'");
    }

    @Test
    void leestDeSuggesties() {
        assertThat(header.suggesties())
                .containsExactly(
                        new Coordinatie(
                                "BZK",
                                List.of(5, 8),
                                true,
                                new Vindplaats(48, "lopende tekst"),
                                "In het SGO is besproken dat BZK de coördinatie neemt op de antwoorden op"
                                        + " vragen 5 en 8."),
                        new Overleg(
                                "SGO",
                                new Vindplaats(48, "lopende tekst"),
                                "In het SGO is besproken dat BZK de coördinatie neemt op de antwoorden op"
                                        + " vragen 5 en 8."),
                        new WooVermelding(
                                List.of("BZ", "BZK", "OCW"),
                                Optional.of(LocalDate.of(2023, 11, 18)),
                                Optional.of(LocalDate.of(2023, 11, 27)),
                                Optional.of("WJZ"),
                                new Vindplaats(49, "lopende tekst"),
                                "Beantwoording van deze Kamervragen hangt samen met een WOO-verzoek van twee"
                                        + " ANP-journalisten."));
    }

    @Test
    void geeftNietsVoorEenLegeTekst() {
        assertThat(new NotaHeaderParser().parse("")).isEqualTo(NotaHeader.leeg());
        assertThat(new NotaHeaderParser().parse(null)).isEqualTo(NotaHeader.leeg());
    }

    private static <T> Veld<T> veld(T waarde, int regel, String label) {
        return new Veld<>(waarde, new Vindplaats(regel, label));
    }
}
