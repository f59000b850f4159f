package nl.kamerwoo.alfresco.pakket;

import static nl.kamerwoo.woo.Beoordeling.DEELS_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.NIET_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.OPENBAAR;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Reden;
import nl.kamerwoo.pakket.Vrijgave;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A package, whatever happens to its documents while it is made. */
class PakketTest {

    private static final Publicatie PUBLICATIE =
            new Publicatie(
                    "WOO-1",
                    "https://open.voorbeeld.example",
                    Optional.of(new Begrip("https://voorbeeld.example/mnre1", "ministerie van X")),
                    Optional.empty());

    private final Proefstukken stukken = new Proefstukken();

    @Test
    void holdsWhatIsHandedOverAndTellsOfTheRest() {
        stukken.regel(1, OPENBAAR).regel(2, DEELS_OPENBAAR).regel(3, NIET_OPENBAAR).regel(4, null);
        stukken.gelakt(2, "XXXXX", true);
        Uitgepakt pakket = maak();

        assertThat(pakket.namen())
                .containsExactly(
                        "0001.txt",
                        "diwoo/0001.xml",
                        "0002.txt",
                        "diwoo/0002.xml",
                        "inventaris.csv",
                        "manifest.html",
                        "SHA256SUMS",
                        "manifest.json");
        assertThat(pakket.tekst("0001.txt")).isEqualTo("origineel 1");
        assertThat(pakket.tekst("0002.txt")).isEqualTo("XXXXX");
        assertThat(pakket.regel(2).path("versie").asText()).isEqualTo("gelakt");
        assertThat(pakket.regel(3).path("reden").asText()).isEqualTo("niet-openbaar");
        assertThat(pakket.regel(4).path("reden").asText()).isEqualTo("niet-beoordeeld");
        assertThat(pakket.manifest().path("volledig").asBoolean()).isTrue();
    }

    @Test
    void everyChecksumIsThatOfItsFile() {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        Uitgepakt pakket = maak();

        assertThat(pakket.kloptNiet()).isEmpty();
        assertThat(pakket.tekst("SHA256SUMS").lines()).hasSize(6);
        assertThat(pakket.regel(1).path("sha256").asText())
                .isEqualTo(Uitgepakt.sha256(pakket.bestanden().get("0001.txt")));
    }

    @Test
    void whatIsPublicInPartIsNotThereWithoutARedactedVersion() {
        stukken.regel(1, DEELS_OPENBAAR).regel(2, DEELS_OPENBAAR).gelakt(2, "XXXXX", false);
        Uitgepakt pakket = maak();

        assertThat(pakket.namen()).doesNotContain("0001.txt", "0002.txt");
        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("geen-gelakte-versie");
        assertThat(pakket.regel(2).path("reden").asText()).isEqualTo("gelakt-verouderd");
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
    }

    @Test
    void aDocumentThatChangesWhileThePackageIsMadeIsNotInIt() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        Pakket begonnen = begin(Set.of());
        stukken.origineel(2, "intussen anders");
        Uitgepakt pakket = schrijf(begonnen);

        assertThat(pakket.namen()).contains("0001.txt").doesNotContain("0002.txt");
        assertThat(pakket.regel(2).path("reden").asText()).isEqualTo("gewijzigd");
    }

    @Test
    void aDocumentThatGoesWhileThePackageIsMadeIsToldToBeGone() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        Pakket begonnen = begin(Set.of());
        stukken.zonder(2, Reden.VERDWENEN);

        assertThat(schrijf(begonnen).regel(2).path("reden").asText()).isEqualTo("verdwenen");
    }

    @Test
    void whatCannotBeReadKeepsNothingElseBack() {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        stukken.leest(
                1,
                () -> {
                    throw new IllegalStateException("de schijf is weg");
                });
        Uitgepakt pakket = maak();

        assertThat(pakket.namen()).contains("0002.txt").doesNotContain("0001.txt");
        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("onleesbaar");
    }

    @Test
    void whatBreaksOffHalfWayIsToldNotToBeWhole() {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR);
        stukken.leest(1, () -> new SequenceInputStream(stroom("orig"), new Kapot()));
        Uitgepakt pakket = maak();

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
        stukken.regel(1, OPENBAAR).leest(1, () -> stroom("orig"));

        assertThat(maak().regel(1).path("reden").asText()).isEqualTo("onvolledig");
    }

    @Test
    void whatIsSuspendedIsNotInIt() throws IOException {
        stukken.regel(1, OPENBAAR);
        Pakketmaker maker =
                new Pakketmaker(
                        stukken.met(new Vrijgave(true, Optional.empty())),
                        stukken,
                        List.of(),
                        new Zondertransacties(),
                        Clock.systemUTC());
        Uitgepakt pakket =
                schrijf(maker.begin(new Pakketopdracht("v", "WOO-1", Set.of()), PUBLICATIE));

        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("opgeschort");
    }

    @Test
    void linesThatTheUserMayNotSeeAreCounted() throws IOException {
        stukken.regel(1, OPENBAAR);
        Pakketmaker maker =
                new Pakketmaker(
                        (verzoek, elk) -> {
                            stukken.met(new Vrijgave(false, Optional.empty())).elk(verzoek, elk);
                            return 3;
                        },
                        stukken,
                        List.of(),
                        new Zondertransacties(),
                        Clock.systemUTC());
        Uitgepakt pakket =
                schrijf(maker.begin(new Pakketopdracht("v", "WOO-1", Set.of()), PUBLICATIE));

        assertThat(pakket.manifest().path("aantallen").path("verborgen").asInt()).isEqualTo(3);
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
    }

    @Test
    void onlyTheLinesThatWereAskedForAreInIt() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR).regel(3, OPENBAAR);
        Uitgepakt pakket = schrijf(begin(Set.of(1, 3)));

        assertThat(pakket.namen()).contains("0001.txt", "0003.txt").doesNotContain("0002.txt");
        assertThat(pakket.manifest().path("regels")).hasSize(2);
    }

    @Test
    void linesThatThereAreNotAreNamedBeforeAnythingIsSent() {
        stukken.regel(1, OPENBAAR);

        assertThatThrownBy(() -> begin(Set.of(1, 8, 7)))
                .isInstanceOfSatisfying(
                        OnbekendeRegels.class, fout -> assertThat(fout.regels()).isEqualTo("7, 8"));
    }

    @Test
    void aLineThatIsThereTwiceIsInItOnce() {
        stukken.regel(1, OPENBAAR).regel(1, OPENBAAR);
        Uitgepakt pakket = maak();

        assertThat(pakket.manifest().path("aantallen").path("geleverd").asInt()).isEqualTo(1);
        assertThat(pakket.manifest().path("aantallen").path("ontbreekt").asInt()).isEqualTo(1);
    }

    @Test
    void aNameStandsInTheManifestAlone() {
        String naam = "../../<b>'\"\u0000\u0007" + "\u202E" + "é".repeat(300) + ".EXE";
        stukken.regel(1, naam, OPENBAAR);
        Uitgepakt pakket = maak();

        assertThat(pakket.namen()).contains("0001.txt");
        assertThat(pakket.regel(1).path("naam").asText()).isEqualTo(naam);
        assertThat(pakket.tekst("manifest.html"))
                .contains("../../&lt;b&gt;&#39;&quot;")
                .doesNotContain("<b>")
                .doesNotContain("\u0007");
    }

    @Test
    void anInventoryThatFailsIsToldNotToBeWhole() throws IOException {
        stukken.regel(1, OPENBAAR);
        Inventarisbestand kapot =
                inventaris(
                        uit -> {
                            throw new IllegalStateException("het werkblad is stuk");
                        });
        Uitgepakt pakket = schrijf(begin(Set.of(), kapot));

        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
        assertThat(pakket.manifest().path("bestanden").get(0).path("geleverd").asBoolean())
                .isFalse();
        assertThat(pakket.tekst("0001.txt")).isEqualTo("origineel 1");
    }

    @Test
    void whoGoesAwayIsNotServedAnyLonger() {
        stukken.regel(1, OPENBAAR);

        assertThatThrownBy(() -> begin(Set.of()).schrijf(new Weg()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsPublicAlreadyHasNoMetadataForPublication() {
        stukken.regel(1, nl.kamerwoo.woo.Beoordeling.REEDS_OPENBAAR);

        assertThat(maak().namen()).contains("0001.txt").doesNotContain("diwoo/0001.xml");
    }

    private Uitgepakt maak() {
        try {
            return schrijf(begin(Set.of()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Pakket begin(Set<Integer> regels) {
        return begin(
                regels,
                inventaris(uit -> uit.write("id;document".getBytes(StandardCharsets.UTF_8))));
    }

    private Pakket begin(Set<Integer> regels, Inventarisbestand inventaris) {
        return new Pakketmaker(
                        stukken.met(new Vrijgave(false, Optional.empty())),
                        stukken,
                        List.of(inventaris),
                        new Zondertransacties(),
                        Clock.systemUTC())
                .begin(new Pakketopdracht("verzoek", "WOO-1", regels), PUBLICATIE);
    }

    private static Uitgepakt schrijf(Pakket pakket) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (pakket) {
            pakket.schrijf(uit);
        }
        return Uitgepakt.van(uit.toByteArray());
    }

    private static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static Inventarisbestand inventaris(Zip.Schrijver schrijver) {
        return new Inventarisbestand() {
            @Override
            public String naam() {
                return "inventaris.csv";
            }

            @Override
            public void schrijf(String verzoek, OutputStream uit) throws IOException {
                schrijver.schrijf(uit);
            }
        };
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
