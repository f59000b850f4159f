package nl.kamerwoo.opberging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.OngeldigeInstelling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the ministry files what was signed. */
class ArchiefstructuurTest {

    private static final Map<Kenmerk, String> WAARDEN =
            Map.of(
                    Kenmerk.JAAR, "2026",
                    Kenmerk.DIRECTIE, "BOA",
                    Kenmerk.CATEGORIE, "VB-1",
                    Kenmerk.SOORT, "wooverzoek",
                    Kenmerk.REFERENTIE, "2026-BOA-0012");

    private final Archiefstructuur structuur =
            lees(
                    """
                    regels:
                      - soorten: [wooverzoek]
                        plaats: Woo/{jaar}/{referentie}
                      - site: archief
                        plaats: "{jaar}/{directie}/{categorie} ({soort})"
                    """);

    @Test
    void aKindOfDossierHasARuleOfItsOwn() {
        assertThat(mappen(WAARDEN, "wooverzoek", "dossier"))
                .containsExactly("Woo", "2026", "2026-BOA-0012");
    }

    @Test
    void aRuleWithoutKindsIsForTheOthers() {
        assertThat(mappen(WAARDEN, "kamervragendossier", "dossier"))
                .containsExactly("2026", "BOA", "VB-1 (wooverzoek)");
        assertThat(structuur.voor(List.of("dossier")).orElseThrow().site()).contains("archief");
    }

    @Test
    void withoutRulesNothingHasAPlace() {
        assertThat(lees("regels: []").voor(List.of("wooverzoek", "dossier"))).isEmpty();
    }

    @Test
    void whatIsNotKnownBecomesAFixedWord() {
        assertThat(mappen(Map.of(Kenmerk.JAAR, "2026", Kenmerk.DIRECTIE, " . "), "dossier"))
                .containsExactly("2026", "onbekend", "onbekend (onbekend)");
        assertThat(
                        lees("ontbreekt: geen\nregels:\n  - plaats: \"{directie}\"")
                                .voor(List.of("dossier"))
                                .orElseThrow()
                                .plaats()
                                .mappen(Map.of(), "geen"))
                .containsExactly("geen");
    }

    @Test
    void aValueMakesNoFolderOfItsOwn() {
        assertThat(
                        mappen(
                                Map.of(
                                        Kenmerk.JAAR,
                                        "../..",
                                        Kenmerk.DIRECTIE,
                                        "OB/DF: \"zuid\"? ",
                                        Kenmerk.CATEGORIE,
                                        "1."),
                                "dossier"))
                .containsExactly("..-", "OB-DF- -zuid--", "1 (onbekend)");
    }

    @Property
    void whateverTheValuesAlfrescoTakesEveryName(
            @ForAll String een, @ForAll String ander, @ForAll String derde) {
        Map<Kenmerk, String> waarden = new EnumMap<>(Kenmerk.class);
        waarden.put(Kenmerk.JAAR, een);
        waarden.put(Kenmerk.DIRECTIE, ander);
        waarden.put(Kenmerk.CATEGORIE, derde);
        List<String> mappen = mappen(waarden, "dossier");

        assertThat(mappen)
                .hasSize(3)
                .allSatisfy(
                        naam ->
                                assertThat(naam)
                                        .isNotEmpty()
                                        .doesNotContainPattern("[\"*\\\\><?/:|]")
                                        .doesNotEndWith(".")
                                        .doesNotEndWith(" ")
                                        .satisfies(
                                                deze ->
                                                        assertThat(
                                                                        deze.codePointCount(
                                                                                0, deze.length()))
                                                                .isLessThanOrEqualTo(
                                                                        Mapnaam.MEESTE_TEKENS)));
    }

    @ParameterizedTest
    @CsvSource({
        "'Archief/{maand}', PLAATS_ONBEKEND",
        "'Archief/{}', PLAATS_ONBEKEND",
        "'Archief/{JAAR}', PLAATS_ONBEKEND",
        "'Archief/{jaar', PATROON_OPEN_ZONDER_SLUIT",
        "'Archief/{{jaar}}', PATROON_OPEN_ZONDER_SLUIT",
        "'Archief/jaar}', PATROON_SLUIT_ZONDER_OPEN",
        "'Archief//{jaar}', PLAATS_MAPNAAM",
        "'/Archief', PLAATS_MAPNAAM",
        "'Archief/..', PLAATS_MAPNAAM",
        "'Archief/{jaar}.', PLAATS_MAPNAAM",
        "'Archief/wat?', PLAATS_MAPNAAM",
        "'Archief/ {jaar}', PLAATS_MAPNAAM"
    })
    void aPlaceThatIsNoneIsRefused(String plaats, Fout.Soort soort) {
        assertThat(fouten("regels:\n  - plaats: \"" + plaats + "\"\n"))
                .singleElement()
                .satisfies(
                        fout -> {
                            assertThat(fout.soort()).isEqualTo(soort);
                            assertThat(fout.regel()).isEqualTo(2);
                        });
    }

    @Test
    void aKindHasOneRuleAndIsOneThatThereIs() {
        assertThat(
                        fouten(
                                """
                                regels:
                                  - plaats: A
                                  - soorten: [dossier, nota]
                                    plaats: B
                                  - soorten: [wooverzoek]
                                """))
                .extracting(Fout::soort)
                .containsExactlyInAnyOrder(
                        Fout.Soort.DUBBEL, Fout.Soort.GEEN_KEUZE, Fout.Soort.ONTBREEKT);
    }

    @Test
    void theFixedWordAndTheSiteCanBeNames() {
        assertThat(fouten("ontbreekt: \"?\"\nregels:\n  - plaats: A\n    site: a/b\n"))
                .extracting(Fout::soort)
                .containsExactlyInAnyOrder(Fout.Soort.PLAATS_MAPNAAM, Fout.Soort.PLAATS_MAPNAAM);
    }

    private List<String> mappen(Map<Kenmerk, String> waarden, String... soorten) {
        return structuur
                .voor(List.of(soorten))
                .orElseThrow()
                .plaats()
                .mappen(waarden, structuur.ontbreekt());
    }

    private static List<Fout> fouten(String tekst) {
        return catchThrowableOfType(OngeldigeInstelling.class, () -> lees(tekst)).fouten();
    }

    private static Archiefstructuur lees(String tekst) {
        return Archiefstructuur.SOORT.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
