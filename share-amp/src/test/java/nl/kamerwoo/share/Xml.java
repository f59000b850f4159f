package nl.kamerwoo.share;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

final class Xml {

    private Xml() {}

    /** The root of a file; a file that is not well-formed fails, where Share would skip it. */
    static Element read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    static Stream<Element> children(Element element) {
        return elements(element.getChildNodes());
    }

    static Stream<Element> all(Element element, String tag) {
        return elements(element.getElementsByTagName(tag));
    }

    static String text(Element element, String tag) {
        return all(element, tag)
                .map(found -> found.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** What the attribute says, wherever it says something. */
    static List<String> attributes(Element parent, String tag, String attribute) {
        return all(parent, tag)
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
