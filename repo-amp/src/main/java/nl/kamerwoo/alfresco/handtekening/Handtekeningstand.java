package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.handtekening.Handtekening;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is kept with a document of the signatures in its file. */
public final class Handtekeningstand {

    private Handtekeningstand() {}

    /** Whether it was found of what lies there now, and not of content from before. */
    public static boolean isVanNu(Map<QName, Serializable> waarden) {
        return waarden.get(KamerwooModel.PROP_PDF_GETOETSTE_INHOUD) instanceof String getoetst
                && waarden.get(ContentModel.PROP_CONTENT) instanceof ContentData inhoud
                && getoetst.equals(inhoud.getContentUrl());
    }

    /** The signatures; fewer or none where another version of the module wrote them. */
    public static List<Handtekening> handtekeningen(Map<QName, Serializable> waarden) {
        return teksten(waarden, KamerwooModel.PROP_PDF_OORDELEN).stream()
                .flatMap(code -> Handtekeningcode.lees(code).stream())
                .toList();
    }

    /** Each signature in words, in the language of who is served as far as that can be. */
    public static List<String> inWoorden(Map<QName, Serializable> waarden) {
        List<String> nederlands = teksten(waarden, KamerwooModel.PROP_PDF_HANDTEKENINGEN);
        List<Handtekening> handtekeningen = handtekeningen(waarden);
        return handtekeningen.size() < nederlands.size()
                ? nederlands
                : handtekeningen.stream().map(Handtekeningtekst::voorGebruiker).toList();
    }

    /** The signature in Dutch. */
    public static String nederlands(Handtekening handtekening) {
        return Handtekeningtekst.nederlands(handtekening);
    }

    private static List<String> teksten(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Collection<?> alle
                ? alle.stream().map(String::valueOf).toList()
                : List.of();
    }
}
