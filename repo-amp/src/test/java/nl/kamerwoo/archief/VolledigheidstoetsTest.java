package nl.kamerwoo.archief;

import static nl.kamerwoo.archief.Gebrek.Soort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dossier must hold before it is filed. */
class VolledigheidstoetsTest {

    private static final LocalDate INGEZONDEN = LocalDate.of(2024, 1, 17);
    private static final LocalDate EINDE = INGEZONDEN.plusDays(21);
    private static final Optional<LocalDate> NIET = Optional.empty();

    private static final List<Stukfeiten> STUKKEN = List.of(stuk("nota"), stuk("kamerbrief"));
    private static final List<Vraagfeiten> VRAGEN =
            List.of(new Vraagfeiten(1, true, true), new Vraagfeiten(2, true, true));

    @Test
    void questionsAnsweredAndSignedInTimeAreWhole() {
        assertThat(soorten(vragen(STUKKEN, VRAGEN, NIET, Optional.of(EINDE)))).isEmpty();
    }

    @Test
    void ofNothingEverythingIsMissing() {
        Dossierfeiten leeg =
                new Dossierfeiten.Kamervragen(List.of(), List.of(), NIET, NIET, NIET, NIET);

        assertThat(soorten(leeg))
                .containsExactly(
                        Soort.GEEN_VRAGEN,
                        Soort.GEEN_INZENDDATUM,
                        Soort.GEEN_NOTA,
                        Soort.GEEN_KAMERBRIEF,
                        Soort.GEEN_ANTWOORDDATUM);
    }

    @Test
    void questionsAreNamedByTheirNumbers() {
        List<Vraagfeiten> vragen =
                List.of(
                        new Vraagfeiten(8, false, false),
                        new Vraagfeiten(5, true, false),
                        new Vraagfeiten(1, true, true));

        assertThat(Volledigheidstoets.gebreken(vragen(STUKKEN, vragen, NIET, Optional.of(EINDE))))
                .containsExactly(
                        Gebrek.van(Soort.ONBEANTWOORD, "8"),
                        Gebrek.van(Soort.NIET_AFGESTEMD, "5, 8"));
    }

    @Test
    void whatIsNotSignedIsNotEnough() {
        List<Stukfeiten> ongetekend =
                List.of(
                        new Stukfeiten("nota", false, true, false),
                        new Stukfeiten("kamerbrief", false, true, false));

        assertThat(soorten(vragen(ongetekend, VRAGEN, NIET, Optional.of(EINDE))))
                .containsExactly(Soort.NOTA_NIET_ONDERTEKEND, Soort.KAMERBRIEF_NIET_ONDERTEKEND);
    }

    @Test
    void ofSeveralLettersOneThatIsSignedIsEnough() {
        List<Stukfeiten> meer =
                Stream.concat(
                                STUKKEN.stream(),
                                Stream.of(new Stukfeiten("kamerbrief", false, true, false)))
                        .toList();

        assertThat(soorten(vragen(meer, VRAGEN, NIET, Optional.of(EINDE)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, , false", "1, , true", "0, 10, true", "20, 10, true"})
    void theLetterOfDelayIsMissedWhenTheTermWasPassedOrExtended(
            int dagenTeLaat, Integer uitstel, boolean gemist) {
        Optional<LocalDate> verzonden = Optional.ofNullable(uitstel).map(INGEZONDEN::plusDays);
        Dossierfeiten dossier =
                vragen(STUKKEN, VRAGEN, verzonden, Optional.of(EINDE.plusDays(dagenTeLaat)));

        assertThat(soorten(dossier).contains(Soort.GEEN_UITSTELBRIEF)).isEqualTo(gemist);
    }

    @Test
    void whoWroteForDelayMissesNoLetter() {
        List<Stukfeiten> metBrief =
                Stream.concat(STUKKEN.stream(), Stream.of(stuk("uitstelbrief"))).toList();

        assertThat(
                        soorten(
                                vragen(
                                        metBrief,
                                        VRAGEN,
                                        Optional.of(EINDE.minusDays(1)),
                                        Optional.of(EINDE.plusDays(20)))))
                .isEmpty();
    }

    @Test
    void aRequestThatWasDecidedAndJudgedIsWhole() {
        assertThat(soorten(woo(5, 0, 0, false))).isEmpty();
    }

    @Test
    void ofARequestWithoutAnythingEverythingIsMissing() {
        assertThat(soorten(new Dossierfeiten.Woo(List.of(), NIET, NIET, false, false, 0, 0, 0)))
                .containsExactly(
                        Soort.GEEN_ONTVANGSTDATUM,
                        Soort.GEEN_VERZOEK,
                        Soort.GEEN_BESLUIT,
                        Soort.GEEN_BESLUITDATUM,
                        Soort.GEEN_UITKOMST,
                        Soort.GEEN_INVENTARIS);
    }

    @Test
    void whatIsNotJudgedIsCounted() {
        assertThat(Volledigheidstoets.gebreken(woo(9, 3, 1, false)))
                .containsExactly(
                        Gebrek.van(Soort.NIET_BEOORDEELD, 3), Gebrek.van(Soort.ZONDER_GROND, 1));
    }

    @Test
    void whereNoDocumentsWereFoundThereIsNoInventory() {
        assertThat(soorten(woo(0, 0, 0, true))).isEmpty();
        assertThat(soorten(woo(0, 0, 0, false))).containsExactly(Soort.GEEN_INVENTARIS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAnyDossierItsDocumentsHaveContentAndAreCheckedIn(boolean heeftInhoud) {
        Dossierfeiten dossier =
                new Dossierfeiten.Overig(
                        List.of(new Stukfeiten("stuk", false, heeftInhoud, !heeftInhoud)));

        assertThat(soorten(dossier).isEmpty()).isEqualTo(heeftInhoud);
        assertThat(soorten(new Dossierfeiten.Overig(List.of())))
                .containsExactly(Soort.GEEN_STUKKEN);
    }

    private static Dossierfeiten vragen(
            List<Stukfeiten> stukken,
            List<Vraagfeiten> vragen,
            Optional<LocalDate> uitstel,
            Optional<LocalDate> beantwoord) {
        return new Dossierfeiten.Kamervragen(
                stukken, vragen, Optional.of(INGEZONDEN), uitstel, Optional.of(EINDE), beantwoord);
    }

    private static Dossierfeiten woo(
            int regels, int onbeoordeeld, int zonderGrond, boolean zonderStukken) {
        return new Dossierfeiten.Woo(
                List.of(stuk("correspondentie"), stuk("woobesluit")),
                Optional.of(INGEZONDEN),
                Optional.of(EINDE),
                true,
                zonderStukken,
                regels,
                onbeoordeeld,
                zonderGrond);
    }

    private static Stukfeiten stuk(String soort) {
        return new Stukfeiten(soort, true, true, false);
    }

    private static List<Soort> soorten(Dossierfeiten dossier) {
        return Volledigheidstoets.gebreken(dossier).stream().map(Gebrek::soort).toList();
    }
}
