package nl.kamerwoo.alfresco.pakket;

import static nl.kamerwoo.woo.Beoordeling.DEELS_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.NIET_OPENBAAR;
import static nl.kamerwoo.woo.Beoordeling.OPENBAAR;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.pakket.Vrijgave;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is in a package, and what is told of the rest. */
class PakketTest {

    private final Pakketproef proef = new Pakketproef();
    private final Proefstukken stukken = proef.stukken;

    @Test
    void holdsWhatIsHandedOverAndTellsOfTheRest() {
        stukken.regel(1, OPENBAAR).regel(2, DEELS_OPENBAAR).regel(3, NIET_OPENBAAR).regel(4, null);
        stukken.gelakt(2, "XXXXX", true);
        Uitgepakt pakket = proef.maak();

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
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.kloptNiet()).isEmpty();
        assertThat(pakket.tekst("SHA256SUMS").lines()).hasSize(6);
        assertThat(pakket.regel(1).path("sha256").asText())
                .isEqualTo(Uitgepakt.sha256(pakket.bestanden().get("0001.txt")));
    }

    @Test
    void whatIsPublicInPartIsNotThereWithoutARedactedVersion() {
        stukken.regel(1, DEELS_OPENBAAR).regel(2, DEELS_OPENBAAR).gelakt(2, "XXXXX", false);
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.namen()).doesNotContain("0001.txt", "0002.txt");
        assertThat(pakket.regel(1).path("reden").asText()).isEqualTo("geen-gelakte-versie");
        assertThat(pakket.regel(2).path("reden").asText()).isEqualTo("gelakt-verouderd");
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
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
                Pakketproef.schrijf(
                        maker.begin(
                                new Pakketopdracht("v", "WOO-1", Set.of()),
                                Pakketproef.PUBLICATIE));

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
                Pakketproef.schrijf(
                        maker.begin(
                                new Pakketopdracht("v", "WOO-1", Set.of()),
                                Pakketproef.PUBLICATIE));

        assertThat(pakket.manifest().path("aantallen").path("verborgen").asInt()).isEqualTo(3);
        assertThat(pakket.manifest().path("volledig").asBoolean()).isFalse();
    }

    @Test
    void onlyTheLinesThatWereAskedForAreInIt() throws IOException {
        stukken.regel(1, OPENBAAR).regel(2, OPENBAAR).regel(3, OPENBAAR);
        Uitgepakt pakket = Pakketproef.schrijf(proef.begin(Set.of(1, 3)));

        assertThat(pakket.namen()).contains("0001.txt", "0003.txt").doesNotContain("0002.txt");
        assertThat(pakket.manifest().path("regels")).hasSize(2);
    }

    @Test
    void linesThatThereAreNotAreNamedBeforeAnythingIsSent() {
        stukken.regel(1, OPENBAAR);

        assertThatThrownBy(() -> proef.begin(Set.of(1, 8, 7)))
                .isInstanceOfSatisfying(
                        OnbekendeRegels.class, fout -> assertThat(fout.regels()).isEqualTo("7, 8"));
    }

    @Test
    void aNameStandsInTheManifestAlone() {
        String naam = "../../<b>'\"\u0000\u0007" + "\u202E" + "é".repeat(300) + ".EXE";
        stukken.regel(1, naam, OPENBAAR);
        Uitgepakt pakket = proef.maak();

        assertThat(pakket.namen()).contains("0001.txt");
        assertThat(pakket.regel(1).path("naam").asText()).isEqualTo(naam);
        assertThat(pakket.tekst("manifest.html"))
                .contains("../../&lt;b&gt;&#39;&quot;")
                .doesNotContain("<b>")
                .doesNotContain("\u0007");
    }

    @Test
    void whatIsPublicAlreadyHasNoMetadataForPublication() {
        stukken.regel(1, nl.kamerwoo.woo.Beoordeling.REEDS_OPENBAAR);

        assertThat(proef.maak().namen()).contains("0001.txt").doesNotContain("diwoo/0001.xml");
    }
}
