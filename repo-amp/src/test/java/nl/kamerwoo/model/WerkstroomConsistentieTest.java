package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.all;
import static nl.kamerwoo.model.ModelXml.allowedValues;
import static nl.kamerwoo.model.ModelXml.name;
import static nl.kamerwoo.model.ModelXml.text;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import nl.kamerwoo.alfresco.model.WerkstroomModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Stap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The processes, their tasks and the steps in Java are the same. The engine would find out while a
 * dossier is under way.
 */
class WerkstroomConsistentieTest {

    private static final Pattern BESLUIT =
            Pattern.compile("\\$\\{" + WerkstroomModel.VAR_BESLUIT + " == '([^']+)'}");
    private static final Pattern NOTAGANG =
            Pattern.compile("\\$\\{" + WerkstroomModel.VAR_NOTAGANG + " == '([^']+)'}");
    private static final String NIEMAND = "${" + WerkstroomModel.VAR_MINISTERIES + ".isEmpty()}";

    private static final Map<String, String> HERHALINGEN =
            Map.of(
                    WerkstroomModel.VAR_MINISTERIES, WerkstroomModel.VAR_MINISTERIE,
                    WerkstroomModel.VAR_PARAFENLIJN, WerkstroomModel.VAR_PARAFEUR);

    private final ModelXml model = ModelXml.werkstroom();

    static Stream<ProcesXml> processen() {
        return ProcesXml.alle().stream();
    }

    @Test
    void everyStepIsATaskOfAProcess() {
        assertThat(processen().flatMap(ProcesXml::taken).map(WerkstroomConsistentieTest::id))
                .containsAll(Arrays.stream(Stap.values()).map(Stap::naam).toList());
    }

    @Test
    void everyTypeOfTheModelIsOfATask() {
        Stream<String> used =
                processen()
                        .flatMap(proces -> Stream.concat(Stream.of(proces.start()), proces.taken()))
                        .map(WerkstroomConsistentieTest::formKey)
                        .distinct();

        assertThat(model.types().map(ModelXml::name).filter(type -> !type.equals("kwwf:taak")))
                .containsExactlyInAnyOrderElementsOf(used.toList());
    }

    @Test
    void refersOnlyToWhatTheModelHas() {
        Set<String> aspects = model.aspects().map(ModelXml::name).collect(toSet());
        Set<String> parents = Set.of("bpm:startTask", "bpm:activitiOutcomeTask", "kwwf:taak");

        assertThat(model.types().map(type -> text(type, "parent"))).allMatch(parents::contains);
        assertThat(all(model.root(), "mandatory-aspects").flatMap(list -> all(list, "aspect")))
                .isNotEmpty()
                .allMatch(aspect -> aspects.contains(text(aspect)));
        assertThat(
                        Stream.of(
                                        model.types(),
                                        model.aspects(),
                                        model.properties(),
                                        model.constraints())
                                .flatMap(found -> found)
                                .map(ModelXml::name))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith(WerkstroomModel.PREFIX + ":"));
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aProcessBeginsWithATaskOfItsOwn(ProcesXml proces) {
        Element type = model.type(formKey(proces.start()));

        assertThat(text(type, "parent")).isEqualTo("bpm:startTask");
        assertThat(listeners(proces.proces(), "activiti:executionListener"))
                .contains(Map.entry("start", "${kamerwooProcesGestart}"));
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aTaskEndsWithWhatItsStepCanEndWith(ProcesXml proces) {
        proces.taken()
                .forEach(
                        taak -> {
                            Stap stap = Stap.van(id(taak)).orElseThrow();
                            Element type = model.type(formKey(taak));
                            Element outcome = model.property(name(type) + "Uitkomst");

                            assertThat(name(type)).isEqualTo("kwwf:" + stap.naam());
                            assertThat(outcome.getParentNode().getParentNode()).isSameAs(type);
                            assertThat(allowedValues(outcome))
                                    .containsExactlyElementsOf(namen(stap));
                            assertThat(all(type, "overrides").map(list -> text(list, "default")))
                                    .containsExactly(
                                            "{%s}%sUitkomst"
                                                    .formatted(WerkstroomModel.URI, stap.naam()));
                        });
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aTaskTellsOfItsBeginningAndItsEnd(ProcesXml proces) {
        assertThat(proces.taken())
                .allSatisfy(
                        taak ->
                                assertThat(listeners(taak, "activiti:taskListener"))
                                        .containsExactlyInAnyOrder(
                                                Map.entry("create", "${kamerwooTaakGemaakt}"),
                                                Map.entry(
                                                        "assignment", "${kamerwooTaakToegewezen}"),
                                                Map.entry("complete", "${kamerwooTaakAfgerond}")));
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aProcessTurnsOnlyOnWhatCanBeDecided(ProcesXml proces) {
        proces.stromen()
                .filter(stroom -> !conditie(stroom).isEmpty())
                .forEach(
                        stroom ->
                                assertThat(conditie(stroom))
                                        .as(id(stroom))
                                        .satisfies(
                                                conditie -> controleer(conditie, proces, stroom)));
    }

    private static void controleer(String conditie, ProcesXml proces, Element stroom) {
        Matcher besluit = BESLUIT.matcher(conditie);
        Matcher notagang = NOTAGANG.matcher(conditie);
        if (besluit.matches()) {
            assertThat(stappenVoor(proces, ProcesXml.van(stroom)))
                    .isNotEmpty()
                    .allMatch(stap -> namen(stap).contains(besluit.group(1)));
        } else if (notagang.matches()) {
            assertThat(notagang.group(1)).isEqualTo(ProcesXml.naar(stroom));
        } else {
            assertThat(conditie).isEqualTo(NIEMAND);
        }
    }

    private static List<Stap> stappenVoor(ProcesXml proces, String splitsing) {
        return proces.naar(splitsing)
                .map(stroom -> Stap.van(ProcesXml.van(stroom)).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aTaskOfSeveralIsForEachOfThemUntilOneSendsItBack(ProcesXml proces) {
        proces.taken()
                .flatMap(taak -> all(taak, "multiInstanceLoopCharacteristics"))
                .forEach(
                        herhaling -> {
                            Stap stap =
                                    Stap.van(id((Element) herhaling.getParentNode())).orElseThrow();
                            Matcher einde = BESLUIT.matcher(text(herhaling, "completionCondition"));

                            assertThat(HERHALINGEN)
                                    .containsEntry(
                                            herhaling.getAttribute("activiti:collection"),
                                            herhaling.getAttribute("activiti:elementVariable"));
                            assertThat(einde.matches()).isTrue();
                            assertThat(namen(stap)).contains(einde.group(1));
                        });
    }

    @ParameterizedTest
    @MethodSource("processen")
    void whereItTurnsThereIsAlwaysAWay(ProcesXml proces) {
        proces.splitsingen()
                .forEach(
                        splitsing -> {
                            String anders = splitsing.getAttribute("default");
                            assertThat(proces.uit(id(splitsing)))
                                    .as(id(splitsing))
                                    .hasSizeGreaterThan(1)
                                    .allMatch(
                                            stroom ->
                                                    id(stroom).equals(anders)
                                                            == conditie(stroom).isEmpty())
                                    .anyMatch(stroom -> id(stroom).equals(anders));
                        });
        assertThat(proces.taken().map(taak -> proces.uit(id(taak)).count())).containsOnly(1L);
    }

    @ParameterizedTest
    @MethodSource("processen")
    void everythingIsReachedAndHasAWayToTheEnd(ProcesXml proces) {
        Set<String> knopen = proces.knopen().keySet();

        assertThat(proces.stromen().map(ProcesXml::van)).allMatch(knopen::contains);
        assertThat(bereikt("start", knoop -> proces.uit(knoop).map(ProcesXml::naar)))
                .containsExactlyInAnyOrderElementsOf(knopen);
        assertThat(bereikt("einde", knoop -> proces.naar(knoop).map(ProcesXml::van)))
                .containsExactlyInAnyOrderElementsOf(knopen);
    }

    private static Set<String> bereikt(String begin, Function<String, Stream<String>> verder) {
        Set<String> gezien = new HashSet<>(Set.of(begin));
        Deque<String> open = new ArrayDeque<>(gezien);
        while (!open.isEmpty()) {
            verder.apply(open.remove()).filter(gezien::add).forEach(open::add);
        }
        return gezien;
    }

    private static List<Map.Entry<String, String>> listeners(Element element, String tag) {
        return ModelXml.children(element)
                .filter(child -> child.getTagName().equals("extensionElements"))
                .flatMap(extension -> all(extension, tag))
                .map(
                        listener ->
                                Map.entry(
                                        listener.getAttribute("event"),
                                        listener.getAttribute("delegateExpression")))
                .toList();
    }

    private static List<String> namen(Stap stap) {
        return stap.besluiten().stream().map(Besluit::naam).toList();
    }

    private static String conditie(Element stroom) {
        return text(stroom, "conditionExpression");
    }

    private static String formKey(Element knoop) {
        return knoop.getAttribute("activiti:formKey");
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }
}
