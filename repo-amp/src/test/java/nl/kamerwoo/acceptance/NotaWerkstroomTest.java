package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A nota by itself: only what fits its kind. */
@Tag("api")
@ExtendWith(Platform.class)
class NotaWerkstroomTest {

    private final Repository repository;

    NotaWerkstroomTest(Repository repository) {
        this.repository = repository;
    }

    @ParameterizedTest
    @CsvSource({
        "TER ONDERTEKENING, ondertekenen",
        "TER BESLISSING, beslissen",
        "TER INFORMATIE, kennisnemen"
    })
    void afterItsInitialsComesWhatItIsFor(String soort, String stap) {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, soort);
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening", nota, Map.of());
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");

        assertThat(zaak.stappen()).containsExactly(stap);
    }

    @Test
    void aSignedNotaIsSentAndFiled() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER ONDERTEKENING");
        ondertekenEnArchiveer(zaak, nota);

        assertThat(zaak.stappen()).isEmpty();
        assertThat(repository.heeft(nota, kw("ondertekend"))).isTrue();
        assertThat(zaak.status()).isEqualTo("nieuw");
        assertThat(zaak.verloop())
                .containsExactly(
                        "dossier gestart",
                        "opstellen gereed",
                        "paraferen paraaf",
                        "ondertekenen ondertekend",
                        "verzenden verzonden",
                        "archiveren gearchiveerd");
    }

    @Test
    void itIsCoordinatedWithWhomTheDrafterNames() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER BESLISSING");
        zaak.actie(zaak.behandelaar, "neem-in-behandeling", nota, Map.of());
        zaak.actie(
                zaak.behandelaar,
                "vraag-afstemming",
                nota,
                Map.of("ministeries", new ArrayList<>(List.of("BZK", "Financiën"))));

        assertThat(zaak.stappen()).containsExactly("afstemmen", "afstemmen");
    }

    @Test
    void aDecisionAgainstTheAdviceIsADecision() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER BESLISSING");
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening", nota, Map.of());
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.rondAf(
                zaak.ondertekenaar,
                "beslissen",
                "niet akkoord",
                Map.of("reden", "Te duur voor wat het oplevert."));

        assertThat(zaak.stappen()).containsExactly("archiveren");
        assertThat(zaak.verloop()).endsWith("beslissen niet akkoord");
    }

    @Test
    void twoNotasOfADossierAreTreatedSideBySide() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        zaak.actie(
                zaak.behandelaar,
                "stuur-ter-ondertekening",
                nota(zaak, "TER BESLISSING"),
                Map.of());
        zaak.actie(
                zaak.behandelaar,
                "stuur-ter-ondertekening",
                nota(zaak, "TER BESLISSING"),
                Map.of());

        assertThat(zaak.stappen()).containsExactly("paraferen", "paraferen");
    }

    @Test
    void whatIsNoNotaIsRefusedInWords() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef stuk = zaak.stuk("stuk");

        assertThatThrownBy(
                        () ->
                                Taal.nederlands(
                                        () -> {
                                            zaak.actie(
                                                    zaak.behandelaar,
                                                    "neem-in-behandeling",
                                                    stuk,
                                                    Map.of());
                                            return null;
                                        }))
                .hasMessageContaining("Hiervoor is er geen werkstroom");
    }

    @Test
    void whoMayOnlyReadTheDossierBeginsNothing() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER BESLISSING");
        String lezer = repository.lezer(zaak.dossier);

        assertThatThrownBy(() -> zaak.actie(lezer, "neem-in-behandeling", nota, Map.of()))
                .isInstanceOf(RuntimeException.class);
        assertThat(zaak.stappen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Het dossier is gearchiveerd. Er wordt geen behandeling meer gestart.",
                "en | The dossier has been archived. No treatment is begun any more."
            })
    void inADossierThatWasFiledNothingBegins(String taal, String waarom) {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER BESLISSING");
        repository.zet(zaak.dossier, kw("status"), "gearchiveerd");

        for (String actie : List.of("neem-in-behandeling", "stuur-ter-ondertekening")) {
            assertThatThrownBy(
                            () ->
                                    Taal.in(
                                            Locale.forLanguageTag(taal),
                                            () -> {
                                                zaak.actie(zaak.behandelaar, actie, nota, Map.of());
                                                return null;
                                            }))
                    .hasMessageContaining(waarom);
        }
        assertThat(zaak.stappen()).isEmpty();
    }

    /** It has to be signed anew, whatever became of the dossier meanwhile. */
    @Test
    void whatIsReopenedInADossierThatWasFiledIsTreatedAgain() {
        Behandelzaak zaak = Behandelzaak.leeg(repository, "dossier");
        NodeRef nota = nota(zaak, "TER ONDERTEKENING");
        ondertekenEnArchiveer(zaak, nota);
        repository.zet(zaak.dossier, kw("status"), "gearchiveerd");
        zaak.actie(zaak.informatiebeheerder, "heropen", nota, Map.of("reden", "Verkeerd nummer."));

        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening", nota, Map.of());

        assertThat(zaak.stappen()).containsExactly("paraferen");
    }

    private static void ondertekenEnArchiveer(Behandelzaak zaak, NodeRef nota) {
        zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening", nota, Map.of());
        zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
        zaak.actie(zaak.ondertekenaar, "onderteken", nota, Map.of());
        zaak.rondAf(zaak.coordinator, "verzenden", "verzonden");
        zaak.actie(zaak.informatiebeheerder, "archiveer", nota, Map.of());
    }

    private NodeRef nota(Behandelzaak zaak, String soort) {
        NodeRef nota = zaak.stuk("nota");
        repository.zet(nota, kw("notasoort"), soort);
        return nota;
    }
}
