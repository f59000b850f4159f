package nl.kamerwoo.model;

import static nl.kamerwoo.model.ModelXml.all;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.service.cmr.action.ParameterDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.util.ReflectionUtils;
import org.w3c.dom.Element;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Share gives to an action, and asks for in its dialog, are parameters of it: Share leaves out
 * a field that it gets no definition of, without a word. That every action exists is held in
 * share-amp.
 */
class ShareActiesTest {

    private static final Path SHARE =
            Path.of("../share-amp/src/main/resources/alfresco/web-extension/kamerwoo");
    private static final Path CONTEXTS =
            Path.of("src/main/resources/alfresco/module/kamerwoo-repo/context");

    /** What Share keeps of a simple action for itself. */
    private static final Set<String> SHARES_OWN =
            Set.of("function", "action", "successMessage", "failureMessage");

    private final Map<String, List<ParameterDefinition>> acties = acties();

    @Test
    void aDialogAsksForParametersAndForAllThatAreMandatory() {
        all(ModelXml.read(SHARE.resolve("actieformulieren.xml")), "config")
                .filter(dialoog -> acties.containsKey(dialoog.getAttribute("condition")))
                .forEach(
                        dialoog -> {
                            String actie = dialoog.getAttribute("condition");
                            assertThat(velden(dialoog, field -> true))
                                    .as(actie)
                                    .isSubsetOf(parameters(actie, any -> true));
                            assertThat(velden(dialoog, ShareActiesTest::isMandatory))
                                    .as(actie)
                                    .containsAll(
                                            parameters(actie, ParameterDefinition::isMandatory));
                        });
    }

    @Test
    void aClickGivesParametersAndAllThatAreMandatory() {
        assertThat(
                        all(ModelXml.read(SHARE.resolve("acties.xml")), "action")
                                .map(ShareActiesTest::params)
                                .filter(params -> acties.containsKey(params.get("action"))))
                .isNotEmpty()
                .allSatisfy(
                        params -> {
                            String actie = params.get("action");
                            assertThat(params.keySet().stream().filter(this::isNotSharesOwn))
                                    .as(actie)
                                    .isSubsetOf(parameters(actie, any -> true))
                                    .containsAll(
                                            parameters(actie, ParameterDefinition::isMandatory));
                        });
    }

    private boolean isNotSharesOwn(String param) {
        return !SHARES_OWN.contains(param);
    }

    private List<String> parameters(String actie, Predicate<ParameterDefinition> these) {
        return acties.get(actie).stream().filter(these).map(ParameterDefinition::getName).toList();
    }

    private static Set<String> velden(Element dialoog, Predicate<Element> these) {
        return all(dialoog, "field")
                .filter(these)
                .map(field -> field.getAttribute("id"))
                .collect(toSet());
    }

    private static boolean isMandatory(Element field) {
        return field.getAttribute("mandatory").equals("true");
    }

    private static Map<String, String> params(Element action) {
        return all(action, "param")
                .collect(toMap(param -> param.getAttribute("name"), ModelXml::text));
    }

    private static Map<String, List<ParameterDefinition>> acties() {
        try (Stream<Path> contexts = Files.list(CONTEXTS)) {
            return contexts.map(ModelXml::read)
                    .flatMap(context -> all(context, "bean"))
                    .filter(bean -> bean.getAttribute("parent").equals("action-executer"))
                    .collect(toMap(bean -> bean.getAttribute("id"), ShareActiesTest::parameters));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it says of itself, which asks nothing of what it works with. */
    private static List<ParameterDefinition> parameters(Element bean) {
        List<ParameterDefinition> parameters = new ArrayList<>();
        try {
            Constructor<?> maker = Class.forName(bean.getAttribute("class")).getConstructors()[0];
            Object actie = maker.newInstance(argumenten(maker, bean));
            Method eigen =
                    ReflectionUtils.findMethod(
                            actie.getClass(), "addParameterDefinitions", List.class);
            ReflectionUtils.makeAccessible(eigen);
            eigen.invoke(actie, parameters);
            return parameters;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(bean.getAttribute("id"), e);
        }
    }

    /** What decides of a step an action is about; nothing else is at work here. */
    private static Object[] argumenten(Constructor<?> maker, Element bean) {
        List<Element> gegeven = all(bean, "constructor-arg").toList();
        Class<?>[] typen = maker.getParameterTypes();
        Object[] argumenten = new Object[typen.length];
        for (int i = 0; i < typen.length; i++) {
            if (typen[i] == Besluit.class) {
                argumenten[i] = Besluit.valueOf(gegeven.get(i).getAttribute("value"));
            } else if (typen[i] == Set.class) {
                argumenten[i] = Set.of();
            }
        }
        return argumenten;
    }
}
