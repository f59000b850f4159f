package nl.kamerwoo.share;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.w3c.dom.Element;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The repository's model, which is what the forms show. */
final class ContentModel {

    private final Map<String, Element> types;
    private final Map<String, Element> aspects;
    private final Map<String, Element> properties;
    private final Set<String> associations;
    private final Set<String> lists;

    ContentModel() {
        Path file =
                Path.of(
                        "../repo-amp/src/main/resources",
                        "alfresco/module/kamerwoo-repo/model/kamerwoo-model.xml");
        Element root = Xml.read(file);
        types = named(Xml.all(root, "type"));
        aspects = named(Xml.all(root, "aspect"));
        properties = named(Xml.all(root, "property"));
        associations = named(Xml.all(root, "association")).keySet();
        lists =
                Xml.all(root, "constraint")
                        .filter(constraint -> constraint.getAttribute("type").equals("LIST"))
                        .map(list -> list.getAttribute("name"))
                        .collect(toSet());
    }

    Set<String> types() {
        return types.keySet();
    }

    Set<String> aspects() {
        return aspects.keySet();
    }

    boolean hasField(String name) {
        return properties.containsKey(name) || associations.contains(name);
    }

    boolean isStamped(String property) {
        return properties.containsKey(property)
                && Xml.text(properties.get(property), "protected").equals("true");
    }

    boolean isOneOfAList(String property) {
        return isOfAList(property) && !isMultiple(property);
    }

    boolean isSeveralTexts(String property) {
        return isMultiple(property) && !isOfAList(property);
    }

    private boolean isMultiple(String property) {
        return properties.containsKey(property)
                && Xml.text(properties.get(property), "multiple").equals("true");
    }

    private boolean isOfAList(String property) {
        return properties.containsKey(property)
                && Xml.all(properties.get(property), "constraint")
                        .anyMatch(constraint -> lists.contains(constraint.getAttribute("ref")));
    }

    /** The type, and the aspects that a node of it always has. */
    Set<String> classesOf(String type) {
        Set<String> classes = new HashSet<>();
        for (Element next = types.get(type); next != null; ) {
            classes.add(next.getAttribute("name"));
            Xml.all(next, "mandatory-aspects")
                    .flatMap(list -> Xml.all(list, "aspect"))
                    .forEach(aspect -> classes.add(aspect.getTextContent().strip()));
            next = types.get(Xml.text(next, "parent"));
        }
        return classes;
    }

    private static Map<String, Element> named(Stream<Element> elements) {
        return elements.filter(element -> element.hasAttribute("name"))
                .collect(toMap(element -> element.getAttribute("name"), Function.identity()));
    }
}
