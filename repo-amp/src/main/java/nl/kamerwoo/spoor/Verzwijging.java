package nl.kamerwoo.spoor;

import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.stempel.Erfenis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What stays out of the trail. It outlives the documents and cannot be corrected in them, so it
 * tells of some texts no more than that they were there.
 */
public final class Verzwijging {

    /** What was not to be made public stands in the document alone. */
    private static final Set<String> ALTIJD = Set.of(Notavelden.NIET_OPENBAAR);

    /** Texts that in a Woo request can hold who asks, whatever they are meant for. */
    private static final Set<String> VRIJE_TEKST =
            Set.of(
                    Notavelden.TITEL,
                    Notavelden.AAN,
                    Notavelden.VAN,
                    Notavelden.BIJLAGEN,
                    Notavelden.INDIENERS,
                    Notavelden.GEADVISEERD_BESLUIT,
                    "toelichting",
                    Erfenis.ONDERWERP);

    private Verzwijging() {}

    /**
     * @param wat what there is to tell, by key
     * @param isWooverzoek whether it happened in the dossier of a Woo request
     */
    public static Map<String, Gegeven> van(Map<String, Gegeven> wat, boolean isWooverzoek) {
        Map<String, Gegeven> verteld = new LinkedHashMap<>();
        wat.forEach(
                (sleutel, gegeven) -> {
                    boolean zwijg =
                            ALTIJD.contains(sleutel)
                                    || isWooverzoek && VRIJE_TEKST.contains(sleutel);
                    verteld.put(sleutel, zwijg ? gegeven.verzwegen() : gegeven);
                });
        return verteld;
    }

    /** The reason that a person gave: in a Woo request it can tell of who asks. */
    public static String van(String reden, boolean isWooverzoek) {
        return isWooverzoek && !reden.isBlank() ? Gegeven.VERZWEGEN : reden;
    }
}
