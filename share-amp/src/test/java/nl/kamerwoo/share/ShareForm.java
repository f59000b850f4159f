package nl.kamerwoo.share;

import org.w3c.dom.Element;

import java.util.List;
import java.util.stream.Stream;

/** One form: which fields it shows, and in what dress. */
record ShareForm(Element element) {

    String id() {
        return element.getAttribute("id");
    }

    String evaluator() {
        return config().getAttribute("evaluator");
    }

    /** The type, aspect, task or action that it is the form of. */
    String condition() {
        return config().getAttribute("condition");
    }

    List<String> shown() {
        return attributes("show", "id");
    }

    List<String> attributes(String tag, String attribute) {
        return Xml.attributes(element, tag, attribute);
    }

    boolean isViewOnly(String field) {
        return Xml.all(element, "show")
                .filter(show -> show.getAttribute("id").equals(field))
                .allMatch(show -> show.getAttribute("for-mode").equals("view"));
    }

    boolean isReadOnly(String field) {
        return is(field, "read-only");
    }

    boolean isMandatory(String field) {
        return is(field, "mandatory");
    }

    boolean hasHelp(String field) {
        return dress(field).anyMatch(found -> found.hasAttribute("help-id"));
    }

    /** The control that it asks for, or nothing where Share chooses one. */
    String template(String field) {
        return dress(field)
                .flatMap(found -> Xml.all(found, "control"))
                .map(control -> control.getAttribute("template"))
                .findFirst()
                .orElse("");
    }

    /** Where it puts fields together under this name. */
    Stream<Element> sets(String id) {
        return Xml.all(element, "set").filter(set -> set.getAttribute("id").equals(id));
    }

    private boolean is(String field, String attribute) {
        return dress(field).anyMatch(found -> found.getAttribute(attribute).equals("true"));
    }

    private Stream<Element> dress(String field) {
        return Xml.all(element, "field").filter(found -> found.getAttribute("id").equals(field));
    }

    private Element config() {
        return (Element) element.getParentNode().getParentNode();
    }

    @Override
    public String toString() {
        return condition() + " " + id();
    }
}
