package nl.kamerwoo.platform.embedded.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.audit.AuditModel.Recording;

import org.alfresco.error.AlfrescoRuntimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file that the real repository would refuse is refused here. */
class AuditModelReaderTest {

    private static final ClassPathResource GOOD =
            new ClassPathResource("alfresco/module/web-test/audit/proef-audit.xml");

    @Test
    void aValueIsKeptWhereTheFileSaysAndForWhatItSays() {
        assertThat(AuditModelReader.read(GOOD).applications())
                .singleElement()
                .satisfies(
                        a ->
                                assertThat(a.recordings())
                                        .containsExactly(
                                                new Recording(
                                                        "/proef/zaak",
                                                        "/proef/zaak",
                                                        "/proef/zaak/waarde"),
                                                new Recording(
                                                        "/proef/zaak",
                                                        "/proef/reden",
                                                        "/proef/zaak/reden")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PathMap -> <PadMap",
                "key=\"waarde\" -> key=\"de waarde\"",
                "source=\"/proef-bron\" -> source=\"proef-bron\"",
                "dataExtractor=\"simpleValue\"/> -> dataExtractor=\"anders\"/>",
                "key=\"reden\" -> key=\"waarde\"",
                "model/3.2 -> model/9.9",
                "name=\"Proef\" -> naam=\"Proef\""
            })
    void aMistakeIsRefused(String change) throws IOException {
        assertThatThrownBy(() -> read(change)).isInstanceOf(AlfrescoRuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auditModel.extractor.simpleValue -> auditModel.extractor.nodeName",
                "<PathMappings> -> <DataGenerators/><PathMappings>",
                "<RecordValue key=\"reden\" -> <GenerateValue key=\"reden\""
            })
    void whatIsNotThereSaysSo(String change) {
        assertThatThrownBy(() -> read(change))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith("Audit model: ");
    }

    private static AuditModel read(String change) throws IOException {
        String good = GOOD.getContentAsString(StandardCharsets.UTF_8);
        String[] parts = change.split(" -> ");
        assertThat(good).contains(parts[0]);
        return AuditModelReader.read(
                new ByteArrayResource(
                        good.replace(parts[0], parts[1]).getBytes(StandardCharsets.UTF_8)));
    }
}
