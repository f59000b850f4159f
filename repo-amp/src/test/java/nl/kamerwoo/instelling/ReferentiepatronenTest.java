package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Referentiepatronen.Keuze;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class ReferentiepatronenTest {

    private static final Referentiepatronen PATRONEN =
            lees(
                    Referentiepatronen.SOORT,
                    """
                    blok: 10
                    directie: ALGEMEEN
                    patronen:
                      stuk: "S{volgnummer}"
                      nota: "N{volgnummer}"
                      dossier: "D{volgnummer}"
                    directies:
                      WJZ:
                        stuk: "WJZ-{volgnummer}"
                        wooverzoek: "WOO-{volgnummer}"
                      BOA:
                        nota: "{directie}-N{volgnummer}"
                    """);

    @ParameterizedTest
    @CsvSource({
        "'', nota stuk, N1",
        "'', kamerbrief stuk, S1",
        "'', '', S1",
        "'', kamervragendossier dossier, D1",
        "DGOO, nota stuk, N1",
        "WJZ, nota stuk, WJZ-1",
        "wjz, kamerbrief stuk, WJZ-1",
        "WJZ, '', WJZ-1",
        "WJZ, wooverzoek dossier, WOO-1",
        "WJZ, kamervragendossier dossier, D1",
        "BOA, nota stuk, BOA-N1",
        "BOA, kamerbrief stuk, S1",
    })
    void theDirectiesOwnPatternComesBeforeTheKindsOwn(
            String directie, String soorten, String referentie) {
        List<String> kinds = soorten.isEmpty() ? List.of() : List.of(soorten.split(" "));
        Keuze keuze = PATRONEN.kies(kinds, () -> Optional.of(directie));

        assertThat(keuze.patroon().referentie(2026, keuze.directie(), 1)).hasToString(referentie);
    }

    @Test
    void theDirectieIsLookedUpOnlyWhereItMatters() {
        Referentiepatronen zonder =
                lees(Referentiepatronen.SOORT, "patronen: {stuk: 'S{volgnummer}'}");

        Keuze keuze =
                zonder.kies(
                        List.of("nota", "stuk"),
                        () -> {
                            throw new AssertionError("looked up");
                        });

        assertThat(keuze.patroon()).hasToString("S{volgnummer}");
    }

    @Test
    void whereADossierNamesNoDirectieTheGeneralOneStandsIn() {
        Referentiepatronen patronen =
                lees(
                        Referentiepatronen.SOORT,
                        "directie: HUIS\npatronen: {stuk: '{directie}/{volgnummer}'}");

        assertThat(patronen.kies(List.of("stuk"), Optional::empty).directie()).isEqualTo("HUIS");
        assertThat(patronen.kies(List.of("stuk"), () -> Optional.of(" ")).directie())
                .isEqualTo("HUIS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{jaar}              | PATROON_VOLGNUMMER",
                "{volgnummer         | PATROON_OPEN_ZONDER_SLUIT",
                "volgnummer}         | PATROON_SLUIT_ZONDER_OPEN",
                "{jr}-{volgnummer}   | PATROON_ONBEKEND",
            })
    void aPatternThatIsWrongIsToldOnItsLine(String patroon, Soort soort) {
        assertThat(
                        fouten(
                                Referentiepatronen.SOORT,
                                "patronen:\n  stuk: '{volgnummer}'\n  nota: '" + patroon + "'"))
                .singleElement()
                .satisfies(
                        fout -> {
                            assertThat(fout.regel()).isEqualTo(3);
                            assertThat(fout.soort()).isEqualTo(soort);
                            assertThat(fout.waarden()).startsWith(patroon);
                        });
    }

    @Test
    void aPatternWhoseReferencesAreTooLongIsRefused() {
        String patroon = "{volgnummer:12}" + "x".repeat(100);

        assertThat(fouten(Referentiepatronen.SOORT, "patronen:\n  nota: '" + patroon + "'"))
                .containsExactly(fout(2, Soort.PATROON_TE_LANG, patroon, 100));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        String document =
                """
                blok: 0
                patronen:
                  stuk: "{jaar}"
                  notta: "N{volgnummer}"
                directies:
                  WJZ:
                    kamerbref: "K{volgnummer}"
                  BOA: niets
                """;

        assertThat(fouten(Referentiepatronen.SOORT, document))
                .containsExactly(
                        fout(1, Soort.GEEN_GETAL, "blok", 1, 10_000, 0),
                        fout(3, Soort.PATROON_VOLGNUMMER, "{jaar}", ""),
                        fout(4, Soort.ONBEKENDE_SLEUTEL_BIJNA, "notta", "nota"),
                        fout(7, Soort.ONBEKENDE_SLEUTEL_BIJNA, "kamerbref", "kamerbrief"),
                        fout(8, Soort.GEEN_GROEP, "BOA"));
    }
}
