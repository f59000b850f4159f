package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** A letter is of the date above its salutation; what is no letter, or not certain, has none. */
class BriefdatumTest {

    private static final Path VOORBEELDEN = Path.of("src/test/resources/notas/geen-nota");
    private static final LocalDate DAG = LocalDate.of(2024, 2, 7);

    private final NotaHeaderParser parser = new NotaHeaderParser();

    @ParameterizedTest
    @CsvSource({
        "kamerbrief.txt, 2024-02-07",
        "uitstelbrief.txt, 2023-12-20",
        "woo-besluit.txt, 2024-04-03",
        "brief-burger.txt, 2024-03-03"
    })
    void aLetterIsOfTheDateInItsHead(String bestand, LocalDate dag) throws IOException {
        assertThat(datum(Files.readString(VOORBEELDEN.resolve(bestand)))).contains(dag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aanhangsel.txt",
                "agenda.txt",
                "annotatie-debat.txt",
                "beleidsrapport.txt",
                "contract.txt",
                "e-mail-met-nota.txt",
                "factuur.txt",
                "handreiking-beslisnota.txt",
                "memo.txt",
                "persbericht.txt",
                "vacature.txt",
                "verslag-overleg.txt"
            })
    void whatIsNoLetterHasNone(String bestand) throws IOException {
        assertThat(datum(Files.readString(VOORBEELDEN.resolve(bestand)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum 7 februari 2024",
                "Datum\n7 februari 2024",
                "Datum\t07-02-2024",
                "Den Haag, 7 februari 2024",
                "Datum: Den Haag, 7 februari 2024",
                "'s-Gravenhage, 7 februari 2024\nDatum 7 februari 2024"
            })
    void itStandsBehindALabelOrAPlace(String kop) {
        assertThat(datum("Aan de Voorzitter\n\n" + kop + "\n\nGeachte voorzitter,\n\nTekst."))
                .contains(DAG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uw brief van\n7 februari 2024",
                "Uw brief\nd.d. 7 februari 2024",
                "Datum ontvangst 7 februari 2024",
                "Datum 7 februari 2024\nUtrecht, 8 februari 2024",
                "Datum",
                "Datum 7-2-24",
                "Betreft besluit, 7 februari 2024"
            })
    void aDateThatCanBeOfSomethingElseIsNone(String kop) {
        assertThat(datum("Aan de Voorzitter\n\n" + kop + "\n\nGeachte voorzitter,\n\nTekst."))
                .isEmpty();
    }

    @Test
    void aDateBelowTheSalutationIsNotTheLetters() {
        assertThat(datum("Geachte voorzitter,\n\nDatum 7 februari 2024\nBetreft iets\n")).isEmpty();
    }

    @Test
    void itTellsWhereItStood() {
        assertThat(
                        parser.briefdatum("Aan X\n\nDatum 7 februari 2024\n\nGeachte heer,\n")
                                .map(Veld::vindplaats))
                .contains(new Vindplaats(3, "Datum"));
    }

    private Optional<LocalDate> datum(String tekst) {
        return parser.briefdatum(tekst).map(Veld::waarde);
    }
}
