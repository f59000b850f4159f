package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one model file into the dictionary. */
final class ModelReader {

    private final EmbeddedDictionary dictionary;
    private final NamespaceService namespaces;
    private final Element xml;
    private final ModelInfo model;

    ModelReader(EmbeddedDictionary dictionary, NamespaceService namespaces, InputStream stream) {
        this.dictionary = dictionary;
        this.namespaces = namespaces;
        this.xml = Xml.parse(stream);
        for (Element namespace : Xml.in(xml, "namespaces", "namespace")) {
            namespaces.registerNamespace(
                    namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
        }
        this.model = new ModelInfo(name(xml), Xml.text(xml, "version"));
    }

    void read() {
        dictionary.add(model);
        Xml.in(xml, "constraints", "constraint").forEach(each -> dictionary.add(constraint(each)));
        List<Element> types = Xml.in(xml, "types", "type");
        List<Element> aspects = Xml.in(xml, "aspects", "aspect");
        inOrder(types, false);
        inOrder(aspects, true);
    }

    /** Parents before children, wherever they stand in the file. */
    private void inOrder(List<Element> elements, boolean aspect) {
        List<Element> pending = new ArrayList<>(elements);
        while (!pending.isEmpty()) {
            List<Element> ready = pending.stream().filter(each -> !waits(each, pending)).toList();
            if (ready.isEmpty()) {
                throw new IllegalArgumentException(
                        "Classes extend each other: " + name(pending.get(0)));
            }
            ready.forEach(each -> readClass(each, aspect));
            pending.removeAll(ready);
        }
    }

    private static boolean waits(Element element, List<Element> pending) {
        String parent = Xml.text(element, "parent");
        return pending.stream().anyMatch(each -> each.getAttribute("name").equals(parent));
    }

    private void readClass(Element element, boolean aspect) {
        String parent = Xml.text(element, "parent");
        String archive = Xml.text(element, "archive");
        ModelClass read =
                new ModelClass(
                        dictionary.classes(),
                        model,
                        name(element),
                        parent == null ? null : name(parent),
                        aspect,
                        archive == null ? null : Boolean.valueOf(archive),
                        label(element, aspect ? "aspect" : "type"));
        Xml.in(element, "properties", "property").forEach(each -> read.add(property(each, read)));
        Xml.in(element, "associations", "child-association")
                .forEach(each -> read.add(association(each, read, true)));
        Xml.in(element, "associations", "association")
                .forEach(each -> read.add(association(each, read, false)));
        Xml.in(element, "overrides", "property").forEach(each -> read.add(override(each, read)));
        Xml.in(element, "mandatory-aspects", "aspect")
                .forEach(each -> read.require(name(each.getTextContent().trim())));
        dictionary.add(read);
    }

    private ModelProperty property(Element element, ModelClass owner) {
        Element mandatory = Xml.child(element, "mandatory").orElse(null);
        return new ModelProperty(
                name(element),
                owner,
                DataTypes.named(name(Xml.text(element, "type"))),
                Xml.flag(element, "multiple", false),
                Xml.flag(element, "mandatory", false),
                mandatory != null && "true".equals(mandatory.getAttribute("enforced")),
                Xml.flag(element, "protected", false),
                Xml.child(element, "index")
                        .map(index -> !"false".equals(index.getAttribute("enabled")))
                        .orElse(true),
                Xml.text(element, "default"),
                constraints(element),
                label(element, "property"));
    }

    private ModelProperty override(Element element, ModelClass owner) {
        PropertyDefinition inherited = owner.getProperties().get(name(element));
        ModelProperty base = (ModelProperty) inherited;
        Element mandatory = Xml.child(element, "mandatory").orElse(null);
        String defaultValue = Xml.text(element, "default");
        List<ConstraintDefinition> constraints = new ArrayList<>(base.getConstraints());
        constraints.addAll(constraints(element));
        return new ModelProperty(
                base.getName(),
                owner,
                base.getDataType(),
                base.isMultiValued(),
                Xml.flag(element, "mandatory", base.isMandatory()),
                mandatory == null
                        ? base.isMandatoryEnforced()
                        : "true".equals(mandatory.getAttribute("enforced")),
                base.isProtected(),
                base.isIndexed(),
                defaultValue == null ? base.getDefaultValue() : defaultValue,
                constraints,
                base.label());
    }

    private List<ConstraintDefinition> constraints(Element element) {
        List<ConstraintDefinition> constraints = new ArrayList<>();
        for (Element each : Xml.in(element, "constraints", "constraint")) {
            constraints.add(
                    each.hasAttribute("ref")
                            ? dictionary.getConstraint(name(each.getAttribute("ref")))
                            : constraint(each));
        }
        return constraints;
    }

    private ModelConstraint constraint(Element element) {
        QName name =
                element.hasAttribute("name")
                        ? name(element)
                        : QName.createQName(model.getName().getNamespaceURI(), "anonymous");
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : Xml.children(element, "parameter")) {
            List<Element> list = Xml.in(parameter, "list", "value");
            parameters.put(
                    parameter.getAttribute("name"),
                    list.isEmpty()
                            ? Xml.text(parameter, "value")
                            : list.stream().map(each -> each.getTextContent().trim()).toList());
        }
        return new ModelConstraint(
                name,
                element.getAttribute("type"),
                parameters,
                new Label(model, "constraint", name, Xml.text(element, "title"), null));
    }

    private ModelAssociation association(Element element, ModelClass owner, boolean child) {
        Element source = Xml.child(element, "source").orElse(element);
        Element target = Xml.child(element, "target").orElseThrow();
        boolean mandatory = Xml.flag(target, "mandatory", false);
        return new ModelAssociation(
                name(element),
                owner,
                name(Xml.text(target, "class")),
                child,
                role(source),
                Xml.flag(source, "mandatory", false),
                Xml.flag(source, "many", true),
                role(target),
                mandatory,
                mandatory && !isSoft(target),
                Xml.flag(target, "many", true),
                Xml.flag(element, "duplicate", true),
                Xml.flag(element, "propagateTimestamps", false),
                Xml.flag(element, "protected", false),
                label(element, child ? "childassociation" : "association"));
    }

    private QName role(Element end) {
        String role = Xml.text(end, "role");
        return role == null ? null : name(role);
    }

    private static boolean isSoft(Element end) {
        return Xml.child(end, "mandatory")
                .map(each -> "false".equals(each.getAttribute("enforced")))
                .orElse(false);
    }

    private Label label(Element element, String kind) {
        return new Label(
                model,
                kind,
                name(element),
                Xml.text(element, "title"),
                Xml.text(element, "description"));
    }

    private QName name(Element element) {
        return name(element.getAttribute("name"));
    }

    private QName name(String prefixed) {
        return QName.createQName(prefixed, namespaces);
    }
}
