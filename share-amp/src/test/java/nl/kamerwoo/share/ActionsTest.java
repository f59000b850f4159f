package nl.kamerwoo.share;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Share offers to do with a document or a dossier. */
class ActionsTest {

    /** Pictures of Share, in components/documentlibrary/actions. */
    private static final Set<String> ICONS =
            Set.of(
                    "document-approve",
                    "document-assign-workflow",
                    "document-cancel-editing",
                    "document-change-type",
                    "document-copy-to",
                    "document-edit-metadata",
                    "document-extract-metadata",
                    "document-increment-counter",
                    "document-locate",
                    "document-move-to",
                    "document-publish",
                    "document-reject",
                    "document-request-sync",
                    "folder-view-details");

    /** Of a node Share knows of no other whether the user has them. */
    private static final Set<String> PERMISSIONS = Set.of("Write", "CreateChildren", "Delete");

    /** Only show something: whoever sees the node may do them. */
    private static final Set<String> LINKS =
            Set.of(
                    "kamerwoo-dossieroverzicht",
                    "kamerwoo-dossieroverzicht-van-stuk",
                    "kamerwoo-woo-zoeken");

    /** Of Share itself: what the repository refuses on a signed document. */
    private static final Set<String> REFUSED_WHERE_SIGNED =
            Set.of(
                    "document-upload-new-version",
                    "document-inline-edit",
                    "document-edit-online-aos",
                    "document-edit-offline",
                    "document-delete",
                    "document-change-type");

    private static final Set<String> GROUPS =
            Set.of("document-browse", "document-details", "folder-browse", "folder-details");

    private final ShareConfig config = new ShareConfig();

    @Test
    void everyActionIsOneOfTheRepository() {
        assertThat(Stream.concat(config.params("action").stream(), dialogs().map(this::itemId)))
                .isNotEmpty()
                .isSubsetOf(Repository.actions());
    }

    @Test
    void everyDialogAsksForTheParametersOfItsAction() {
        assertThat(dialogs().map(this::itemId))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        config.conditions("string-compare").stream()
                                .filter(condition -> condition.startsWith("kamerwoo-"))
                                .toList());
        assertThat(dialogs().map(ActionsTest::params))
                .allSatisfy(
                        params ->
                                assertThat(params)
                                        .containsEntry("itemKind", "action")
                                        .containsEntry("mode", "create")
                                        .containsEntry("destination", "{node.nodeRef}")
                                        .containsKeys("successMessage", "failureMessage"));
    }

    /** What Share itself does with an action of the repository says the same of every refusal. */
    @Test
    void everyActionIsDoneByAFunctionOfOurs() {
        String scripts =
                Stream.of("actie.js", "actieformulier.js")
                        .map(ShareConfig.RESOURCES.resolve("META-INF/kamerwoo")::resolve)
                        .map(Sources::read)
                        .collect(joining());

        assertThat(config.params("function"))
                .isNotEmpty()
                .allMatch(name -> scripts.contains("actionName: \"" + name + "\""));
    }

    @Test
    void everyActionIsSomewhereToBeFound() {
        Set<String> offered =
                config.all("actionGroup")
                        .flatMap(group -> Xml.attributes(group, "action", "id").stream())
                        .filter(action -> !REFUSED_WHERE_SIGNED.contains(action))
                        .collect(toSet());

        assertThat(actions().map(action -> action.getAttribute("id")).collect(toSet()))
                .isEqualTo(offered);
        assertThat(config.attributes("actionGroup", "id")).isSubsetOf(GROUPS);
    }

    @Test
    void whatTheRepositoryRefusesOnASignedDocumentIsNotOfferedThere() {
        List<Element> own =
                config.all("actionGroup")
                        .flatMap(group -> Xml.all(group, "action"))
                        .filter(action -> REFUSED_WHERE_SIGNED.contains(action.getAttribute("id")))
                        .toList();

        assertThat(own.stream().map(action -> action.getAttribute("id")).collect(toSet()))
                .isEqualTo(REFUSED_WHERE_SIGNED);
        assertThat(own)
                .allSatisfy(
                        action -> {
                            assertThat(action.getAttribute("appendEvaluators")).isEqualTo("true");
                            assertThat(Xml.all(action, "evaluator").map(Element::getTextContent))
                                    .contains("kamerwoo.evaluator.nietOndertekendStuk")
                                    .anyMatch(name -> name.contains("SmartFolder"));
                        });
    }

    @Test
    void noTwoActionsOfAGroupHaveTheSamePlace() {
        assertThat(config.all("actionGroup"))
                .allSatisfy(
                        group ->
                                assertThat(Xml.attributes(group, "action", "index"))
                                        .hasSize((int) Xml.all(group, "action").count())
                                        .doesNotHaveDuplicates());
    }

    @Test
    void everyActionIsOfferedWhereItMayBeDone() {
        Set<String> evaluators =
                ShareConfig.beans().map(bean -> bean.getAttribute("id")).collect(toSet());

        assertThat(actions())
                .allSatisfy(
                        action -> {
                            assertThat(Xml.all(action, "evaluator").map(Element::getTextContent))
                                    .isNotEmpty()
                                    .doesNotHaveDuplicates()
                                    .allMatch(evaluators::contains);
                            assertThat(Xml.all(action, "permission"))
                                    .map(Element::getTextContent)
                                    .isSubsetOf(PERMISSIONS);
                        });
    }

    @Test
    void whatChangesSomethingTakesARightARoleOrATask() {
        assertThat(actions().filter(action -> !LINKS.contains(action.getAttribute("id"))))
                .allMatch(
                        action ->
                                Xml.all(action, "permission").count() > 0
                                        || Xml.all(action, "evaluator")
                                                .map(Element::getTextContent)
                                                .anyMatch(name -> name.contains(".mag")));
    }

    @Test
    void everyProcessIsBegunWithTheFormOfItsOwn() {
        assertThat(
                        actions()
                                .filter(action -> action.getAttribute("id").contains("-start-"))
                                .map(action -> params(action).get("page").split("werkstroom=")[1]))
                .containsExactlyInAnyOrderElementsOf(
                        Repository.processes().stream().map(Repository.Process::key).toList());
    }

    @Test
    void everyActionHasAPicture() {
        assertThat(actions()).allMatch(action -> ICONS.contains(action.getAttribute("icon")));
    }

    private Stream<Element> actions() {
        return config.all("action").filter(action -> Xml.all(action, "param").count() > 0);
    }

    private Stream<Element> dialogs() {
        return actions()
                .filter(action -> "onKamerwooFormulier".equals(params(action).get("function")));
    }

    private String itemId(Element action) {
        return params(action).get("itemId");
    }

    private static Map<String, String> params(Element action) {
        List<Element> params = Xml.all(action, "param").toList();
        return params.stream()
                .collect(toMap(param -> param.getAttribute("name"), Element::getTextContent));
    }
}
