package nl.kamerwoo.model;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

/** A content model as its file has it, without a dictionary to make it easier. */
record ModelXml(Element root) {

    private static final String MODULE = "/alfresco/module/kamerwoo-repo/";

    static ModelXml kamerwoo() {
        return new ModelXml(read("model/kamerwoo-model.xml"));
    }

    static ModelXml werkstroom() {
        return new ModelXml(read("model/kamerwoo-werkstroom-model.xml"));
    }

    /** The root of a file of the module. */
    static Element read(String path) {
        try (InputStream in = ModelXml.class.getResourceAsStream(MODULE + path)) {
            return parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }

    static Element read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Element parse(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(in).getDocumentElement();
    }

    Stream<Element> types() {
        return all(root, "type").filter(type -> type.hasAttribute("name"));
    }

    Stream<Element> aspects() {
        return all(root, "aspect").filter(aspect -> aspect.hasAttribute("name"));
    }

    Stream<Element> properties() {
        return all(root, "property")
                .filter(property -> !property.getParentNode().getNodeName().equals("overrides"));
    }

    Stream<Element> associations() {
        return Stream.concat(all(root, "association"), all(root, "child-association"));
    }

    Stream<Element> constraints() {
        return all(root, "constraint").filter(constraint -> constraint.hasAttribute("name"));
    }

    Element type(String name) {
        return types().filter(type -> name(type).equals(name)).findFirst().orElseThrow();
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
