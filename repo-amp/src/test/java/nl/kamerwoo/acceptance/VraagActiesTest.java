package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What staff and rules can have done with questions. */
@Tag("api")
@ExtendWith(Platform.class)
class VraagActiesTest {

    private static final String INLEZEN = "kamerwoo-lees-vragen-in";
    private static final String OVERNEMEN = "kamerwoo-neem-suggesties-over";

    private final Repository repository;

    VraagActiesTest(Repository repository) {
        this.repository = repository;
    }

    @Test
    void theQuestionsOfALetterAreReadInWhenAskedFor() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef brief = brief(dossier);
        assertThat(nummers(dossier)).isEmpty();
        voerUit(INLEZEN, brief);

        assertThat(nummers(dossier)).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void whoMayOnlyReadTheDossierReadsNothingIn() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef brief = brief(dossier);
        String lezer = repository.lezer(dossier);

        assertThatThrownBy(() -> repository.doeAls(lezer, () -> voer(INLEZEN, brief)))
                .isInstanceOf(RuntimeException.class);
        assertThat(nummers(dossier)).isEmpty();
    }

    @Test
    void whatLiesInNoDossierIsRefusedInWords() {
        NodeRef stuk =
                repository.doe(() -> repository.maak(repository.map(), uniek("stuk"), kw("stuk")));

        assertThatThrownBy(() -> Taal.nederlands(() -> repository.doe(() -> voer(INLEZEN, stuk))))
                .hasMessageContaining("Het document ligt niet in een dossier van Kamervragen.");
    }

    @Test
    void aNotaIsTakenOver() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef vraag = vraagVijf(dossier);
        NodeRef nota = nota(dossier);
        voerUit(OVERNEMEN, nota);

        assertThat(repository.waarden(vraag))
                .containsEntry(kw("coordinerendMinisterie"), "BZK")
                .containsEntry(kw("onverkort"), true)
                .containsEntry(kw("afstemmingStatus"), "gevraagd");
    }

    @Test
    void whoMayOnlyReadTheQuestionsTakesNothingOver() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef vraag = vraagVijf(dossier);
        NodeRef nota = nota(dossier);
        String lezer = repository.lezer(dossier);

        assertThatThrownBy(() -> repository.doeAls(lezer, () -> voer(OVERNEMEN, nota)))
                .isInstanceOf(RuntimeException.class);
        assertThat(repository.waarden(vraag)).doesNotContainKey(kw("coordinerendMinisterie"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Het dossier is gearchiveerd. De vragen zijn niet ingelezen.",
                "en | The dossier has been archived. The questions were not read in."
            })
    void nothingIsReadIntoADossierThatWasFiled(String taal, String waarom) {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef brief = brief(dossier);
        repository.zet(dossier, kw("status"), "gearchiveerd");

        assertThatThrownBy(() -> in(taal, () -> voerUit(INLEZEN, brief)))
                .hasMessageContaining(waarom);
        assertThat(nummers(dossier)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | Het dossier is gearchiveerd. Er is niets overgenomen.",
                "en | The dossier has been archived. Nothing was taken over."
            })
    void nothingIsTakenOverInADossierThatWasFiled(String taal, String waarom) {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        NodeRef vraag = vraagVijf(dossier);
        NodeRef nota = nota(dossier);
        repository.zet(dossier, kw("status"), "gearchiveerd");

        assertThatThrownBy(() -> in(taal, () -> voerUit(OVERNEMEN, nota)))
                .hasMessageContaining(waarom);
        assertThat(repository.waarden(vraag)).doesNotContainKey(kw("coordinerendMinisterie"));
    }

    /** What was reopened is corrected, and the answers with it. */
    @Test
    void afterSomethingWasReopenedQuestionsAreReadInAgain() {
        Ondertekend ondertekend = Ondertekend.brief(repository);
        Behandelzaak zaak = ondertekend.zaak();
        repository.zet(zaak.dossier, kw("status"), "gearchiveerd");
        zaak.actie(
                zaak.informatiebeheerder,
                "heropen",
                ondertekend.brief(),
                Map.of("reden", "Verkeerde afstand."));
        haalVraagWeg(zaak.dossier, 3);
        voerUit(INLEZEN, brief(zaak.dossier));

        assertThat(nummers(zaak.dossier)).containsExactlyInAnyOrder(1, 2, 3);
    }

    /** Read by itself a late document changes nothing either, and says so. */
    @Test
    void whatIsPutIntoADossierThatWasFiledIsNotReadIntoIt() {
        NodeRef dossier = repository.dossier(kw("kamervragendossier"));
        repository.zet(dossier, kw("status"), "gearchiveerd");
        NodeRef set =
                repository.upload(
                        dossier,
                        uniek("vragen") + ".txt",
                        Vragendossier.VRAGEN.getBytes(StandardCharsets.UTF_8));
        repository.gelezen(set);

        assertThat(nummers(dossier)).isEmpty();
        assertThat(repository.waarde(set, kw("leesberichten")).toString())
                .contains("kamerwoo.vragen.gearchiveerd");
    }

    private static void in(String taal, Runnable werk) {
        Taal.in(
                Locale.forLanguageTag(taal),
                () -> {
                    werk.run();
                    return null;
                });
    }

    private NodeRef vraagVijf(NodeRef dossier) {
        NodeRef vraag = repository.doe(() -> repository.maak(dossier, uniek("vraag"), kw("vraag")));
        repository.zet(vraag, kw("nummer"), 5);
        return vraag;
    }

    /** Of which the fifth question is to be coordinated by another ministry. */
    private NodeRef nota(NodeRef dossier) {
        NodeRef nota =
                repository.upload(
                        dossier, uniek("nota") + ".txt", Voorbeeldnota.eerdmans().bytes());
        repository.gelezen(nota);
        return nota;
    }

    private NodeRef brief(NodeRef dossier) {
        return repository.doe(
                () -> {
                    NodeRef brief =
                            repository.maak(dossier, uniek("brief") + ".txt", kw("kamerbrief"));
                    repository.schrijf(
                            brief, Vragendossier.ANTWOORDEN.getBytes(StandardCharsets.UTF_8));
                    return brief;
                });
    }

    private void haalVraagWeg(NodeRef dossier, int nummer) {
        repository.voer(
                () ->
                        repository.inMap(dossier).stream()
                                .filter(
                                        node ->
                                                Objects.equals(
                                                        repository.waarde(node, kw("nummer")),
                                                        nummer))
                                .forEach(repository.nodes()::deleteNode));
    }

    private void voerUit(String actie, NodeRef node) {
        repository.doe(() -> voer(actie, node));
    }

    private Object voer(String actie, NodeRef node) {
        ActionService acties = repository.bean("ActionService", ActionService.class);
        acties.executeAction(acties.createAction(actie), node, false, false);
        return node;
    }

    private List<Integer> nummers(NodeRef dossier) {
        return repository.inMap(dossier).stream()
                .map(node -> (Integer) repository.waarde(node, kw("nummer")))
                .filter(Objects::nonNull)
                .toList();
    }
}
