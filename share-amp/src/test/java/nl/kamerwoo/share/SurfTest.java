package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages and dashlets in Share: Share shows an empty room for what it does not find. */
class SurfTest {

    private static final Path PAGES = ShareConfig.EXTENSION.resolve("site-data/pages");
    private static final Path INSTANCES =
            ShareConfig.EXTENSION.resolve("site-data/template-instances");
    private static final Path TEMPLATES = ShareConfig.EXTENSION.resolve("templates");
    private static final Path SCRIPTS = ShareConfig.EXTENSION.resolve("site-webscripts");

    /** What Share's own templates offer to be filled, beside what a template instance names. */
    private static final Set<String> GLOBAL_REGIONS = Set.of("share-header", "footer");

    /** What Share reads of each element; what a component is told besides is its own. */
    private static final Map<String, List<String>> VOCABULARY =
            """
            page title title-id description description-id template-instance authentication
            template-instance template-type components
            components component
            component region-id url properties
            webscript shortname description family url authentication
            extension modules
            modules module
            module id version auto-deploy customizations
            customizations customization
            customization targetPackageRoot sourcePackageRoot alwaysApply
            alwaysApply webscript
            """
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .collect(toMap(words -> words.get(0), words -> words.subList(1, words.size())));

    private final List<Path> pages = ShareConfig.in(PAGES, "*.xml");
    private final List<Path> descriptions = descriptions();

    @Test
    void saysNothingThatShareDoesNotRead() {
        Stream.of(
                        pages,
                        descriptions,
                        ShareConfig.in(INSTANCES, "*.xml"),
                        ShareConfig.in(
                                ShareConfig.EXTENSION.resolve("site-data/extensions"), "*.xml"))
                .flatMap(List::stream)
                .map(Xml::read)
                .forEach(SurfTest::checkVocabulary);
    }

    private static void checkVocabulary(Element element) {
        List<String> known = VOCABULARY.get(element.getTagName());
        if (known == null) {
            return;
        }
        assertThat(Xml.children(element).map(Element::getTagName))
                .as(element.getTagName())
                .isSubsetOf(known);
        Xml.children(element).forEach(SurfTest::checkVocabulary);
    }

    @Test
    void everyPageHasItsTextsAndATemplateInstance() {
        assertThat(pages)
                .isNotEmpty()
                .map(Xml::read)
                .allSatisfy(
                        page -> {
                            assertThat(MessagesTest.keys())
                                    .contains(
                                            Xml.text(page, "title-id"),
                                            Xml.text(page, "description-id"));
                            assertThat(instance(page)).exists();
                            assertThat(Xml.text(page, "authentication")).isEqualTo("user");
                        });
        assertThat(ShareConfig.in(INSTANCES, "*.xml"))
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().map(Xml::read).map(SurfTest::instance).toList());
    }

    @Test
    void everyTemplateExistsAndHasTheRegionsThatAreFilled() {
        assertThat(ShareConfig.in(INSTANCES, "*.xml"))
                .map(Xml::read)
                .allSatisfy(
                        instance -> {
                            Path template =
                                    TEMPLATES.resolve(Xml.text(instance, "template-type") + ".ftl");
                            assertThat(template).exists();
                            assertThat(Xml.all(instance, "region-id").map(Element::getTextContent))
                                    .isNotEmpty()
                                    .containsExactlyInAnyOrderElementsOf(regions(template));
                        });
    }

    @Test
    void everyComponentIsAWebScript() {
        Set<String> urls =
                descriptions.stream()
                        .map(Xml::read)
                        .map(description -> Xml.text(description, "url"))
                        .collect(toSet());

        assertThat(
                        ShareConfig.in(INSTANCES, "*.xml").stream()
                                .map(Xml::read)
                                .flatMap(instance -> Xml.all(instance, "url"))
                                .map(Element::getTextContent))
                .isNotEmpty()
                .isSubsetOf(urls);
    }

    @Test
    void whatIsAboutADossierIsToldWhich() {
        assertThat(
                        ShareConfig.in(INSTANCES, "*.xml").stream()
                                .map(Xml::read)
                                .filter(found -> !Xml.text(found, "blad").equals("termijnen"))
                                .map(found -> Xml.text(found, "nodeRef")))
                .hasSize(2)
                .containsOnly("{nodeRef}");
    }

    @Test
    void everyWebScriptIsForUsersAloneAndHasATemplate() {
        assertThat(descriptions)
                .isNotEmpty()
                .allSatisfy(
                        file -> {
                            Element description = Xml.read(file);
                            assertThat(Xml.text(description, "authentication")).isEqualTo("user");
                            assertThat(Xml.text(description, "shortname")).isNotBlank();
                            assertThat(beside(file, ".html.ftl")).exists();
                        });
    }

    @Test
    void everyDashletHasItsNameInEveryLanguage() {
        assertThat(
                        descriptions.stream()
                                .filter(
                                        file ->
                                                Xml.text(Xml.read(file), "family")
                                                        .equals("dashlet")))
                .hasSize(2)
                .allSatisfy(
                        file -> {
                            String name = file.getFileName().toString().split("\\.")[0];
                            assertThat(MessagesTest.keys())
                                    .contains(
                                            "dashlet." + name + ".shortName",
                                            "dashlet." + name + ".description");
                        });
    }

    @Test
    void everyPageOfOursIsOneThatThereIs() {
        Set<String> names =
                pages.stream()
                        .map(page -> page.getFileName().toString().replace(".xml", ""))
                        .collect(toSet());
        Stream<String> linked =
                Stream.concat(
                        new ShareConfig()
                                .params("page").stream()
                                        .map(page -> page.replaceAll("\\?.*", ""))
                                        .filter(page -> page.startsWith("kamerwoo-")),
                        Sources.quoted(
                                SCRIPTS.resolve("nl/kamerwoo/kop/share-header.get.js"),
                                "kamerwoo-[\\w-]+")
                                .stream());

        assertThat(linked).isNotEmpty().isSubsetOf(names);
    }

    @Test
    void everyExtensionComesFromAFolderThatExists() {
        assertThat(
                        ShareConfig.in(
                                        ShareConfig.EXTENSION.resolve("site-data/extensions"),
                                        "*.xml")
                                .stream()
                                .map(Xml::read)
                                .flatMap(found -> Xml.all(found, "sourcePackageRoot"))
                                .map(root -> root.getTextContent().replace('.', '/')))
                .isNotEmpty()
                .allMatch(folder -> Files.isDirectory(SCRIPTS.resolve(folder)));
    }

    /** Pages that are one model, such as that of search, have no component that is their header. */
    @Test
    void everyPageOfShareGetsTheMenuInItsHeader() {
        assertThat(
                        ShareConfig.in(
                                        ShareConfig.EXTENSION.resolve("site-data/extensions"),
                                        "*.xml")
                                .stream()
                                .map(Xml::read)
                                .flatMap(found -> Xml.all(found, "customization"))
                                .filter(
                                        found ->
                                                Xml.all(found, "alwaysApply")
                                                        .findAny()
                                                        .isPresent()))
                .singleElement()
                .satisfies(
                        pages -> {
                            assertThat(Xml.text(pages, "targetPackageRoot"))
                                    .isEqualTo("org.alfresco.share.pages");
                            assertThat(
                                            SCRIPTS.resolve(
                                                            Xml.text(pages, "sourcePackageRoot")
                                                                    .replace('.', '/'))
                                                    .resolve(
                                                            Xml.text(pages, "webscript")
                                                                    + ".get.js"))
                                    .exists();
                        });
    }

    private static Path instance(Element page) {
        return INSTANCES.resolve(Xml.text(page, "template-instance") + ".xml");
    }

    private static List<String> regions(Path template) {
        return Pattern.compile("id=\"([\\w-]+)\"")
                .matcher(
                        Pattern.compile("<@region[^>]*>")
                                .matcher(Sources.read(template))
                                .results()
                                .map(found -> found.group())
                                .reduce("", String::concat))
                .results()
                .map(found -> found.group(1))
                .filter(region -> !GLOBAL_REGIONS.contains(region))
                .toList();
    }

    private static Path beside(Path description, String ending) {
        return description.resolveSibling(
                description.getFileName().toString().replace(".desc.xml", ending));
    }

    private static List<Path> descriptions() {
        return Stream.of("nl/kamerwoo/blad", "nl/kamerwoo/dashlets")
                .flatMap(folder -> ShareConfig.in(SCRIPTS.resolve(folder), "*.desc.xml").stream())
                .toList();
    }
}
