package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.all;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The picture of a process, which Alfresco makes of these coordinates and shows with every task.
 */
class WerkstroomTekeningTest {

    private static final int BREEDST = 1700;

    static Stream<ProcesXml> processen() {
        return ProcesXml.alle().stream();
    }

    @ParameterizedTest
    @MethodSource("processen")
    void everythingIsDrawnOnce(ProcesXml proces) {
        assertThat(elementen(proces, "bpmndi:BPMNShape"))
                .containsExactlyInAnyOrderElementsOf(proces.knopen().keySet());
        assertThat(elementen(proces, "bpmndi:BPMNEdge"))
                .containsExactlyInAnyOrderElementsOf(
                        proces.stromen().map(stroom -> stroom.getAttribute("id")).toList());
    }

    private static List<String> elementen(ProcesXml proces, String tag) {
        return all(proces.root(), tag).map(WerkstroomTekeningTest::element).toList();
    }

    @ParameterizedTest
    @MethodSource("processen")
    void nothingLiesOverSomethingElse(ProcesXml proces) {
        Map<String, Rectangle> vormen = vormen(proces);

        vormen.forEach(
                (naam, vorm) ->
                        assertThat(vormen)
                                .as(naam)
                                .allSatisfy(
                                        (andere, plaats) ->
                                                assertThat(
                                                                naam.equals(andere)
                                                                        || !vorm.intersects(plaats))
                                                        .as(andere)
                                                        .isTrue()));
        assertThat(vormen.values())
                .allMatch(vorm -> vorm.x >= 0 && vorm.y >= 0 && vorm.getMaxX() <= BREEDST);
    }

    @ParameterizedTest
    @MethodSource("processen")
    void aLineRunsFromOneToTheOtherAndThroughNothing(ProcesXml proces) {
        Map<String, Rectangle> vormen = vormen(proces);
        Map<String, List<Point>> lijnen = lijnen(proces);

        proces.stromen()
                .forEach(
                        stroom -> {
                            String naam = stroom.getAttribute("id");
                            List<Point> lijn = lijnen.get(naam);
                            assertThat(lijn.get(0))
                                    .as(naam)
                                    .matches(raakt(vormen.get(ProcesXml.van(stroom))));
                            assertThat(lijn.get(lijn.size() - 1))
                                    .as(naam)
                                    .matches(raakt(vormen.get(ProcesXml.naar(stroom))));
                            assertThat(stukken(lijn))
                                    .as(naam)
                                    .allMatch(
                                            stuk ->
                                                    vormen.values().stream()
                                                            .noneMatch(stuk::intersects));
                        });
    }

    /** Whether a line that ends there ends in the middle of a side. */
    private static Predicate<Point> raakt(Rectangle vorm) {
        int x = (int) vorm.getCenterX();
        int y = (int) vorm.getCenterY();
        return Stream.of(
                                new Point(vorm.x, y),
                                new Point((int) vorm.getMaxX(), y),
                                new Point(x, vorm.y),
                                new Point(x, (int) vorm.getMaxY()))
                        .toList()
                ::contains;
    }

    /** The lines are straight up or straight on: so each piece is a rectangle, one point thick. */
    private static List<Rectangle> stukken(List<Point> lijn) {
        return IntStream.range(1, lijn.size())
                .mapToObj(
                        i -> {
                            Rectangle stuk = new Rectangle(lijn.get(i - 1));
                            stuk.add(lijn.get(i));
                            assertThat(Math.min(stuk.width, stuk.height)).isZero();
                            return new Rectangle(
                                    stuk.x,
                                    stuk.y,
                                    Math.max(stuk.width, 1),
                                    Math.max(stuk.height, 1));
                        })
                .toList();
    }

    private static Map<String, Rectangle> vormen(ProcesXml proces) {
        return all(proces.root(), "bpmndi:BPMNShape")
                .collect(
                        toMap(
                                WerkstroomTekeningTest::element,
                                vorm -> {
                                    Element maat =
                                            all(vorm, "omgdc:Bounds").findFirst().orElseThrow();
                                    return new Rectangle(
                                            getal(maat, "x"),
                                            getal(maat, "y"),
                                            getal(maat, "width"),
                                            getal(maat, "height"));
                                }));
    }

    private static Map<String, List<Point>> lijnen(ProcesXml proces) {
        return all(proces.root(), "bpmndi:BPMNEdge")
                .collect(
                        toMap(
                                WerkstroomTekeningTest::element,
                                lijn ->
                                        all(lijn, "omgdi:waypoint")
                                                .map(
                                                        punt ->
                                                                new Point(
                                                                        getal(punt, "x"),
                                                                        getal(punt, "y")))
                                                .toList()));
    }

    private static String element(Element getekend) {
        return getekend.getAttribute("bpmnElement");
    }

    private static int getal(Element element, String attribuut) {
        return Integer.parseInt(element.getAttribute(attribuut));
    }
}
