package nl.kamerwoo.share;

import static java.util.stream.Collectors.toSet;

import org.w3c.dom.Element;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The other half of the module, as its files have it. */
final class Repository {

    private static final Path MODULE =
            Path.of("../repo-amp/src/main/resources/alfresco/module/kamerwoo-repo");

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
