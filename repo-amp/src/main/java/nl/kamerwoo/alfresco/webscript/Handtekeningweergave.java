package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.handtekening.Handtekeningstand;
import nl.kamerwoo.alfresco.model.KamerwooModel;

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
                && Handtekeningstand.isVanNu(eigenschappen)) {
            ObjectNode json = stuk.putObject("handtekeningen");
            json.put("uitkomst", uitkomst);
            ArrayNode ondertekenaars = json.putArray("ondertekenaars");
            if (eigenschappen.get(KamerwooModel.PROP_PDF_ONDERTEKENAARS)
                    instanceof Collection<?> alle) {
                alle.forEach(wie -> ondertekenaars.add(String.valueOf(wie)));
            }
            Handtekeningstand.inWoorden(eigenschappen).forEach(json.putArray("toelichting")::add);
            json.put(
                    "getoetstOp",
                    op.toInstant()
                            .atZone(Datums.NEDERLAND)
                            .toOffsetDateTime()
                            .truncatedTo(ChronoUnit.SECONDS)
                            .toString());
        }
    }
}
