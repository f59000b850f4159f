package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ministries that a form lets choose from. */
@Tag("http")
@ExtendWith(Platform.class)
class MinisteriesHttpTest {

    private final Http http;

    MinisteriesHttpTest(Http http) {
        this.http = http;
    }

    @Test
    void areThoseOfTodayByTheirShortAndFullNames() {
        JsonNode ministeries = http.get("/kamerwoo/ministeries").json().path("ministeries");

        assertThat(ministeries)
                .anySatisfy(
                        ministerie -> {
                            assertThat(ministerie.path("afkorting").asText()).isEqualTo("BZK");
                            assertThat(ministerie.path("naam").asText())
                                    .isEqualTo("Binnenlandse Zaken en Koninkrijksrelaties");
                        })
                .noneMatch(ministerie -> ministerie.path("afkorting").asText().equals("EZK"));
    }
}
