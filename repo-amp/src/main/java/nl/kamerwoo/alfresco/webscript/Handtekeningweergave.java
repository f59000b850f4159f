package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** What can be said of the signatures in a PDF, as JSON. */
final class Handtekeningweergave {

    private Handtekeningweergave() {}

    /** What was found of content from before is not told of what lies there now. */
    static void schrijf(ObjectNode stuk, Map<QName, Serializable> eigenschappen) {
        if (eigenschappen.get(KamerwooModel.PROP_PDF_UITKOMST) instanceof String uitkomst
                && eigenschappen.get(KamerwooModel.PROP_PDF_GETOETST_OP) instanceof Date op
                && eigenschappen.get(ContentModel.PROP_CONTENT) instanceof ContentData inhoud
                && inhoud.getContentUrl()
                        .equals(eigenschappen.get(KamerwooModel.PROP_PDF_GETOETSTE_INHOUD))) {
            ObjectNode json = stuk.putObject("handtekeningen");
            json.put("uitkomst", uitkomst);
            teksten(
                    json.putArray("ondertekenaars"),
                    eigenschappen.get(KamerwooModel.PROP_PDF_ONDERTEKENAARS));
            teksten(
                    json.putArray("toelichting"),
                    eigenschappen.get(KamerwooModel.PROP_PDF_HANDTEKENINGEN));
            json.put(
                    "getoetstOp",
                    op.toInstant()
                            .atZone(Datums.NEDERLAND)
                            .toOffsetDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        }
    }

    private static void teksten(ArrayNode lijst, Serializable waarden) {
        if (waarden instanceof Collection<?> alle) {
            alle.forEach(waarde -> lijst.add(String.valueOf(waarde)));
        }
    }
}
