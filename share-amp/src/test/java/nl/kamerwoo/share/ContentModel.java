package nl.kamerwoo.share;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.w3c.dom.Element;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** The repository's models, which are what the forms show. */
final class ContentModel {

    private final Map<String, Element> types;
    private final Map<String, Element> aspects;
    private final Map<String, Element> properties;
    private final Set<String> associations;
    private final Map<String, Element> lists;

    ContentModel() {
        types = named("type");
        aspects = named("aspect");
        properties = named("property");
        associations = named("association").keySet();
        lists =
                Repository.models()
                        .flatMap(model -> Xml.all(model, "constraint"))
                        .filter(constraint -> constraint.getAttribute("type").equals("LIST"))
                        .filter(constraint -> !isWithinAProperty(constraint))
                        .collect(toMap(list -> list.getAttribute("name"), Function.identity()));
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

    boolean isAssociation(String name) {
        return associations.contains(name);
    }

    /** What a node of the type can hold, all that its ancestors and aspects bring in. */
    Set<String> fieldsOf(String type) {
        return classesOf(type).stream()
                .map(name -> types.getOrDefault(name, aspects.get(name)))
                .filter(Objects::nonNull)
                .flatMap(
                        found ->
                                Xml.all(found, "properties")
                                        .flatMap(list -> Xml.all(list, "property")))
                .map(property -> property.getAttribute("name"))
                .collect(toSet());
    }

    List<String> allowedValues(String list) {
        return Xml.all(lists.get(list), "list")
                .flatMap(values -> Xml.all(values, "value"))
                .map(value -> value.getTextContent().strip())
                .toList();
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

    boolean isSeveralOfAList(String property) {
        return isMultiple(property) && isOfAList(property);
    }

    boolean isDay(String property) {
        return properties.containsKey(property)
                && Xml.text(properties.get(property), "type").equals("d:date");
    }

    boolean isMoment(String property) {
        return properties.containsKey(property)
                && Xml.text(properties.get(property), "type").equals("d:datetime");
    }

    private boolean isMultiple(String property) {
        return properties.containsKey(property)
                && Xml.text(properties.get(property), "multiple").equals("true");
    }

    private boolean isOfAList(String property) {
        return properties.containsKey(property)
                && Xml.all(properties.get(property), "constraint")
                        .anyMatch(constraint -> lists.containsKey(constraint.getAttribute("ref")));
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

    private static boolean isWithinAProperty(Element constraint) {
        return constraint.getParentNode().getParentNode().getNodeName().equals("property");
    }

    private static Map<String, Element> named(String tag) {
        return Repository.models()
                .flatMap(model -> Xml.all(model, tag))
                .filter(element -> element.hasAttribute("name"))
                .filter(element -> !element.getParentNode().getNodeName().equals("overrides"))
                .collect(toMap(element -> element.getAttribute("name"), Function.identity()));
    }
}
