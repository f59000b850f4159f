package nl.kamerwoo.alfresco.pakket;

import static nl.kamerwoo.woo.Beoordeling.OPENBAAR;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Reden;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Set;

/** A package, whatever happens to its documents while it is made. */
class PakketFoutTest {

    private final Pakketproef proef = new Pakketproef();
    private final Proefstukken stukken = proef.stukken;

    @Test
    void aDocumentThatChangesWhileThePackageIsMadeIsNotInIt() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        Pakket begonnen = proef.begin(Set.of());
        stukken.origineel(2, "intussen anders");
        Uitgepakt pakket = Pakketproef.schrijf(begonnen);

        assertThat(pakket.namen()).contains("0001.txt").doesNotContain("0002.txt");
        assertThat(pakket.regel(2).path("reden").asText()).isEqualTo("gewijzigd");
    }

    @Test
    void aDocumentThatGoesWhileThePackageIsMadeIsToldToBeGone() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        Pakket begonnen = proef.begin(Set.of());
        stukken.zonder(2, Reden.VERDWENEN);

        assertThat(Pakketproef.schrijf(begonnen).regel(2).path("reden").asText())
                .isEqualTo("verdwenen");
    }

    @Test
    void whatCannotBeReadKeepsNothingElseBack() {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        stukken.leest(
                1,
                () -> {
                    throw new IllegalStateException("de schijf is weg");
                });
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.namen()).contains("0002.txt").doesNotContain("0001.txt");
        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("onleesbaar");
    }

    @Test
    void whatBreaksOffHalfWayIsToldNotToBeWhole() {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        stukken.leest(1, () -> new SequenceInputStream(Pakketproef.stroom("orig"), new Kapot()));
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.tekst("0001.txt")).isEqualTo("orig");
        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("onvolledig");
        assertThat(pakket.regel(1).path("geleverd").asBoolean()).isFalse();
        assertThat(pakket.tekst("SHA256SUMS")).doesNotContain("0001.txt");
        assertThat(pakket.tekst("manifest.html"))
                .contains(Melding.tekst("kamerwoo.pakket.onvolledig"));
        assertThat(pakket.namen()).contains("0002.txt").doesNotContain("diwoo/0001.xml");
    }

    @Test
    void whatEndsTooSoonIsToldNotToBeWhole() {
        stukken.regel(1, OPENBAAR).leest(1, () -> Pakketproef.stroom("orig"));

        assertThat(proef.maak().regel(1).path("reden").asText()).isEqualTo("onvolledig");
    }

    @Test
    void aLineThatIsThereTwiceIsInItOnce() {
        stukken.regel(1, OPENBAAR).regel(1, OPENBAAR);
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.manifest().path("aantallen").path("geleverd").asInt()).isEqualTo(1);
        assertThat(pakket.manifest().path("aantallen").path("ontbreekt").asInt()).isEqualTo(1);
    }

    @Test
    void anInventoryThatFailsIsToldNotToBeWhole() throws IOException {
        stukken.regel(1, OPENBAAR);
        Inventarisbestand kapot =
                Pakketproef.inventaris(
                        uit -> {
                            throw new IllegalStateException("het werkblad is stuk");
                        });
        Uitgepakt pakket = Pakketproef.schrijf(proef.begin(Set.of(), kapot));

        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
        assertThat(pakket.manifest().path("bestanden").get(0).path("geleverd").asBoolean())
                .isFalse();
        assertThat(pakket.tekst("0001.txt")).isEqualTo("origineel 1");
    }

    @Test
    void whoGoesAwayIsNotServedAnyLonger() {
        stukken.regel(1, OPENBAAR);

        assertThatThrownBy(() -> proef.begin(Set.of()).schrijf(new Weg()))
                .isInstanceOf(IOException.class);
    }

    private static final class Kapot extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("de schijf is stuk");
        }
    }

    private static final class Weg extends OutputStream {
        @Override
        public void write(int waarde) throws IOException {
            throw new IOException("de verbinding is weg");
        }
    }
}
