package nl.kamerwoo.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.OngeldigeInstelling;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ministry's selectielijst, and how long it has things kept. */
class SelectielijstTest {

    private static final LocalDate DICHT = LocalDate.of(2024, 3, 1);
    private static final LocalDate STUK = LocalDate.of(2023, 11, 18);

    private static final Map<Aanleiding, LocalDate> DAGEN =
            Map.of(Aanleiding.DOSSIER_GESLOTEN, DICHT, Aanleiding.STUK_GEDATEERD, STUK);

    private static final Selectielijst LIJST =
            lees(
                    """
                    naam: Selectielijst OCW
                    categorieen:
                      - code: "1"
                        omschrijving: Beleid
                        waardering: bewaren
                        soorten: [nota]
                      - code: "2"
                        omschrijving: Woo
                        waardering: vernietigen
                        jaren: 10
                        soorten: [wooverzoek]
                      - code: "3"
                        omschrijving: Overig
                        waardering: vernietigen
                        jaren: 7
                        vanaf: stuk-gedateerd
                        soorten: [stuk, correspondentie]
                      - code: "4"
                        omschrijving: Post
                        waardering: vernietigen
                        jaren: 8
                        vanaf: stuk-gedateerd
                        soorten: [correspondentie]
                    """);

    private final Bewaarvoorwerp woo = voorwerp(Vaststelling.GEEN, "wooverzoek", "dossier");
    private final Bewaarvoorwerp brief = voorwerp(Vaststelling.GEEN, "correspondentie", "stuk");
    private final Bewaarvoorwerp nota = voorwerp(Vaststelling.GEEN, "nota", "stuk");

    @Test
    void aKindWithoutACategoryOfItsOwnFollowsTheKindAboveIt() {
        Bewaarvoorwerp kamerbrief = voorwerp(Vaststelling.GEEN, "kamerbrief", "stuk");
        Bewaarvoorwerp los = voorwerp(Vaststelling.GEEN, "dossier");

        assertThat(kamerbrief.in(los, LIJST).orElseThrow().categorie()).contains("3");
        assertThat(los.met(List.of(), LIJST)).isEmpty();
    }

    @Test
    void ofItsOwnCategoriesTheLongestHolds() {
        Bewaarvoorwerp los = voorwerp(Vaststelling.GEEN, "dossier");

        assertThat(brief.in(los, LIJST).orElseThrow().vernietigenOp()).contains(STUK.plusYears(8));
    }

    @Test
    void aDocumentStaysAsLongAsItsDossierAsks() {
        Bewaring bewaring = brief.in(woo, LIJST).orElseThrow();

        assertThat(bewaring.categorie()).contains("2");
        assertThat(bewaring.vernietigenOp()).contains(DICHT.plusYears(10));
    }

    @Test
    void aDossierStaysAsLongAsWhatLiesInIt() {
        assertThat(woo.met(List.of(brief, nota), LIJST).orElseThrow().waardering())
                .isEqualTo(Waardering.BEWAREN);
        assertThat(woo.met(List.of(brief), LIJST).orElseThrow().vernietigenOp())
                .contains(DICHT.plusYears(10));
    }

    @Test
    void whatARecordsManagerDecidesAboutADocumentHoldsItsDossierToo() {
        Bewaarvoorwerp bijzonder =
                voorwerp(
                        vast("", Optional.of(Waardering.BEWAREN), Optional.empty()),
                        "correspondentie",
                        "stuk");

        assertThat(woo.met(List.of(bijzonder), LIJST).orElseThrow().waardering())
                .isEqualTo(Waardering.BEWAREN);
    }

    @Test
    void theCategoryThatHeChoseIsTheOnlyOne() {
        Bewaarvoorwerp gekozen =
                voorwerp(vast("2", Optional.empty(), Optional.empty()), "nota", "stuk");

        assertThat(gekozen.in(nota, LIJST).orElseThrow().vernietigenOp())
                .contains(DICHT.plusYears(10));
    }

    @Test
    void theTermThatHeTypedStartsWhenTheListSays() {
        Bewaarvoorwerp langer =
                voorwerp(
                        vast("", Optional.empty(), Optional.of(Bewaartermijn.jaren(20))),
                        "wooverzoek",
                        "dossier");

        assertThat(langer.met(List.of(), LIJST).orElseThrow().vernietigenOp())
                .contains(DICHT.plusYears(20));
    }

    @Test
    void whatHasToBeKeptHasNoDay() {
        Bewaarvoorwerp voorAltijd =
                voorwerp(
                        vast("", Optional.of(Waardering.BEWAREN), Optional.empty()),
                        "wooverzoek",
                        "dossier");

        assertThat(voorAltijd.met(List.of(), LIJST).orElseThrow().vernietigenOp()).isEmpty();
    }

    @Test
    void aWrongListIsRefusedWithAllThatIsWrong() {
        OngeldigeInstelling ongeldig =
                catchThrowableOfType(
                        OngeldigeInstelling.class,
                        () ->
                                lees(
                                        """
                                        categorieen:
                                          - code: "1"
                                            omschrijving: Beleid
                                            waardering: verbranden
                                            soorten: [nota, memo]
                                          - code: "1"
                                            omschrijving: Woo
                                            waardering: vernietigen
                                            vanaf: morgen
                                        """));

        assertThat(ongeldig.fouten())
                .extracting(Fout::soort)
                .containsExactlyInAnyOrder(
                        Fout.Soort.GEEN_KEUZE,
                        Fout.Soort.GEEN_KEUZE,
                        Fout.Soort.ONTBREEKT,
                        Fout.Soort.GEEN_KEUZE,
                        Fout.Soort.DUBBEL);
    }

    private static Vaststelling vast(
            String code, Optional<Waardering> waardering, Optional<Bewaartermijn> termijn) {
        return new Vaststelling(
                Optional.of(code).filter(tekst -> !tekst.isEmpty()),
                waardering,
                termijn,
                Optional.empty());
    }

    private static Bewaarvoorwerp voorwerp(Vaststelling vast, String... soorten) {
        return new Bewaarvoorwerp(List.of(soorten), DAGEN, vast);
    }

    private static Selectielijst lees(String document) {
        return Selectielijst.SOORT.lees(document.getBytes(StandardCharsets.UTF_8));
    }
}
