package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.bytes;
import static nl.kamerwoo.instelling.Documenten.fout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Fout.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

class InstellingkeuringTest {

    private final Keuring keuring = new Instellingkeuring(Documenten.SOORTEN);

    @ParameterizedTest
    @ValueSource(strings = {"termijnen.txt", "Termijnen.TXT"})
    void aDocumentIsHeldAgainstTheSettingsThatItIsNamedAfter(String naam) throws IOException {
        assertThat(keur(naam, "woo:\n  weken: 0"))
                .containsExactly(fout(2, Soort.GEEN_GETAL, "weken", 1, 52, 0));
        assertThat(keur(naam, "woo:\n  weken: 5")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notities.txt", "termijnen.nieuw-2.0.txt", "termijnen.docx"})
    void anyOtherDocumentIsFree(String naam) throws IOException {
        assertThat(keur(naam, "[[[")).isEmpty();
    }

    @Test
    void aDocumentWithoutEndIsRefused() throws IOException {
        assertThat(keur("termijnen.txt", "#".repeat(Yamllezer.MEESTE_BYTES + 1_000_000)))
                .containsExactly(fout(0, Soort.TE_GROOT, 128));
    }

    private List<Fout> keur(String naam, String inhoud) throws IOException {
        return keuring.keur(naam, new ByteArrayInputStream(bytes(inhoud)));
    }
}
