package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.spoor.Gegeven;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the trail is told of a judgement on the coordination of an answer, or of its lapse. */
public final class Oordeelspoor {

    private Oordeelspoor() {}

    /**
     * @param vraag the question, with the judgement as it was
     * @param oordeel that it has now
     */
    public static Map<String, Gegeven> van(
            Map<QName, Serializable> vraag, Optional<Afstemmingstatus> oordeel) {
        Afstemming afstemming = Vraagvelden.afstemming(vraag);
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        wat.put("nummer", Gegeven.van(Vraagvelden.nummer(vraag)));
        wat.put("oordeel", Gegeven.van(naam(oordeel), naam(afstemming.oordeel())));
        if (!afstemming.ministerie().isEmpty()) {
            wat.put("coordinerendMinisterie", Gegeven.van(afstemming.ministerie()));
        }
        return wat;
    }

    private static String naam(Optional<Afstemmingstatus> oordeel) {
        return oordeel.map(Afstemmingstatus::naam).orElse("");
    }
}
