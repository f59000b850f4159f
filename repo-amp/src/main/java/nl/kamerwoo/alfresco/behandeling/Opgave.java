package nl.kamerwoo.alfresco.behandeling;

import java.util.List;

/**
 * What somebody says with what he asks for.
 *
 * @param reden empty when he gives none
 * @param betreft what it is about, such as a ministry; empty when it is about the whole
 * @param namens on whose behalf he signs too
 * @param ministeries to coordinate with, beside those that coordinate a question
 */
public record Opgave(String reden, String betreft, List<String> namens, List<String> ministeries) {

    public static final Opgave GEEN = met("");

    public Opgave {
        namens = List.copyOf(namens);
        ministeries = List.copyOf(ministeries);
    }

    public static Opgave met(String reden) {
        return new Opgave(reden.strip(), "", List.of(), List.of());
    }

    public Opgave over(String ditBetreft) {
        return new Opgave(reden, ditBetreft.strip(), namens, ministeries);
    }

    public Opgave namens(List<String> dezen) {
        return new Opgave(reden, betreft, dezen, ministeries);
    }

    public Opgave metMinisteries(List<String> dezen) {
        return new Opgave(reden, betreft, namens, dezen);
    }
}
