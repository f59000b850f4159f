package nl.kamerwoo.share;

import org.w3c.dom.Element;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the module tells Share, in every file of it that Share reads. */
final class ShareConfig {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path EXTENSION = RESOURCES.resolve("alfresco/web-extension");

    private final List<Element> files =
            Stream.concat(
                            Stream.of(RESOURCES.resolve("META-INF/share-config-custom.xml")),
                            registered().stream())
                    .map(Xml::read)
                    .toList();

    List<Element> files() {
        return files;
    }

    Stream<Element> all(String tag) {
        return files.stream().flatMap(file -> Xml.all(file, tag));
    }

    Stream<ShareForm> forms() {
        return all("form").filter(form -> Xml.all(form, "show").count() > 0).map(ShareForm::new);
    }

    /** What the sections of this evaluator are for: types, aspects, names. */
    List<String> conditions(String evaluator) {
        return all("config")
                .filter(config -> config.getAttribute("evaluator").equals(evaluator))
                .map(config -> config.getAttribute("condition"))
                .toList();
    }

    List<String> attributes(String tag, String attribute) {
        return files.stream()
                .flatMap(file -> Xml.attributes(file, tag, attribute).stream())
                .toList();
    }

    List<String> params(String name) {
        return all("param")
                .filter(param -> param.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    List<String> controlParams(String name) {
        return all("control-param")
                .filter(param -> param.getAttribute("name").equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    /** The files beside share-config-custom.xml, which Share would not find by itself. */
    static List<Path> registered() {
        return beans().filter(bean -> bean.getAttribute("class").endsWith(".ConfigBootstrap"))
                .flatMap(bean -> Xml.all(bean, "value"))
                .map(value -> value.getTextContent().replaceFirst("^classpath:", ""))
                .map(RESOURCES::resolve)
                .toList();
    }

    static Stream<Element> beans() {
        return in(EXTENSION, "*-context.xml").stream()
                .flatMap(context -> Xml.all(Xml.read(context), "bean"));
    }

    /** The controls of forms, as they are written. */
    static List<String> controls() {
        return in(EXTENSION.resolve("site-webscripts/nl/kamerwoo/form/controls"), "*.ftl").stream()
                .map(ShareConfig::text)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> in(Path folder, String pattern) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            return StreamSupport.stream(found.spliterator(), false).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
