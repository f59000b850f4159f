package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told about the reading of a document. It is stored in the house's language; here it comes
 * in the language of whoever is served, as far as the document still tells what it was made of.
 */
public final class Leesmelding {

    private record Bericht(String sleutel, Object... waarden) {}

    private Leesmelding() {}

    /**
     * @param eigenschappen of the document
     * @return nothing when there is nothing to tell
     */
    public static Optional<String> van(Map<QName, Serializable> eigenschappen) {
        return Optional.ofNullable((String) eigenschappen.get(KamerwooModel.PROP_LEESMELDING))
                .map(opgeslagen -> vertaald(opgeslagen, eigenschappen));
    }

    private static String vertaald(String opgeslagen, Map<QName, Serializable> eigenschappen) {
        return berichten(eigenschappen)
                .filter(bericht -> nederlands(bericht).equals(opgeslagen))
                .map(bericht -> Melding.tekst(bericht.sleutel(), bericht.waarden()))
                .findFirst()
                .orElse(opgeslagen);
    }

    /** All that can have been told of a document as it is now. */
    private static Stream<Bericht> berichten(Map<QName, Serializable> eigenschappen) {
        Leesstatus status =
                Leesstatus.van((String) eigenschappen.get(KamerwooModel.PROP_LEESSTATUS));
        Stempel kenmerk =
                StempelJson.lees((String) eigenschappen.get(KamerwooModel.PROP_STEMPELS))
                        .get(Notavelden.REFERENTIE);
        Object eigen = kenmerk == null ? "" : kenmerk.waarde();
        Object referentie = eigenschappen.get(KamerwooModel.PROP_REFERENTIE);
        return Stream.of(
                new Bericht(Leesadministratie.sleutel(status)),
                new Bericht(
                        "kamerwoo.lezen.wordt-herhaald",
                        eigenschappen.get(KamerwooModel.PROP_LEESPOGINGEN)),
                new Bericht("kamerwoo.lezen.niet-herkend-meer"),
                new Bericht("kamerwoo.lezen.alleen-datum"),
                new Bericht("kamerwoo.lezen.bericht-versleuteld"),
                new Bericht("kamerwoo.lezen.bericht-beschadigd"),
                new Bericht("kamerwoo.lezen.bericht-te-groot"),
                new Bericht("kamerwoo.lezen.referentie-bezet", eigen, referentie),
                new Bericht("kamerwoo.lezen.referentie-wijkt-af", eigen, referentie));
    }

    private static String nederlands(Bericht bericht) {
        return Melding.nederlands(bericht.sleutel(), bericht.waarden());
    }
}
