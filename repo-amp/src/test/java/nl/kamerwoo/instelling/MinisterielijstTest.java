package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;
import static nl.kamerwoo.instelling.Documenten.standaard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Fout.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class MinisterielijstTest {

    private static final LocalDate TOEN = LocalDate.of(2024, 2, 7);
    private static final LocalDate NU = LocalDate.of(2026, 4, 17);

    private final Ministerielijst lijst =
            Ministerielijst.SOORT.lees(standaard(Ministerielijst.SOORT));

    @ParameterizedTest
    @CsvSource({
        "AZ, 1010",
        "AenM, 1162",
        "BZK, 1034",
        "BZ, 1013",
        "Defensie, 1018",
        "EZ, 1045",
        "Financi\u00ebn, 1090",
        "IenW, 1130",
        "JenV, 1058",
        "KGG, 1182",
        "LVVN, 1153",
        "OCW, 1109",
        "SZW, 1073",
        "VWS, 1025",
        "VRO, 1171",
        "LNV, 1150"
    })
    void theShippedListHasTheNumbersOfTheRegister(String afkorting, String nummer) {
        assertThat(lijst.vind(afkorting, NU).orElseThrow().uri())
                .contains("https://identifier.overheid.nl/tooi/id/ministerie/mnre" + nummer);
    }

    @ParameterizedTest
    @CsvSource({
        "'onderwijs, cultuur en wetenschap', OCW",
        "A&M, AenM",
        "VenJ, JenV",
        "Infrastructuur en Milieu, IenW",
        "' bzk ', BZK"
    })
    void aMinistryIsFoundByAnyOfItsNames(String naam, String afkorting) {
        assertThat(lijst.vind(naam, NU)).map(Ministerie::afkorting).contains(afkorting);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThat(lijst.vind("Volksgeluk", NU)).isEmpty();
    }

    @Test
    void aMinistryThatIsNoMoreStaysGoodOnADocumentOfItsTime() {
        assertThat(lijst.op(TOEN)).extracting(Ministerie::afkorting).contains("LNV", "EZK");
        assertThat(lijst.op(NU)).extracting(Ministerie::afkorting).doesNotContain("LNV", "EZK");
        assertThat(lijst.vind("LNV", TOEN).orElseThrow().geldtOp(TOEN)).isTrue();
    }

    @Test
    void anOldNameOnANewDocumentIsRecognisedAllTheSame() {
        assertThat(lijst.vind("LNV", NU)).map(Ministerie::afkorting).contains("LNV");
    }

    @Test
    void aRenamedMinistryIsTheOneThatHadTheNameThatDay() {
        Ministerielijst hernoemd =
                lees(
                        Ministerielijst.SOORT,
                        """
                        ministeries:
                          - tooi: mnre1
                            afkorting: EZ
                            naam: Economische Zaken
                            tot-en-met: 2017-10-25
                          - tooi: mnre1
                            afkorting: EZK
                            naam: Economische Zaken en Klimaat
                            vanaf: 2017-10-26
                            tot-en-met: 2024-07-01
                          - tooi: mnre1
                            afkorting: EZ
                            naam: Economische Zaken
                            vanaf: 2024-07-02
                        """);

        assertThat(hernoemd.vind("EZ", LocalDate.of(2024, 7, 2)).orElseThrow().geldig().vanaf())
                .contains(LocalDate.of(2024, 7, 2));
        assertThat(hernoemd.vind("EZ", LocalDate.of(2017, 10, 25)).orElseThrow().geldig().vanaf())
                .isEmpty();
        assertThat(hernoemd.op(LocalDate.of(2024, 7, 1)))
                .extracting(Ministerie::afkorting)
                .isEqualTo(List.of("EZK"));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        String document =
                """
                ministeries:
                  - tooi: 1010
                    afkorting: AZ
                    naam: Algemene Zaken
                  - afkorting: az
                    naam: Andere Zaken
                  - afkorting: NZ
                    naam: Nieuwe Zaken
                    ook: [Algemene zaken]
                    tot: 2026-01-01
                  - afkorting: OZ
                    vanaf: 2026-02-01
                    tot-en-met: 2026-01-31
                """;

        assertThat(fouten(Ministerielijst.SOORT, document))
                .containsExactly(
                        fout(2, Soort.TOOI, "1010"),
                        fout(5, Soort.DUBBEL, "az", 2),
                        fout(7, Soort.DUBBEL, "Algemene zaken", 2),
                        fout(
                                10,
                                Soort.ONBEKENDE_SLEUTEL,
                                "tot",
                                "tooi, afkorting, ook, naam, vanaf, tot-en-met"),
                        fout(11, Soort.ONTBREEKT, "naam"),
                        fout(13, Soort.OMGEKEERD, "vanaf", "tot-en-met"));
    }
}
