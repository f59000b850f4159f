package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What was signed stays as it was whatever a rule does with it, where the repository does it. */
@Tag("api")
@ExtendWith(Platform.class)
class BevriezingRegelsTest {

    private final Repository repository;

    BevriezingRegelsTest(Repository repository) {
        this.repository = repository;
    }

    private record Regel(String actie, Map<String, ? extends Serializable> met) {}

    @TestFactory
    Stream<DynamicTest> noRuleChangesIt() {
        Ondertekend stuk = Ondertekend.brief(repository);
        NodeRef elders = repository.map();
        Map<String, Regel> regels = new LinkedHashMap<>();
        regels.put(
                "adds an aspect with a value",
                new Regel(
                        "add-features",
                        Map.of(
                                "aspect-name",
                                ContentModel.ASPECT_TITLED,
                                ContentModel.PROP_TITLE.toString(),
                                "Anders")));
        regels.put(
                "takes the signature off",
                new Regel("remove-features", Map.of("aspect-name", kw("ondertekend"))));
        regels.put(
                "moves it",
                new Regel(
                        "move",
                        Map.of(
                                "destination-folder",
                                elders,
                                "assoc-type",
                                ContentModel.ASSOC_CONTAINS,
                                "assoc-name",
                                kw("verplaatst"))));
        regels.put(
                "runs a script that changes it",
                script("document.properties['cm:title'] = 'x'; document.save();"));
        regels.put(
                "runs a script that swallows the refusal",
                script(
                        "try { document.properties['cm:title'] = 'x'; document.save(); } catch (e) {}"));
        regels.put("runs a script that deletes it", script("document.remove();"));
        return regels.entrySet().stream()
                .map(
                        regel ->
                                DynamicTest.dynamicTest(
                                        regel.getKey(), () -> blijft(stuk, regel.getValue())));
    }

    private Regel script(String tekst) {
        return new Regel(
                "script",
                Map.of(
                        "script-ref",
                        repository.upload(repository.map(), uniek("script") + ".js", tekst)));
    }

    private void blijft(Ondertekend stuk, Regel regel) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        assumeTrue(
                acties.getActionDefinitions().stream()
                        .anyMatch(definitie -> definitie.getName().equals(regel.actie())),
                "This repository has no action " + regel.actie());
        Object eerst = stuk.staat();

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () -> {
                                            Action actie = acties.createAction(regel.actie());
                                            regel.met().forEach(actie::setParameterValue);
                                            acties.executeAction(actie, stuk.brief(), false, false);
                                        }))
                .isInstanceOf(RuntimeException.class);
        assertThat(stuk.staat()).isEqualTo(eerst);
    }
}
