package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.UncheckedIOException;

/** Who signed, as Share's lists are told of him. */
@Tag("api")
@ExtendWith(Platform.class)
class OndertekenaarsnaamTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Repository repository;

    OndertekenaarsnaamTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void whoSignedIsCalledByHisName() {
        Ondertekend ondertekend = Ondertekend.brief(repository);
        JsonNode door = ondertekendDoor(ondertekend.zaak(), ondertekend.brief());

        assertThat(door.path("displayName").asText()).isEqualTo("Mede Werker");
        assertThat(door.path("value").asText()).isEqualTo(ondertekend.zaak().ondertekenaar);
    }

    /** Also when he happens to have the user name of somebody else. */
    @Test
    void whoSignedOnPaperIsCalledAsHeWasWrittenDown() {
        Scan scan = Scan.van(repository);
        String wie = scan.zaak().ondertekenaar;
        scan.bevestig(wie);

        assertThat(ondertekendDoor(scan.zaak(), scan.stuk()).path("displayName").asText())
                .isEqualTo(wie);
    }

    private JsonNode ondertekendDoor(Behandelzaak zaak, NodeRef stuk) {
        String json =
                repository.doeAls(
                        zaak.behandelaar,
                        () ->
                                repository
                                        .bean(
                                                "jsonConversionComponent",
                                                JSONConversionComponent.class)
                                        .toJSON(stuk, true));
        try {
            return JSON.readTree(json).path("properties").path("kw:ondertekendDoor");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
