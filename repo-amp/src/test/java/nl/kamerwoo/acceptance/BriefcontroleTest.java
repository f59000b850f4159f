package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Vragendossier.ANTWOORDEN;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The agreed texts have to stand in the letter that goes to the Kamer. */
@Tag("api")
@ExtendWith(Platform.class)
class BriefcontroleTest {

    private static final QName STATUS = kw("afstemmingStatus");
    private static final QName CONTROLES = kw("tekstcontroles");
    private static final QName VASTGESTELD = kw("vastgesteldeTekst");

    private static final String BRIEF =
            """
            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Hierbij zend ik u de antwoorden op de vragen van de leden Zandstra en De Wit (beiden D66) over het loket in Tangoria (ingezonden 12 december 2024, 2024Z20001).

            """
                    + ANTWOORDEN.substring(ANTWOORDEN.indexOf("Vraag 1"));

    private final Repository repository;
    private NodeRef dossier;
    private NodeRef vraag;

    BriefcontroleTest(Repository repository) {
        this.repository = repository;
    }

    @BeforeEach
    void metEenVastgesteldeTekst() {
        dossier = repository.dossier(kw("kamervragendossier"));
        repository.gelezen(repository.upload(dossier, uniek("antwoorden") + ".txt", ANTWOORDEN));
        vraag = vraag(3);
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addProperties(
                                        vraag,
                                        Map.of(
                                                kw("coordinerendMinisterie"),
                                                "BZK",
                                                kw("onverkort"),
                                                true,
                                                VASTGESTELD,
                                                "Ten hoogste tachtig kilometer.")));
    }

    @Test
    void aLetterThatHasThemIsFine() {
        brief(BRIEF);

        assertThat(controles()).contains("\"plek\":\"brief\"").contains("\"weggelaten\":0");
        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("ontvangen");
    }

    @Test
    void aLetterThatWasEditedDiffersAndSaysSo() {
        NodeRef brief = brief(BRIEF.replace("tachtig", "honderd"));

        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("wijkt af");
        assertThat(repository.waarde(vraag, kw("antwoordtekst")).toString()).contains("tachtig");
        assertThat(repository.waarde(brief, kw("leesberichten")).toString())
                .contains("kamerwoo.afstemming.brief-wijkt-af")
                .contains("\"3\"");
    }

    @Test
    void aLetterInRunningTextIsLookedThrough() {
        brief(
                "Geachte voorzitter, u vroeg hoe ver. Ten hoogste tachtig kilometer. Het is te doen.");

        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("ontvangen");
    }

    @Test
    void whereItIsNotFoundItDiffers() {
        brief(
                "Geachte voorzitter, u vroeg hoe ver. Ten hoogste honderd kilometer. Het is te doen.");

        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("wijkt af");
    }

    @Test
    void theLastLetterCounts() {
        brief(BRIEF.replace("tachtig", "honderd"));
        brief(BRIEF);

        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("ontvangen");
    }

    @Test
    void anAgreedTextThatChangesIsLookedUpInTheLetterAgain() {
        brief(BRIEF);
        repository.zet(vraag, VASTGESTELD, "Ten hoogste zeventig kilometer.");

        assertThat(Geduld.tot(this::controles, deze -> deze.contains("\"plek\":\"brief\"")))
                .doesNotContain("\"weggelaten\":0");
    }

    @Test
    void whoSettlesATextNeedNotWaitForWhoEditsTheLetter() {
        NodeRef brief = brief(BRIEF);
        String ander = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(
                                        dossier, ander, PermissionService.COORDINATOR, true));
        CheckOutCheckInService uitchecken =
                repository.bean("CheckoutCheckinService", CheckOutCheckInService.class);
        NodeRef werkkopie = repository.doeAls(ander, () -> uitchecken.checkout(brief));
        repository.zet(vraag, VASTGESTELD, "Ten hoogste zeventig kilometer.");
        Object status = repository.waarde(brief, kw("leesstatus"));
        repository.doeAls(ander, () -> uitchecken.cancelCheckout(werkkopie));

        assertThat(status).isEqualTo("te lezen");
    }

    @Test
    void aLetterThatIsThrownAwaySaysNothingMore() {
        NodeRef brief = brief(BRIEF.replace("tachtig", "honderd"));
        repository.voer(() -> repository.nodes().deleteNode(brief));

        assertThat(repository.waarde(vraag, STATUS)).isEqualTo("ontvangen");
        assertThat(controles()).doesNotContain("\"plek\":\"brief\"");
    }

    /** Files a letter and waits until it has been held against the agreed texts. */
    private NodeRef brief(String tekst) {
        NodeRef brief =
                repository.doe(
                        () -> {
                            NodeRef node =
                                    repository.maak(
                                            dossier, uniek("brief") + ".txt", kw("kamerbrief"));
                            repository.schrijf(node, tekst.getBytes(StandardCharsets.UTF_8));
                            return node;
                        });
        repository.gelezen(brief);
        return brief;
    }

    private NodeRef vraag(int nummer) {
        return repository.inMap(dossier).stream()
                .filter(node -> Integer.valueOf(nummer).equals(waarde(node)))
                .findFirst()
                .orElseThrow();
    }

    private Serializable waarde(NodeRef node) {
        return repository.waarde(node, kw("nummer"));
    }

    private String controles() {
        return String.valueOf(repository.waarde(vraag, CONTROLES));
    }
}
