package nl.kamerwoo.alfresco;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Many texts in one value, however a form, a rule or a program wrote them. */
public final class Teksten {

    private Teksten() {}

    /**
     * The texts of a list, or of one text with commas or on lines; each once, without the blanks
     * around it.
     */
    public static List<String> van(Object waarde) {
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
}
