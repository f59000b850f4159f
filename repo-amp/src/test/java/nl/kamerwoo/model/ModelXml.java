package nl.kamerwoo.model;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** A content model as its file has it, without a dictionary to make it easier. */
record ModelXml(Element root) {

    static ModelXml kamerwoo() {
        String path = "/alfresco/module/kamerwoo-repo/model/kamerwoo-model.xml";
        try (InputStream in = ModelXml.class.getResourceAsStream(path)) {
            return new ModelXml(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    Stream<Element> types() {
        return all(root, "type").filter(type -> type.hasAttribute("name"));
    }

    Stream<Element> aspects() {
        return all(root, "aspect").filter(aspect -> aspect.hasAttribute("name"));
    }

    Stream<Element> properties() {
        return all(root, "property");
    }

    Stream<Element> associations() {
        return Stream.concat(all(root, "association"), all(root, "child-association"));
    }

    Stream<Element> constraints() {
        return all(root, "constraint").filter(constraint -> constraint.hasAttribute("name"));
    }

    Element property(String name) {
        return properties()
                .filter(property -> name(property).equals(name))
                .findFirst()
                .orElseThrow();
    }

    Element constraint(String name) {
        return constraints().filter(found -> name(found).equals(name)).findFirst().orElseThrow();
    }

    static List<String> constraintsOf(Element property) {
        return all(property, "constraint").map(reference -> reference.getAttribute("ref")).toList();
    }

    static List<String> allowedValues(Element constraint) {
        return all(constraint, "list")
                .flatMap(list -> all(list, "value"))
                .map(ModelXml::text)
                .toList();
    }

    static String name(Element element) {
        return element.getAttribute("name");
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** The text of the only descendant of that name, or nothing. */
    static String text(Element element, String tag) {
        return all(element, tag).map(ModelXml::text).findFirst().orElse("");
    }

    static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    static Stream<Element> all(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
