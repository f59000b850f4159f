package nl.kamerwoo.mdto;

import nl.kamerwoo.mdto.Informatieobject.Beperking;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a judgement under the Woo means for the use of a document in the archive. */
public final class Beperkingen {

    private static final String TYPEN = "Begrippenlijst BeperkingGebruikTypeLijst MDTO";
    private static final String GRONDEN = "Weigeringsgronden Wet open overheid, artikel 5";
    private static final String OORDELEN = "Beoordelingen Wet open overheid";

    private Beperkingen() {}

    /**
     * Of a document: each ground by itself. What was not judged is yet to be determined.
     *
     * @param nietOpenbaar what its author wrote that may not become public; empty for nothing
     */
    public static List<Beperking> van(Oordeel oordeel, String nietOpenbaar) {
        if (oordeel.beoordeling().isEmpty()) {
            return List.of(nader(nietOpenbaar));
        }
        Beoordeling beoordeling = oordeel.beoordeling().get();
        if (!beoordeling.vraagtGrond()) {
            return List.of(geen(beoordeling.naam()));
        }
        String toelichting =
                oordeel.toelichting().isBlank()
                        ? beoordeling.naam()
                        : beoordeling.naam() + ": " + oordeel.toelichting().strip();
        return oordeel.gronden().isEmpty()
                ? List.of(
                        new Beperking(
                                Begrip.van(beoordeling.naam(), OORDELEN), Optional.of(toelichting)))
                : oordeel.gronden().stream().map(grond -> grond(grond, toelichting)).toList();
    }

    /**
     * Of a dossier: what holds for any of its documents. It is without limits only when all of them
     * are; what is in it that nobody judged is told too.
     */
    public static List<Beperking> vanDossier(Collection<Oordeel> stukken) {
        Stream<Beperking> gronden =
                stukken.stream()
                        .filter(oordeel -> oordeel.geldend().vraagtGrond())
                        .flatMap(oordeel -> oordeel.gronden().stream())
                        .distinct()
                        .sorted()
                        .map(grond -> grond(grond, "Geldt voor een of meer stukken"));
        boolean isOnbekend =
                stukken.isEmpty()
                        || stukken.stream()
                                .anyMatch(
                                        oordeel ->
                                                oordeel.beoordeling().isEmpty()
                                                        || oordeel.mistGrond());
        List<Beperking> beperkingen =
                Stream.concat(gronden, isOnbekend ? Stream.of(nader("")) : Stream.empty()).toList();
        return beperkingen.isEmpty() ? List.of(geen("")) : beperkingen;
    }

    private static Beperking geen(String beschrijving) {
        return new Beperking(Begrip.van("Geen beperking", TYPEN), Optional.of(beschrijving));
    }

    private static Beperking nader(String beschrijving) {
        return new Beperking(Begrip.van("Nader te bepalen", TYPEN), Optional.of(beschrijving));
    }

    private static Beperking grond(Weigeringsgrond grond, String beschrijving) {
        return new Beperking(
                Begrip.van(grond.omschrijving(), grond.code(), GRONDEN), Optional.of(beschrijving));
    }
}
