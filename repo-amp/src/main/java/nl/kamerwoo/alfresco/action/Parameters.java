package nl.kamerwoo.alfresco.action;

import org.alfresco.repo.action.ParameterDefinitionImpl;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ParameterDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What an action was told, however a form, a rule or a program told it. */
final class Parameters {

    /** Why. */
    static final String REDEN = "reden";

    private Parameters() {}

    /** A text without the blanks around it; empty when there is none. */
    static String tekst(Action actie, String naam) {
        return Objects.toString(actie.getParameterValue(naam), "").strip();
    }

    /** Texts: a list, or one text with commas or on lines. */
    static List<String> teksten(Action actie, String naam) {
        Object waarde = actie.getParameterValue(naam);
        Collection<?> delen =
                waarde instanceof Collection<?> lijst
                        ? lijst
                        : Arrays.asList(Objects.toString(waarde, "").split("[,\\n]"));
        return delen.stream()
                .map(String::valueOf)
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * @param label gives the text by which a form calls it
     */
    static ParameterDefinition eenTekst(
            String naam, boolean verplicht, UnaryOperator<String> label) {
        return new ParameterDefinitionImpl(
                naam, DataTypeDefinition.TEXT, verplicht, label.apply(naam));
    }

    static ParameterDefinition meerTeksten(String naam, UnaryOperator<String> label) {
        return new ParameterDefinitionImpl(
                naam, DataTypeDefinition.TEXT, false, label.apply(naam), true);
    }
}
