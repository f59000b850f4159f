package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.Datums;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A question about days, which the database answers in this language alone: just made is just
 * found. There is nothing in it but names and days.
 *
 * @param bron what is looked for, under the name {@code x}
 */
record Cmisvraag(String bron, List<String> eisen) {

    /** Exactly as the database has it, which compares them as texts. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /** On this day or later, or without a day. */
    static Optional<String> nietVoor(String veld, Optional<LocalDate> dag) {
        return dag.map(deze -> "(%1$s is null or %1$s >= %2$s)".formatted(veld, begin(deze)));
    }

    /** On this day or before, or without a day. */
    static Optional<String> nietNa(String veld, Optional<LocalDate> dag) {
        return dag.map(
                deze -> "(%1$s is null or %1$s < %2$s)".formatted(veld, begin(deze.plusDays(1))));
    }

    /** On this very day; without one when there is none. */
    static String op(String veld, Optional<LocalDate> dag) {
        return dag.map(
                        deze ->
                                "%1$s >= %2$s and %1$s < %3$s"
                                        .formatted(veld, begin(deze), begin(deze.plusDays(1))))
                .orElse(veld + " is null");
    }

    /** Where the day begins in the Netherlands: a day may be stored as midnight further west. */
    private static String begin(LocalDate dag) {
        return "TIMESTAMP '" + MOMENT.format(dag.atStartOfDay(Datums.NEDERLAND)) + "'";
    }

    /** The newest first. */
    List<NodeRef> stel(SearchService searchService, int meeste) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_CMIS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.TRANSACTIONAL);
        vraag.setQuery(
                "select x.cmis:objectId from "
                        + bron
                        + (eisen.isEmpty() ? "" : " where " + String.join(" and ", eisen))
                        + " order by x.cmis:creationDate desc");
        // Without this a query ends unseen at the thousandth row that it looked at.
        vraag.setMaxPermissionChecks(Integer.MAX_VALUE);
        vraag.setMaxItems(meeste);
        ResultSet gevonden = searchService.query(vraag);
        try {
            return gevonden.getNodeRefs();
        } finally {
            gevonden.close();
        }
    }
}
