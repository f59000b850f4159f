package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.alfresco.lezen.StempelJson;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.kamervragen.OpgeslagenVraag;
import nl.kamerwoo.kamervragen.Woordvergelijking;
import nl.kamerwoo.stempel.Stempel;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the properties of a {@code kw:vraag} say. */
public final class Vraagvelden {

    /** Under these keys a question's stamps tell what was last read, and where. */
    public static final String VRAAGTEKST = "vraagtekst";

    public static final String ANTWOORDTEKST = "antwoordtekst";

    private Vraagvelden() {}

    /** The number of a question; 0 when it has none. */
    public static int nummer(Map<QName, Serializable> waarden) {
        return waarden.get(KamerwooModel.PROP_NUMMER) instanceof Integer nummer ? nummer : 0;
    }

    /** A text, empty when there is none. */
    public static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }

    public static Map<String, Stempel> stempels(Map<QName, Serializable> waarden) {
        return StempelJson.lees((String) waarden.get(KamerwooModel.PROP_STEMPELS));
    }

    /** The text that was last read in a document; nothing when none was. */
    public static Optional<String> gelezen(Map<QName, Serializable> waarden, String sleutel) {
        return Optional.ofNullable(stempels(waarden).get(sleutel))
                .map(stempel -> stempel.waarde().toString());
    }

    static OpgeslagenVraag opgeslagen(Map<QName, Serializable> waarden) {
        String vraag = tekst(waarden, KamerwooModel.PROP_VRAAGTEKST);
        String antwoord = tekst(waarden, KamerwooModel.PROP_ANTWOORDTEKST);
        return new OpgeslagenVraag(
                nummer(waarden),
                vraag,
                antwoord,
                isMetDeHand(vraag, gelezen(waarden, VRAAGTEKST)),
                isMetDeHand(antwoord, gelezen(waarden, ANTWOORDTEKST)));
    }

    /** A form that sends other line ends than it got changes nothing. */
    private static boolean isMetDeHand(String staat, Optional<String> gelezen) {
        return !Woordvergelijking.gelijk(gelezen.orElse(""), staat);
    }

    public static Afstemming afstemming(Map<QName, Serializable> waarden) {
        return new Afstemming(
                tekst(waarden, KamerwooModel.PROP_COORDINEREND_MINISTERIE).strip(),
                Boolean.TRUE.equals(waarden.get(KamerwooModel.PROP_ONVERKORT)),
                tekst(waarden, KamerwooModel.PROP_VASTGESTELDE_TEKST),
                Afstemmingstatus.van(tekst(waarden, KamerwooModel.PROP_OORDEEL)));
    }

    /** The status that stands there. */
    public static Optional<Afstemmingstatus> status(Map<QName, Serializable> waarden) {
        return Afstemmingstatus.van(tekst(waarden, KamerwooModel.PROP_AFSTEMMING_STATUS));
    }
}
