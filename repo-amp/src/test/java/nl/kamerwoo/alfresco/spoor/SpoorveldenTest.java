package nl.kamerwoo.alfresco.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorregel;
import nl.kamerwoo.spoor.Spoorsoort;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

/** A line comes back as it was written, out of the paths that the audit application names. */
class SpoorveldenTest {

    private static final String BESTAND = "/alfresco/module/kamerwoo-repo/audit/kamerwoo-audit.xml";

    @Test
    void aLineComesBackAsItWasWritten() {
        Spoorregel regel = regel("Op verzoek van de directeur.");

        assertThat(Spoorvelden.lees(opgeslagen(regel))).contains(regel);
        assertThat(Spoorvelden.lees(opgeslagen(regel)).orElseThrow().wat().keySet())
                .containsExactly("titel", "aan");
    }

    @Test
    void whatThereIsNoneOfIsNotStored() {
        assertThat(opgeslagen(regel("")).keySet()).doesNotContain("/kamerwoo/spoor/reden");
        assertThat(Spoorvelden.lees(opgeslagen(regel("")))).contains(regel(""));
    }

    @Test
    void aKindOfALaterReleaseIsNoLine() {
        Map<String, Serializable> waarden = opgeslagen(regel(""));
        waarden.put("/kamerwoo/spoor/soort", "vernietiging");

        assertThat(Spoorvelden.lees(waarden)).isEmpty();
    }

    @Test
    void theApplicationKeepsWhatIsWrittenAndNothingElse() throws Exception {
        Set<String> bewaard = new TreeSet<>();
        NodeList waarden = audit().getElementsByTagName("RecordValue");
        for (int i = 0; i < waarden.getLength(); i++) {
            Element waarde = (Element) waarden.item(i);
            String pad = Spoorvelden.WORTEL + "/" + waarde.getAttribute("key");
            assertThat(waarde.getAttribute("dataSource")).isEqualTo(pad);
            assertThat(waarde.getAttribute("dataTrigger")).isEqualTo(pad);
            bewaard.add(pad);
        }

        assertThat(bewaard).isEqualTo(new TreeSet<>(opgeslagen(regel("reden")).keySet()));
    }

    private static Element audit() throws Exception {
        try (InputStream in = SpoorveldenTest.class.getResourceAsStream(BESTAND)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        }
    }

    /** As the audit gives it back. */
    private static Map<String, Serializable> opgeslagen(Spoorregel regel) {
        Map<String, Serializable> opgeslagen = new HashMap<>();
        Spoorvelden.opslag(regel)
                .forEach((pad, waarde) -> opgeslagen.put(Spoorvelden.WORTEL + "/" + pad, waarde));
        return opgeslagen;
    }

    private static Spoorregel regel(String reden) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        wat.put("titel", new Gegeven("Over \"aanhalingen\" en\nregels", ""));
        wat.put("aan", new Gegeven("MVWS", "MOCW"));
        return new Spoorregel(
                Spoorsoort.AFWIJKING,
                "dossier-id",
                "stuk-id",
                "jan",
                Instant.parse("2026-11-25T20:15:30.123Z"),
                wat,
                reden);
    }
}
