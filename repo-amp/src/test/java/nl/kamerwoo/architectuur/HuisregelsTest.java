package nl.kamerwoo.architectuur;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The rules of the house: who may know whom. */
class HuisregelsTest {

    private static final String[] DOMEIN = {
        "nl.kamerwoo.nota..",
        "nl.kamerwoo.kamervragen..",
        "nl.kamerwoo.afstemming..",
        "nl.kamerwoo.termijn..",
        "nl.kamerwoo.referentie..",
        "nl.kamerwoo.instelling..",
        "nl.kamerwoo.woo..",
        "nl.kamerwoo.archief..",
        "nl.kamerwoo.bewaring..",
        "nl.kamerwoo.mdto..",
        "nl.kamerwoo.brief..",
        "nl.kamerwoo.lezen..",
        "nl.kamerwoo.spoor..",
        "nl.kamerwoo.stempel..",
        "nl.kamerwoo.behandeling..",
        "nl.kamerwoo.bericht..",
        "nl.kamerwoo.correspondentie..",
        "nl.kamerwoo.samenhang..",
        "nl.kamerwoo.zoeken..",
        "nl.kamerwoo.inventaris..",
        "nl.kamerwoo.pakket..",
        "nl.kamerwoo.diwoo..",
        "nl.kamerwoo.handtekening..",
        "nl.kamerwoo.gaafheid..",
        "nl.kamerwoo.opberging.."
    };

    /** The library of the word-for-word check. */
    private static final String VERSCHIL = "com.github.difflib..";

    /** The library of the holidays. */
    private static final String FEESTDAGEN = "de.focus_shift.jollyday..";

    /** The library of the settings. */
    private static final String YAML = "org.yaml.snakeyaml..";

    /** The library of the signatures. */
    private static final String HANDTEKENING = "org.bouncycastle..";

    private static final int MEESTE_REGELS = 300;

    private static final JavaClasses KLASSEN =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theDomainKnowsNothingButJavaItselfAndTheWayItsSettingsAreWritten() {
        classes()
                .that()
                .resideInAnyPackage(DOMEIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        met(
                                DOMEIN,
                                "java.lang..",
                                "java.io..",
                                "java.text..",
                                "java.time..",
                                "java.util..",
                                "java.nio.charset..",
                                "java.security..",
                                FEESTDAGEN,
                                VERSCHIL,
                                YAML))
                .check(KLASSEN);
    }

    @Test
    void onlyTheWordForWordCheckFindsDifferences() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kamerwoo.kamervragen..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VERSCHIL)
                .check(KLASSEN);
    }

    @Test
    void oneClassAsksWhichDaysAreHolidays() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.kamerwoo.termijn.Feestdagen")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(FEESTDAGEN)
                .check(KLASSEN);
    }

    @Test
    void onlyTheReaderOfYamlKnowsYaml() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.kamerwoo.instelling.Yamllezer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(YAML)
                .check(KLASSEN);
    }

    @Test
    void onlyTheCheckOfSignaturesKnowsHowTheyAreWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kamerwoo.alfresco.handtekening..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HANDTEKENING)
                .check(KLASSEN);
    }

    @Test
    void theDomainKnowsNoMomentThatPassesForADay() {
        noClasses()
                .that()
                .resideInAnyPackage(DOMEIN)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Date|.*Calendar|TimeZone)|java\\.text\\..*DateFormat")
                .check(KLASSEN);
    }

    @Test
    void everythingIsOfTheDomainOrKnowsAlfresco() {
        classes().should().resideInAnyPackage(met(DOMEIN, "nl.kamerwoo.alfresco..")).check(KLASSEN);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("nl.kamerwoo.(**)").should().beFreeOfCycles().check(KLASSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"behaviour", "action", "webscript", "job"})
    void nobodyGoesInThroughADoorButAlfresco(String deur) {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.kamerwoo.alfresco." + deur + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.kamerwoo.alfresco." + deur + "..")
                .check(KLASSEN);
    }

    @Test
    void nothingIsInjectedIntoAField() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(KLASSEN);
    }

    @Test
    void whatServesEveryRequestKeepsNothingOfThem() {
        fields().that()
                .areDeclaredInClassesThat(TOP_LEVEL_CLASSES)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("nl.kamerwoo.alfresco..")
                .should()
                .beFinal()
                .check(KLASSEN);
    }

    @Test
    void logsGoThroughSlf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.commons.logging..",
                        "org.apache.log4j..",
                        "org.apache.logging..",
                        "java.util.logging..")
                .check(KLASSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "../platform/embedded/src"})
    void noFileIsTooLongToReadInOneGo(String map) throws IOException {
        try (Stream<Path> bestanden = Files.walk(Path.of(map))) {
            assertThat(bestanden.filter(bestand -> bestand.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(
                            bestand ->
                                    assertThat(Files.readAllLines(bestand))
                                            .as(bestand.toString())
                                            .hasSizeLessThanOrEqualTo(MEESTE_REGELS));
        }
    }

    private static String[] met(String[] pakketten, String... meer) {
        return Stream.concat(Stream.of(pakketten), Stream.of(meer)).toArray(String[]::new);
    }
}
