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
import java.time.LocalDate;
import java.util.Map;

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
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        NodeRef scan = zaak.stuk("beantwoording");
        zaak.actie(
                zaak.informatiebeheerder,
                "bevestig-natte-handtekening",
                scan,
                Map.of(
                        "datum",
                        Behandelzaak.dag(LocalDate.parse("2026-01-15")),
                        "ondertekenaar",
                        zaak.ondertekenaar));

        assertThat(ondertekendDoor(zaak, scan).path("displayName").asText())
                .isEqualTo(zaak.ondertekenaar);
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
