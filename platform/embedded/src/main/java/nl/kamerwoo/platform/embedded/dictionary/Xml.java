package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/** Reads an XML tree without regard for its namespace. */
final class Xml {

    private Xml() {}

    static Element parse(InputStream stream) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(stream).getDocumentElement();
        } catch (Exception e) {
            throw new DictionaryException("The model is no well-formed XML", e);
        }
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent).filter(element -> element.getTagName().equals(name)).toList();
    }

    /** The elements inside a list element, such as property inside properties. */
    static List<Element> in(Element parent, String list, String name) {
        return child(parent, list).map(element -> children(element, name)).orElse(List.of());
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static String text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().trim()).orElse(null);
    }

    static boolean flag(Element parent, String name, boolean otherwise) {
        String text = text(parent, name);
        return text == null ? otherwise : Boolean.parseBoolean(text);
    }

    private static Stream<Element> elements(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
