package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Informatieobject.Betrokkene;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who had to do with a dossier or a document. Who made a Woo request is never told. */
final class Betrokkenen {

    private static final Map<QName, Begrip> ROLLEN =
            Map.of(
                    KamerwooModel.PROP_INDIENERS, Begrippen.INDIENER,
                    KamerwooModel.PROP_GERICHT_AAN, Begrippen.GERICHT_AAN,
                    KamerwooModel.PROP_BETROKKEN_MINISTERIES, Begrippen.GERICHT_AAN,
                    KamerwooModel.PROP_AFGESTEMD_MET, Begrippen.AFGESTEMD_MET);

    private static final Map<QName, Begrip> POST =
            Map.of(
                    KamerwooModel.PROP_AFZENDER, Begrippen.AFZENDER,
                    KamerwooModel.PROP_ONTVANGERS, Begrippen.ONTVANGER);

    private Betrokkenen() {}

    static List<Betrokkene> vanDossier(Map<QName, Serializable> waarden) {
        return van(waarden, ROLLEN).toList();
    }

    /**
     * @param bijWoo whether it lies in a Woo request: then the post may be with who made that
     */
    static List<Betrokkene> vanStuk(Map<QName, Serializable> waarden, boolean bijWoo) {
        return Stream.concat(van(waarden, ROLLEN), bijWoo ? Stream.empty() : van(waarden, POST))
                .toList();
    }

    private static Stream<Betrokkene> van(
            Map<QName, Serializable> waarden, Map<QName, Begrip> rollen) {
        return rollen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        rol ->
                                Teksten.van(waarden.get(rol.getKey())).stream()
                                        .map(Verwijzing::naar)
                                        .map(wie -> new Betrokkene(rol.getValue(), wie)));
    }
}
