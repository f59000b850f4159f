package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.all;

import static java.util.stream.Collectors.toMap;

import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A process as its file has it: what is done, what follows on what, and how it is drawn. */
record ProcesXml(Element root) {

    private static final List<String> NAMEN = List.of("kwKamervragen", "kwNota", "kwWooVerzoek");

    private static final Set<String> KNOPEN =
            Set.of("startEvent", "userTask", "exclusiveGateway", "endEvent");

    static List<ProcesXml> alle() {
        return NAMEN.stream()
                .map(naam -> new ProcesXml(ModelXml.read("workflow/" + naam + ".bpmn20.xml")))
                .toList();
    }

    Element proces() {
        return all(root, "process").findFirst().orElseThrow();
    }

    String sleutel() {
        return proces().getAttribute("id");
    }

    /** Everything that a flow begins or ends at, by its id. */
    Map<String, Element> knopen() {
        return ModelXml.children(proces())
                .filter(element -> KNOPEN.contains(element.getTagName()))
                .collect(toMap(element -> element.getAttribute("id"), Function.identity()));
    }

    Element start() {
        return all(root, "startEvent").findFirst().orElseThrow();
    }

    Stream<Element> taken() {
        return all(root, "userTask");
    }

    Stream<Element> splitsingen() {
        return all(root, "exclusiveGateway");
    }

    Stream<Element> stromen() {
        return all(root, "sequenceFlow");
    }

    Stream<Element> uit(String knoop) {
        return stromen().filter(stroom -> van(stroom).equals(knoop));
    }

    Stream<Element> naar(String knoop) {
        return stromen().filter(stroom -> naar(stroom).equals(knoop));
    }

    static String van(Element stroom) {
        return stroom.getAttribute("sourceRef");
    }

    static String naar(Element stroom) {
        return stroom.getAttribute("targetRef");
    }

    @Override
    public String toString() {
        return sleutel();
    }
}
