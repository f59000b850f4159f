package nl.kamerwoo.alfresco.volledigheid;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.Archiefkeuring;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.archief.Gebrek;
import nl.kamerwoo.archief.Volledigheidstoets;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.stream.Collectors;

/** Whether a dossier holds what it must hold before it is filed. */
public final class Volledigheid implements Archiefkeuring {

    private static final String TEKST = "kamerwoo.volledigheid.";

    private final Feitenverzamelaar feiten;

    public Volledigheid(Feitenverzamelaar feiten) {
        this.feiten = feiten;
    }

    /** What is missing in a dossier; nothing when it is whole. To be called in a transaction. */
    public List<Gebrek> gebreken(NodeRef dossier) {
        return Volledigheidstoets.gebreken(feiten.van(dossier));
    }

    /**
     * For who files a dossier: what is not whole may be filed by whoever says why.
     *
     * @param reden empty when nobody said
     * @return what is missing all the same, to be kept with the reason
     * @throws NietNu with what is missing in words, when something is and there is no reason
     */
    public List<Gebrek> eisReden(NodeRef dossier, String reden) {
        List<Gebrek> gebreken = gebreken(dossier);
        if (!gebreken.isEmpty() && reden.isBlank()) {
            throw NietNu.om(
                    TEKST + "reden-nodig",
                    gebreken.stream().map(Volledigheid::zin).collect(Collectors.joining(" ")));
        }
        return gebreken;
    }

    @Override
    public String verantwoord(NodeRef dossier, String reden) {
        List<Gebrek> gebreken = eisReden(dossier, reden);
        if (gebreken.isEmpty()) {
            return reden;
        }
        String ontbreekt =
                gebreken.stream()
                        .map(
                                gebrek ->
                                        Melding.nederlands(
                                                TEKST + gebrek.soort().code(),
                                                gebrek.waarden().toArray()))
                        .collect(Collectors.joining(" "));
        return Melding.nederlands(TEKST + "verantwoording", reden.strip(), ontbreekt);
    }

    /** What is missing, in the language of who is served. */
    public static String zin(Gebrek gebrek) {
        return Melding.tekst(TEKST + gebrek.soort().code(), gebrek.waarden().toArray());
    }
}
