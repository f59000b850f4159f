package nl.kamerwoo.share;

import static java.util.stream.Collectors.toSet;

import org.w3c.dom.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The other half of the module, as its files have it. */
final class Repository {

    private static final Path MODULE =
            Path.of("../repo-amp/src/main/resources/alfresco/module/kamerwoo-repo");

    private static final Path SOURCES = Path.of("../repo-amp/src/main/java/nl/kamerwoo");

    private Repository() {}

    static Stream<Element> models() {
        return read("model", "*-model.xml");
    }

    /** The names by which an action is asked for. */
    static Set<String> actions() {
        return read("context", "*-context.xml")
                .flatMap(context -> Xml.all(context, "bean"))
                .filter(bean -> bean.getAttribute("parent").equals("action-executer"))
                .map(bean -> bean.getAttribute("id"))
                .collect(toSet());
    }

    /** What it tells with each node that the user may do: names of roles, and of steps. */
    static Set<String> bevoegdheden() {
        Pattern role = Pattern.compile("public static final String \\w+ = \"(\\w+)\";");
        Pattern step = Pattern.compile("(?m)^    ([A-Z_]+)\\(Rol\\.");
        return Stream.of(
                        found(role, "alfresco/behandeling/Bevoegdheden.java"),
                        found(role, "alfresco/documentenlijst/Bevoegdhedendecorator.java"),
                        found(step, "behandeling/Stap.java"))
                .flatMap(names -> names)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    private static Stream<String> found(Pattern pattern, String file) {
        try {
            return pattern.matcher(Files.readString(SOURCES.resolve(file)))
                    .results()
                    .map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Process> processes() {
        return read("workflow", "*.bpmn20.xml")
                .flatMap(definitions -> Xml.all(definitions, "process"))
                .map(Process::new)
                .toList();
    }

    private static Stream<Element> read(String folder, String pattern) {
        return ShareConfig.in(MODULE.resolve(folder), pattern).stream().map(Xml::read);
    }

    /** A process, and which types its tasks are of. */
    record Process(Element element) {

        String key() {
            return element.getAttribute("id");
        }

        String start() {
            return Xml.attributes(element, "startEvent", "activiti:formKey").get(0);
        }

        List<String> tasks() {
            return Xml.attributes(element, "userTask", "activiti:formKey");
        }
    }
}
