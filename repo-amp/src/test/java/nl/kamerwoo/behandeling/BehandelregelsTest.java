package nl.kamerwoo.behandeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.instelling.OngeldigeInstelling;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a ministry treats its dossiers. */
class BehandelregelsTest {

    private static final String DOCUMENT =
            """
            vier-ogen: nee
            parafenlijn: [GROUP_KAMERWOO_PARAFEUR, devries]
            directies:
              - naam: Bestuursondersteuning en Advies
                ook: [BOA]
                parafenlijn:
                  - jansen
                  - GROUP_LEIDING
                groepen:
                  behandelaar: GROUP_BOA
                  woo-behandelaar: WOO
            """;

    @Test
    void whatIsShippedSaysWhatHoldsWithoutADocument() throws IOException {
        try (InputStream meegeleverd =
                getClass()
                        .getResourceAsStream(
                                "/alfresco/module/kamerwoo-repo/instellingen/behandeling.yaml")) {
            assertThat(Behandelregels.SOORT.lees(meegeleverd.readAllBytes()))
                    .isEqualTo(lees("# niets\nvier-ogen: ja\n"));
        }
    }

    @Test
    void aDirectieIsKnownByAnyOfItsNames() {
        Behandelregels regels = lees(DOCUMENT);

        assertThat(regels.parafenlijn("boa")).containsExactly("jansen", "GROUP_LEIDING");
        assertThat(regels.parafenlijn(" Bestuursondersteuning en Advies "))
                .containsExactly("jansen", "GROUP_LEIDING");
    }

    @Test
    void anyOtherHasTheLineOfTheMinistry() {
        assertThat(lees(DOCUMENT).parafenlijn("WJZ"))
                .containsExactly("GROUP_KAMERWOO_PARAFEUR", "devries");
        assertThat(lees(DOCUMENT).parafenlijn("")).hasSize(2);
    }

    @Test
    void aDirectieCanHaveGroupsOfItsOwn() {
        Behandelregels regels = lees(DOCUMENT);

        assertThat(regels.groep(Rol.BEHANDELAAR, "BOA")).isEqualTo("GROUP_BOA");
        assertThat(regels.groep(Rol.WOO_BEHANDELAAR, "BOA")).isEqualTo("GROUP_WOO");
        assertThat(regels.groep(Rol.ONDERTEKENAAR, "BOA"))
                .isEqualTo("GROUP_KAMERWOO_ONDERTEKENAAR");
    }

    @Test
    void whatCannotBeIsToldWithItsLine() {
        assertThatThrownBy(
                        () ->
                                lees(
                                        """
                                        vier-ogen: misschien
                                        afstemmen-werkdagen: 0
                                        directies:
                                          - ook: [BOA]
                                            groepen:
                                              directeur: GROUP_X
                                        """))
                .isInstanceOfSatisfying(
                        OngeldigeInstelling.class,
                        ongeldig ->
                                assertThat(ongeldig.fouten())
                                        .extracting(fout -> fout.regel())
                                        .contains(1, 2, 4, 6));
    }

    @Test
    void everyStepHasItsDays() {
        assertThat(lees("vier-ogen: ja\n").werkdagen().keySet())
                .containsExactlyInAnyOrderElementsOf(List.of(Stap.values()));
    }

    private static Behandelregels lees(String document) {
        return Behandelregels.SOORT.lees(document.getBytes(StandardCharsets.UTF_8));
    }
}
