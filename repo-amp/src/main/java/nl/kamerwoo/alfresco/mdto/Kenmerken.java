package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Verwijzing;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What things are known by, and other values out of their properties. */
final class Kenmerken {

    static final String ALFRESCO = "Alfresco";

    private static final String KAMER = "Tweede Kamer der Staten-Generaal";

    private Kenmerken() {}

    /** The reference, or else the id of the node. */
    static String kenmerk(NodeRef node, Map<QName, Serializable> waarden) {
        String referentie = tekst(waarden, KamerwooModel.PROP_REFERENTIE);
        return referentie.isEmpty() ? node.getId() : referentie;
    }

    /** All that it is known by, what people know it by first. */
    static List<Identificatie> van(
            NodeRef node, Map<QName, Serializable> waarden, Verwijzing archiefvormer) {
        List<Identificatie> kenmerken = new ArrayList<>();
        String referentie = tekst(waarden, KamerwooModel.PROP_REFERENTIE);
        if (!referentie.isEmpty()) {
            kenmerken.add(new Identificatie(referentie, archiefvormer.naam()));
        }
        String zaaknummer = tekst(waarden, KamerwooModel.PROP_ZAAKNUMMER);
        if (!zaaknummer.isEmpty()) {
            kenmerken.add(new Identificatie(zaaknummer, KAMER));
        }
        kenmerken.add(new Identificatie(node.getId(), ALFRESCO));
        return kenmerken;
    }

    static Verwijzing verwijzing(
            NodeRef node, Map<QName, Serializable> waarden, Verwijzing archiefvormer) {
        return Verwijzing.naar(naam(waarden), van(node, waarden, archiefvormer).get(0));
    }

    /** What people call it: its title, its subject, or else the name of its node. */
    static String naam(Map<QName, Serializable> waarden) {
        return Stream.of(
                        KamerwooModel.PROP_TITEL,
                        ContentModel.PROP_TITLE,
                        KamerwooModel.PROP_ONDERWERP,
                        ContentModel.PROP_NAME)
                .map(veld -> tekst(waarden, veld))
                .filter(tekst -> !tekst.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name of its node. */
    static String bestandsnaam(Map<QName, Serializable> waarden) {
        return tekst(waarden, ContentModel.PROP_NAME);
    }

    static String tekst(Map<QName, Serializable> waarden, QName veld) {
        return Objects.toString(waarden.get(veld), "").strip();
    }

    static Optional<LocalDate> dag(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }

    static Optional<OffsetDateTime> moment(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Date datum
                ? Optional.of(moment(datum))
                : Optional.empty();
    }

    static OffsetDateTime moment(Date datum) {
        return datum.toInstant().atZone(Datums.NEDERLAND).toOffsetDateTime();
    }
}
