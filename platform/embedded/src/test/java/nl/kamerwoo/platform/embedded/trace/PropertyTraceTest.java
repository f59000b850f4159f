package nl.kamerwoo.platform.embedded.trace;

import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.attributes.DuplicateAttributeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** What is heard of the values of a node, and when one is refused. */
class PropertyTraceTest {

    private static final String UNIQUE = "uniek";

    @RegisterExtension static final TracedRepository REPOSITORY = new TracedRepository();

    private final NodeService nodeService = REPOSITORY.bean("nodeService", NodeService.class);
    private final AttributeService attributes =
            REPOSITORY.bean("attributeService", AttributeService.class);
    private NodeRef node;

    @BeforeEach
    void aNota() {
        NodeRef folder = REPOSITORY.folder();
        node = REPOSITORY.inTransaction(() -> REPOSITORY.nota(folder, "a.txt", "R1"));
    }

    @Test
    void changesInOneTransactionAreOneAtItsEnd() {
        REPOSITORY.step(
                "two setProperty calls in one transaction",
                () -> {
                    REPOSITORY.set(node, "t:ref", "R2");
                    return REPOSITORY.set(node, "t:zaak", "2024Z00001");
                });
    }

    @Test
    void theSameValueAgainIsNoChange() {
        REPOSITORY.step("setProperty to the same value", () -> REPOSITORY.set(node, "t:ref", "R1"));
    }

    @Test
    void aValueThatTheModelForbidsIsRefusedAtTheEnd() {
        REPOSITORY.step("constraint violated", () -> REPOSITORY.set(node, "t:zaak", "fout"));
    }

    @Test
    void aValueThatTheModelDemandsIsMissedAtTheEnd() {
        REPOSITORY.step(
                "enforced mandatory property removed",
                () -> {
                    nodeService.removeProperty(node, REPOSITORY.name("t:verplicht"));
                    return null;
                });
    }

    @Test
    void aDayGivenAsTextIsItsMidnight() {
        REPOSITORY.step(
                "date as ISO text, and read back",
                () -> {
                    REPOSITORY.set(node, "t:datum", "2024-02-07");
                    return inZoneOfTrace((Date) REPOSITORY.get(node, "t:datum"));
                });
    }

    /** The trace was made with the server in UTC. */
    private static String inZoneOfTrace(Date date) {
        Instant midnight =
                LocalDate.of(2024, 2, 7).atStartOfDay(ZoneId.systemDefault()).toInstant();
        return date.toInstant().equals(midnight)
                ? "Date 2024-02-07T00:00:00Z server zone Etc/UTC"
                : "Date " + date.toInstant();
    }

    @Test
    void oneValueOfAPropertyOfManyIsAList() {
        REPOSITORY.step(
                "single value into a many-valued property",
                () -> {
                    REPOSITORY.set(node, "t:veel", "BZK");
                    Object value = REPOSITORY.get(node, "t:veel");
                    return value.getClass().getSimpleName() + " " + value;
                });
    }

    @Test
    void aUniqueAttributeIsRefusedTheSecondTimeAndTheTransactionGoesOn() {
        REPOSITORY.step(
                "unique attribute twice in one transaction, then go on",
                () -> {
                    attributes.createAttribute("a", UNIQUE, "k", "1");
                    try {
                        attributes.createAttribute("b", UNIQUE, "k", "1");
                        return "not refused";
                    } catch (DuplicateAttributeException e) {
                        REPOSITORY.set(node, "t:ref", "after-dup");
                        return "caught DuplicateAttributeException, transaction still usable: "
                                + REPOSITORY.get(node, "t:ref");
                    }
                });
        REPOSITORY.stepRefusedByDatabase(
                "unique attribute in another transaction",
                () -> {
                    attributes.createAttribute("c", UNIQUE, "k", "1");
                    return null;
                });
        REPOSITORY.step("check of that last property", () -> REPOSITORY.get(node, "t:ref"));
    }
}
