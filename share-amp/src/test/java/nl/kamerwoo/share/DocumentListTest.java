package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a list of documents shows of dossiers and documents. */
class DocumentListTest {

    private static final Path RES = ShareConfig.RESOURCES.resolve("META-INF");

    /** A name, and the key of its label where it has one: what stands between braces. */
    private static final Pattern SHOWN = Pattern.compile("\\{(\\w+)(?: ([\\w.-]+))?}");

    private static final Pattern RENDERER = Pattern.compile("toon\\(\"(\\w+)\"");

    /** Renderers that Share has of its own. */
    private static final Set<String> OF_SHARE =
            Set.of("date", "size", "description", "tags", "categories", "social", "lockBanner");

    private static final Set<String> EVALUATORS_OF_SHARE =
            Set.of(
                    "evaluator.doclib.metadata.hasLockBanner",
                    "evaluator.doclib.metadata.hasCategories");

    private final ShareConfig config = new ShareConfig();
    private final ContentModel model = new ContentModel();

    @Test
    void showsPropertiesOfTheModelOrWhatARendererMakes() {
        String script = Sources.read(RES.resolve("kamerwoo/documentenlijst.js"));
        Set<String> renderers =
                RENDERER.matcher(script).results().map(found -> found.group(1)).collect(toSet());

        assertThat(shown().map(found -> found.group(1)).filter(name -> !OF_SHARE.contains(name)))
                .isNotEmpty()
                .allMatch(
                        name -> renderers.contains(name) || model.hasField(name.replace('_', ':')));
        assertThat(shown().map(found -> found.group(1))).containsAll(renderers);
    }

    @Test
    void itsRenderersReadPropertiesOfTheModel() {
        assertThat(Sources.quoted(RES.resolve("kamerwoo/documentenlijst.js"), "kw_\\w+"))
                .isNotEmpty()
                .map(name -> name.replace('_', ':'))
                .allMatch(model::hasField);
    }

    @Test
    void severalTextsAndDaysHaveARendererOfOurOwn() {
        assertThat(shown().map(found -> found.group(1).replace('_', ':')).filter(model::hasField))
                .noneMatch(name -> model.isSeveralTexts(name) || model.isDay(name));
    }

    @Test
    void whoMadeARequestIsNowhere() {
        Set<String> ofTheRequester = model.fieldsOf("kw:verzoeker");

        assertThat(ofTheRequester).isNotEmpty();
        assertThat(shown().map(found -> found.group(1).replace('_', ':')))
                .doesNotContainAnyElementsOf(ofTheRequester);
    }

    @Test
    void everyLabelHasItsText() {
        assertThat(shown().map(found -> found.group(2)).filter(label -> label != null))
                .isNotEmpty()
                .isSubsetOf(MessagesTest.keys());
    }

    @Test
    void everyEvaluatorExists() {
        Set<String> known =
                Stream.concat(
                                EVALUATORS_OF_SHARE.stream(),
                                ShareConfig.beans().map(bean -> bean.getAttribute("id")))
                        .collect(toSet());
        Stream<String> asked =
                Stream.of(
                                config.attributes("line", "evaluator"),
                                config.attributes("banner", "evaluator"),
                                evaluatorsOf("indicator"),
                                evaluatorsOf("template"))
                        .flatMap(List::stream);

        assertThat(asked).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void everyKindIsToldApartByAnEvaluator() {
        assertThat(config.all("template").filter(template -> Xml.all(template, "line").count() > 0))
                .allMatch(template -> Xml.all(template, "evaluator").count() == 1)
                .map(template -> template.getAttribute("id"))
                .allMatch(id -> id.startsWith("kamerwoo-"))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyFileThatItNeedsIsThere() {
        Path pictures = RES.resolve("components/documentlibrary/indicators");

        assertThat(config.attributes("indicator", "icon"))
                .isNotEmpty()
                .allMatch(icon -> Files.exists(pictures.resolve(icon)));
        assertThat(ShareConfig.in(pictures, "*.svg").stream().map(Xml::read))
                .hasSameSizeAs(config.attributes("indicator", "icon"));
        assertThat(Stream.of("js", "css").flatMap(tag -> config.attributes(tag, "src").stream()))
                .isNotEmpty()
                .map(file -> file.replaceFirst("^/", ""))
                .allMatch(file -> Files.exists(RES.resolve(file)));
    }

    @Test
    void whatIsDoneWithManyIsAFunctionOfOurs() {
        String script = Sources.read(RES.resolve("kamerwoo/vullen.js"));

        assertThat(manyAtOnce().map(action -> action.getAttribute("id")))
                .isNotEmpty()
                .allMatch(name -> script.contains("actionName: \"" + name + "\""));
        assertThat(manyAtOnce().map(action -> action.getAttribute("label")))
                .isSubsetOf(MessagesTest.keys());
        assertThat(manyAtOnce().map(action -> action.getAttribute("notAspect")))
                .isSubsetOf(model.aspects());
    }

    private Stream<Element> manyAtOnce() {
        return config.all("multi-select").flatMap(found -> Xml.all(found, "action"));
    }

    @Test
    void theKindsThatCanBeChosenAreThoseOfTheModel() {
        assertThat(Sources.quoted(RES.resolve("kamerwoo/vullen.js"), "type\\.kw_\\w+"))
                .isNotEmpty()
                .isSubsetOf(MessagesTest.keys())
                .map(key -> key.replace("type.kw_", "kw:"))
                .allMatch(type -> model.fieldsOf(type).contains("kw:referentie"));
    }

    private List<String> evaluatorsOf(String tag) {
        return config.all(tag)
                .flatMap(found -> Xml.all(found, "evaluator"))
                .map(Element::getTextContent)
                .toList();
    }

    private Stream<MatchResult> shown() {
        return Stream.of("line", "banner")
                .flatMap(config::all)
                .flatMap(line -> SHOWN.matcher(line.getTextContent()).results());
    }
}
