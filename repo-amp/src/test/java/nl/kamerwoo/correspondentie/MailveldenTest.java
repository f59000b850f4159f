package nl.kamerwoo.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is stamped of a message. */
class MailveldenTest {

    @ParameterizedTest
    @CsvSource({
        "2023-11-17T22:59:59Z, 2023-11-17",
        "2023-11-17T23:00:00Z, 2023-11-18",
        "2023-07-01T22:00:00Z, 2023-07-02"
    })
    void itsDateIsTheDayInTheNetherlands(Instant verzonden, LocalDate dag) {
        assertThat(Mailvelden.van(verzonden(verzonden)).get(Mailvelden.DATUM).waarde())
                .isEqualTo(dag);
    }

    @ParameterizedTest
    @CsvSource({"1601-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aDateOnWhichNobodySendsMailIsNone(Instant verzonden) {
        assertThat(Mailvelden.van(verzonden(verzonden))).doesNotContainKey(Mailvelden.DATUM);
    }

    @Test
    void recipientsAreNamedOnceInTheOrderOfTheHead() {
        Mailadres piet = new Mailadres("Piet", "piet@x.example");
        Mailadres jan = new Mailadres("", "jan@x.example");
        Mailkop kop =
                new Mailkop(
                        Optional.empty(),
                        List.of(piet),
                        List.of(jan, piet),
                        List.of(),
                        Optional.empty(),
                        "",
                        Draad.geen());

        assertThat(Mailvelden.van(kop).get(Mailvelden.ONTVANGERS))
                .isEqualTo(
                        Mailvelden.veld(
                                List.of("Piet <piet@x.example>", "jan@x.example"), "To, Cc"));
    }

    @Test
    void ofVeryManyRecipientsTheFirstAreStamped() {
        Stream<Mailadres> velen =
                IntStream.range(0, 2_000).mapToObj(i -> new Mailadres("", i + "@x.example"));
        Mailkop kop =
                new Mailkop(
                        Optional.empty(),
                        velen.toList(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        "",
                        Draad.geen());

        assertThat((List<?>) Mailvelden.van(kop).get(Mailvelden.ONTVANGERS).waarde())
                .hasSize(Mailvelden.MEESTE_ONTVANGERS);
        assertThat(Mailvelden.aantalOntvangers(kop)).isEqualTo(2_000);
    }

    @Test
    void aHeadThatSaysNothingIsNone() {
        assertThat(Mailkop.leeg().isLeeg()).isTrue();
        assertThat(verzonden(Instant.EPOCH).isLeeg()).isFalse();
    }

    @Test
    void anAddressIsWrittenWithItsName() {
        assertThat(adres("Jan Jansen", "j@x.example")).isEqualTo("Jan Jansen <j@x.example>");
        assertThat(adres("", "j@x.example")).isEqualTo("j@x.example");
        assertThat(adres("j@x.example", "J@x.example")).isEqualTo("J@x.example");
        assertThat(adres("'Jansen, Jan'", "j@x.example")).isEqualTo("Jansen, Jan <j@x.example>");
        assertThat(adres("Jan <baas@x.example>", "j@x.example"))
                .isEqualTo("Jan baas@x.example <j@x.example>");
        assertThat(Mailadres.van(" ", "<>")).isEmpty();
    }

    @Property
    void whateverASenderCallsHimselfHisAddressStandsLast(@ForAll String naam) {
        assertThat(adres(naam, "j@x.example"))
                .matches("(?s)(.* <)?j@x\\.example>?")
                .doesNotContain("\n", "\r", "\u202E", "\u0000");
    }

    private static String adres(String naam, String adres) {
        return new Mailadres(naam, adres).tekst();
    }

    private static Mailkop verzonden(Instant moment) {
        return new Mailkop(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(moment),
                "",
                Draad.geen());
    }
}
