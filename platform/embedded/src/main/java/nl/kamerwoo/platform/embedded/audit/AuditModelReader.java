package nl.kamerwoo.platform.embedded.audit;

import nl.kamerwoo.platform.embedded.audit.AuditModel.Application;
import nl.kamerwoo.platform.embedded.audit.AuditModel.PathMap;
import nl.kamerwoo.platform.embedded.audit.AuditModel.Recording;

import org.alfresco.error.AlfrescoRuntimeException;
import org.springframework.core.io.Resource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * Reads an audit application file. What the schema of the real repository does not allow is refused
 * here too; of what it allows only the extractor of simple values is there.
 */
final class AuditModelReader {

    private static final String NAMESPACE = "http://www.alfresco.org/repo/audit/model/3.2";
    private static final String SIMPLE_VALUE = "auditModel.extractor.simpleValue";
    private static final int MAX_LENGTH = 128;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_. -]+");
    private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9_.:-]+");
    private static final Pattern PATH = Pattern.compile("(/[a-zA-Z0-9_.:-]+)+");

    /** In each element, what may stand in it, in this order. */
    private static final Map<String, List<String>> CHILDREN =
            Map.of(
                    "Audit",
                    List.of("DataExtractors", "DataGenerators", "PathMappings", "Application"),
                    "DataExtractors",
                    List.of("DataExtractor"),
                    "PathMappings",
                    List.of("PathMap"),
                    "Application",
                    List.of("RecordValue", "GenerateValue", "AuditPath", "PathMappings"),
                    "AuditPath",
                    List.of("RecordValue", "GenerateValue", "AuditPath"));

    private final Set<String> extractors = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    private AuditModelReader() {}

    static AuditModel read(Resource file) {
        try (InputStream stream = file.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new AuditModelReader()
                    .audit(factory.newDocumentBuilder().parse(stream).getDocumentElement());
        } catch (UnsupportedOperationException e) {
            throw e;
        } catch (Exception e) {
            throw new AlfrescoRuntimeException("Failed to load audit model: " + file, e);
        }
    }

    private AuditModel audit(Element audit) {
        if (!audit.getLocalName().equals("Audit")) {
            throw wrong(audit, "it is no Audit");
        }
        List<PathMap> pathMaps = new ArrayList<>();
        List<Application> applications = new ArrayList<>();
        for (Element part : children(audit)) {
            switch (part.getLocalName()) {
                case "DataExtractors" -> children(part).forEach(this::extractor);
                case "DataGenerators" -> throw unsupported(part);
                case "PathMappings" ->
                        children(part)
                                .forEach(
                                        map ->
                                                pathMaps.add(
                                                        new PathMap(
                                                                value(map, "source", PATH),
                                                                value(map, "target", PATH))));
                default -> applications.add(application(part));
            }
        }
        return new AuditModel(pathMaps, applications);
    }

    private void extractor(Element extractor) {
        if (!extractor.getAttribute("registeredName").equals(SIMPLE_VALUE)) {
            throw unsupported(extractor);
        }
        extractors.add(value(extractor, "name", NAME));
    }

    private Application application(Element application) {
        List<Recording> recordings = new ArrayList<>();
        collect(application, "", recordings);
        return new Application(
                value(application, "name", NAME), value(application, "key", KEY), recordings);
    }

    private void collect(Element place, String above, List<Recording> recordings) {
        String path = unique(place, above + "/" + value(place, "key", KEY));
        for (Element part : children(place)) {
            switch (part.getLocalName()) {
                case "RecordValue" -> recordings.add(recording(part, path));
                case "AuditPath" -> collect(part, path, recordings);
                default -> throw unsupported(part);
            }
        }
    }

    private Recording recording(Element element, String path) {
        if (!extractors.contains(value(element, "dataExtractor", NAME))) {
            throw wrong(element, "its extractor is not declared");
        }
        return new Recording(
                element.hasAttribute("dataTrigger") ? value(element, "dataTrigger", PATH) : path,
                element.hasAttribute("dataSource") ? value(element, "dataSource", PATH) : path,
                unique(element, path + "/" + value(element, "key", KEY)));
    }

    private String unique(Element element, String path) {
        if (!paths.add(path)) {
            throw wrong(element, "the path " + path + " is there already");
        }
        return path;
    }

    private static List<Element> children(Element parent) {
        List<String> order = CHILDREN.getOrDefault(parent.getLocalName(), List.of());
        int at = 0;
        List<Element> children = new ArrayList<>();
        for (Node node :
                IntStream.range(0, parent.getChildNodes().getLength())
                        .mapToObj(parent.getChildNodes()::item)
                        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                        .toList()) {
            int place = order.indexOf(node.getLocalName());
            if (place < at || !NAMESPACE.equals(node.getNamespaceURI())) {
                throw wrong(parent, node.getNodeName() + " does not belong there");
            }
            at = place;
            children.add((Element) node);
        }
        return children;
    }

    private static String value(Element element, String attribute, Pattern allowed) {
        String value = element.getAttribute(attribute);
        if (value.length() > MAX_LENGTH || !allowed.matcher(value).matches()) {
            throw wrong(element, attribute + "=\"" + value + "\" is not allowed");
        }
        return value;
    }

    private static IllegalArgumentException wrong(Element element, String why) {
        return new IllegalArgumentException(element.getNodeName() + ": " + why);
    }

    private static UnsupportedOperationException unsupported(Element element) {
        return new UnsupportedOperationException("Audit model: " + element.getNodeName());
    }
}
