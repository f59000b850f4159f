package nl.kamerwoo.samenhang;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.samenhang.Reden.Genoemd;
import nl.kamerwoo.samenhang.Reden.ZelfdeDagen;
import nl.kamerwoo.samenhang.Reden.ZelfdeMinisteries;
import nl.kamerwoo.samenhang.Reden.ZelfdeWoorden;
import nl.kamerwoo.woo.Tijdvak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class SamenhangTest {

    private static final Beeld VERZOEK =
            verzoek("De uitslag van de verkiezingen", Set.of("BZ", "BZK", "OCW"), "verkiezing");

    @Example
    void theSameWordsAtTheSameMinistryInTheSameDaysAreAReason() {
        assertThat(Samenhang.overlap(VERZOEK, vragen("Verkiezingen en ambtenaren", "OCW")))
                .containsExactly(
                        new ZelfdeWoorden(List.of("verkiezing")),
                        new ZelfdeMinisteries(List.of("OCW")),
                        new ZelfdeDagen(dagen("2023-11-18", "2023-11-27")));
    }

    @Example
    void anotherMinistryIsNone() {
        assertThat(Samenhang.overlap(VERZOEK, vragen("Verkiezingen en ambtenaren", "VWS")))
                .isEmpty();
    }

    @Example
    void otherDaysAreNone() {
        Beeld later =
                new Beeld(
                        "Verkiezingen",
                        List.of(),
                        Set.of("OCW"),
                        Beeld.tijdvakVanVragen(dag("2023-12-12"), Optional.empty()));

        assertThat(Samenhang.overlap(VERZOEK, later)).isEmpty();
    }

    @Example
    void oneWordThatNobodyChoseIsTooLittle() {
        Beeld zonder = verzoek("De uitslag van de verkiezingen", Set.of("OCW"));

        assertThat(Samenhang.overlap(zonder, vragen("Verkiezingen en ambtenaren", "OCW")))
                .isEmpty();
        assertThat(Samenhang.overlap(zonder, vragen("Verkiezing: geen uitslag", "OCW")))
                .contains(new ZelfdeWoorden(List.of("uitslag", "verkiezingen")));
    }

    @Example
    void wordsThatStandInEveryRequestSayNothing() {
        Beeld algemeen =
                verzoek(
                        "Woo-verzoek om alle documenten en correspondentie van de minister van OCW",
                        Set.of("OCW"),
                        "Kamervragen",
                        "OCW");

        assertThat(
                        Samenhang.overlap(
                                algemeen,
                                vragen(
                                        "Kamervragen aan de minister van OCW over documenten en"
                                                + " correspondentie",
                                        "OCW")))
                .isEmpty();
    }

    @Example
    void aPhraseIsFoundAsAWhole() {
        Beeld zin = verzoek("", Set.of("OCW"), "sociale veiligheid");

        assertThat(Samenhang.overlap(zin, vragen("Veiligheid in het verkeer", "OCW"))).isEmpty();
        assertThat(Samenhang.overlap(zin, vragen("De sociale onveiligheid", "OCW"))).isEmpty();
        assertThat(Samenhang.overlap(zin, vragen("Sociale veiligheid op scholen", "OCW")))
                .contains(new ZelfdeWoorden(List.of("sociale", "veiligheid")));
    }

    @Example
    void accentsCapitalsAndPluralsMakeNoDifference() {
        Beeld zin = verzoek("", Set.of("OCW"), "co\u00f6rdinatiepunten");

        assertThat(Samenhang.overlap(zin, vragen("COORDINATIEPUNT voor leraren", "OCW")))
                .contains(new ZelfdeWoorden(List.of("co\u00f6rdinatiepunten")));
    }

    @Example
    void aNotaSpeaksOfTheRequestOfTheSamePeriodAndMinistry() {
        Vermelding nota =
                new Vermelding(
                        "OCW-1", Set.of("BZ", "BZK", "OCW"), dagen("2023-11-18", "2023-11-27"));

        assertThat(Samenhang.genoemd(VERZOEK, List.of(nota))).containsExactly(new Genoemd("OCW-1"));
    }

    @Example
    void anotherDayAnotherMinistryOrNoPeriodIsAnotherRequest() {
        List<Vermelding> anders =
                List.of(
                        new Vermelding("1", Set.of("OCW"), dagen("2023-11-18", "2023-11-28")),
                        new Vermelding("2", Set.of("VWS"), dagen("2023-11-18", "2023-11-27")),
                        new Vermelding("3", Set.of(), dagen("2023-11-18", "2023-11-27")),
                        new Vermelding(
                                "4",
                                Set.of("OCW"),
                                new Tijdvak(Optional.empty(), Optional.empty())));

        assertThat(Samenhang.genoemd(VERZOEK, anders)).isEmpty();
        assertThat(
                        Samenhang.genoemd(
                                new Beeld(
                                        "",
                                        List.of(),
                                        Set.of("OCW"),
                                        new Tijdvak(Optional.empty(), Optional.empty())),
                                anders))
                .isEmpty();
    }

    @Example
    void whatHasNoMinistryOrNoWordsCannotBeCompared() {
        assertThat(vragen("De uitslag").isTeVergelijken()).isFalse();
        assertThat(vragen("Over de minister", "OCW").isTeVergelijken()).isFalse();
        assertThat(VERZOEK.isTeVergelijken()).isTrue();
    }

    @Property
    void anyTextIsComparedWithoutEndAndAReasonIsAlwaysComplete(
            @ForAll String onderwerp, @ForAll String ander) {
        List<Reden> redenen =
                Samenhang.overlap(
                        verzoek(onderwerp, Set.of("OCW"), ander),
                        vragen(ander + " " + onderwerp, "OCW"));

        assertThat(redenen.size()).isIn(0, 3);
    }

    private static Beeld verzoek(String onderwerp, Set<String> ministeries, String... trefwoorden) {
        return new Beeld(
                onderwerp, List.of(trefwoorden), ministeries, dagen("2023-11-18", "2023-11-27"));
    }

    /** Sent in on 28 November, and not answered yet. */
    private static Beeld vragen(String onderwerp, String... ministeries) {
        return new Beeld(
                onderwerp,
                List.of(),
                Set.of(ministeries),
                Beeld.tijdvakVanVragen(dag("2023-11-28"), Optional.empty()));
    }

    private static Tijdvak dagen(String van, String tot) {
        return new Tijdvak(dag(van), dag(tot));
    }

    private static Optional<LocalDate> dag(String dag) {
        return Optional.of(LocalDate.parse(dag));
    }
}
