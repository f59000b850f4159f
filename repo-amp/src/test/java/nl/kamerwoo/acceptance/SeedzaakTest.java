package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Behandelzaak.dag;
import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * The case that all began with: eight questions about an election, of which another ministry
 * coordinates two; from registration to archive, with all that can happen on the way.
 */
@Tag("api")
@ExtendWith(Platform.class)
class SeedzaakTest {

    private static final String VASTGESTELD = "Dit antwoord is met alle ministeries afgestemd.";

    private final Repository repository;

    SeedzaakTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void fromRegistrationToArchive() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "kamervragendossier");
        repository.zet(zaak.dossier, kw("ingezonden"), dag(vandaag().minusDays(14)));
        for (int nummer = 1; nummer <= 8; nummer++) {
            zaak.vraag(nummer);
        }
        NodeRef nota =
                repository.upload(
                        zaak.dossier, uniek("nota") + ".txt", Voorbeeldnota.eerdmans().bytes());
        repository.gelezen(nota);

        zaak.actie(zaak.coordinator, "neem-in-behandeling");
        zaak.rondAf(zaak.coordinator, "registreren", "geregistreerd");
        zaak.actie(zaak.behandelaar, "neem-suggesties-over", nota, Map.of());
        wordtAfgestemd(zaak);
        wordtTeruggestuurd(zaak);
        wordtOndertekend(zaak, nota);

        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");
        assertThat(repository.datum(zaak.dossier, "beantwoord")).isEqualTo(dag(vandaag()));
        assertThat(repository.waarde(zaak.dossier, kw("termijnToestand"))).isEqualTo("afgedaan");
        zaak.archiveer();
        assertThat(zaak.status()).isEqualTo("gearchiveerd");
        assertThat(zaak.stappen()).isEmpty();
        assertThat(zaak.verloop())
                .containsExactly(
                        "dossier gestart",
                        "registreren geregistreerd",
                        "opstellen gereed",
                        "afstemmen terug",
                        "opstellen gereed",
                        "afstemmen akkoord",
                        "paraferen terug",
                        "opstellen gereed",
                        "paraferen paraaf",
                        "dossier uitstel",
                        "ondertekenen ondertekend",
                        "verzenden verzonden",
                        "archiveren gearchiveerd",
                        "dossier geen mdto");
    }

    /** BZK coordinates questions 5 and 8; it does not agree at once. */
    private void wordtAfgestemd(Behandelzaak zaak) {
        zaak.actie(zaak.behandelaar, "vraag-afstemming");
        assertThat(zaak.taak("afstemmen").getProperties())
                .containsEntry(Behandelzaak.kwwf("betreft"), "BZK");
        zaak.actie(
                zaak.coordinator,
                "registreer-afstemming",
                Map.of("ministerie", "BZK", "oordeel", "terug", "reden", "Vraag 8 klopt niet."));
        for (int nummer : new int[] {5, 8}) {
            repository.zet(zaak.vraagMet(nummer), kw("vastgesteldeTekst"), VASTGESTELD);
            repository.zet(zaak.vraagMet(nummer), kw("antwoordtekst"), VASTGESTELD);
        }
        zaak.actie(zaak.behandelaar, "vraag-afstemming");
        zaak.actie(
                zaak.coordinator,
                "registreer-afstemming",
                Map.of("ministerie", "BZK", "oordeel", "akkoord"));
        assertThat(repository.waarde(zaak.vraagMet(5), kw("afstemmingStatus")))
                .isEqualTo("akkoord");
    }

    private void wordtTeruggestuurd(Behandelzaak zaak) {
        zaak.actie(zaak.parafeur, "stuur-terug", Map.of("reden", "De toon kan vriendelijker."));
        assertThat(zaak.stappen()).containsExactly("opstellen");
        zaak.actie(zaak.behandelaar, "maak-brief", Map.of("soort", "kamerbrief"));
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
    }

    /** Meanwhile somebody makes an agreed text more beautiful, and it all takes longer. */
    private void wordtOndertekend(Behandelzaak zaak, NodeRef nota) {
        repository.zet(zaak.vraagMet(8), kw("antwoordtekst"), VASTGESTELD + " Dat is mooi.");
        assertThatThrownBy(() -> Taal.nederlands(() -> zaak.onderteken()))
                .hasMessageContaining("vraag 8");
        LocalDate gereedOp = zaak.gereedOp("ondertekenen");
        zaak.actie(zaak.behandelaar, "vraag-uitstel", Map.of("reden", "BZK moet nog eens kijken."));
        assertThat(zaak.gereedOp("ondertekenen")).isAfter(gereedOp);
        repository.zet(zaak.vraagMet(8), kw("antwoordtekst"), VASTGESTELD);
        zaak.onderteken();

        assertThat(repository.heeft(nota, kw("ondertekend"))).isTrue();
        assertThat(repository.inMap(zaak.dossier))
                .filteredOn(node -> repository.type(node).equals(kw("kamerbrief")))
                .singleElement()
                .satisfies(
                        brief -> assertThat(repository.heeft(brief, kw("ondertekend"))).isTrue());
    }

    private static LocalDate vandaag() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
