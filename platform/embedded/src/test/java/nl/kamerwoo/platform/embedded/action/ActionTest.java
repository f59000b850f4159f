package nl.kamerwoo.platform.embedded.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.Platform;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.rule.RuleServiceException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Locale;
import java.util.Map;

/** Actions, at once and later. */
class ActionTest {
    private final ActionService actions = Platform.bean("ActionService", ActionService.class);
    private final NodeService nodes = Platform.bean("nodeService", NodeService.class);

    private Action mark(String mark) {
        return actions.createAction(MarkAction.NAME, Map.of(MarkAction.PARAM_MARK, mark));
    }

    private Object marks(NodeRef node) {
        return Platform.asAdmin(() -> nodes.getProperty(node, ContentModel.PROP_AUTHOR));
    }

    private void run(NodeRef node, boolean later, Action... all) {
        Platform.asAdmin(
                () -> {
                    for (Action action : all) {
                        actions.executeAction(action, node, true, later);
                    }
                    return null;
                });
    }

    @Test
    void anActionHasItsTitlesInTheLanguageOfTheThread() {
        try {
            I18NUtil.setLocale(new Locale("nl"));
            assertThat(actions.getActionDefinition(MarkAction.NAME).getTitle()).isEqualTo("Merken");
            assertThat(actions.getActionDefinitions())
                    .filteredOn("name", MarkAction.NAME)
                    .flatExtracting("parameterDefinitions")
                    .extracting("displayLabel")
                    .containsExactly("Merk");
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    @Test
    void oneThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> actions.getActionDefinition("nergens"))
                .isInstanceOf(NoSuchBeanDefinitionException.class);
    }

    @Test
    void atOnceItIsDoneWhenItReturns() {
        NodeRef node = Platform.document();
        run(node, false, mark("een"));
        assertThat(marks(node)).isEqualTo("een");
    }

    @Test
    void withoutAMandatoryParameterItIsRefused() {
        NodeRef node = Platform.document();
        assertThatThrownBy(() -> run(node, false, actions.createAction(MarkAction.NAME)))
                .isInstanceOf(RuleServiceException.class);
    }

    @Test
    void laterIsAfterTheCommitAndAsWhoAsked() {
        NodeRef node = Platform.document();
        String user = Platform.user();
        Platform.as(
                user,
                () -> {
                    actions.executeAction(mark("later"), node, true, true);
                    Thread.sleep(200);
                    assertThat(nodes.getProperty(node, ContentModel.PROP_AUTHOR)).isNull();
                    return null;
                });
        Platform.eventually(() -> assertThat(marks(node)).isEqualTo("later"));
        assertThat(Platform.asAdmin(() -> nodes.getProperty(node, ContentModel.PROP_MODIFIER)))
                .isEqualTo(user);
    }

    @Test
    void theSameActionOfOneTransactionIsDoneOnce() {
        NodeRef node = Platform.document();
        Action once = mark("een");
        run(node, true, once, once, mark("twee"));
        Platform.eventually(() -> assertThat(marks(node)).isIn("een, twee", "twee, een"));
    }

    @Test
    void afterARollbackNothingIsDone() throws Exception {
        NodeRef node = Platform.document();
        assertThatThrownBy(
                        () ->
                                Platform.asAdmin(
                                        () -> {
                                            actions.executeAction(mark("later"), node, true, true);
                                            throw new IllegalStateException("roll back");
                                        }))
                .hasMessage("roll back");
        Thread.sleep(300);
        assertThat(marks(node)).isNull();
    }

    @Test
    void aFailureLaterHarmsNobody() {
        NodeRef node = Platform.document();
        run(node, true, mark("mislukt"), mark("daarna"));
        Platform.eventually(() -> assertThat(marks(node)).isEqualTo("daarna"));
    }
}
