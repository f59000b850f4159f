package nl.kamerwoo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.bevriezing.Zegel;
import nl.kamerwoo.alfresco.job.Ronde;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** The records managers hear of what is no longer what was signed. */
class GaafheidMailTest {

    private static Postkamer post;

    @BeforeAll
    static void start() {
        post = new Postkamer();
    }

    @AfterAll
    static void stop() {
        post.close();
    }

    @Test
    void theRecordsManagersAreToldOnce() {
        String beheerder = post.met("INFORMATIEBEHEERDER");
        String behandelaar = post.met("BEHANDELAAR");
        NodeRef brief = ondertekend(post.dossier("Gewijzigd"), "0".repeat(64));
        loop();
        post.wacht(() -> post.mails(beheerder).size() == 1);
        loop();

        assertThat(post.mails(beheerder)).hasSize(1);
        assertThat(post.mails(behandelaar)).isEmpty();
        assertThat(post.mails(beheerder).get(0))
                .satisfies(
                        mail -> {
                            assertThat(mail.getSubject())
                                    .isEqualTo(
                                            "Kamerwoo: ondertekende stukken die niet meer zijn wat"
                                                    + " is ondertekend (1)");
                            assertThat(Mailinhoud.van(mail).tekst())
                                    .contains(
                                            "Beste Noor",
                                            "- "
                                                    + post.waarde(
                                                            brief, KamerwooModel.PROP_REFERENTIE));
                        });
    }

    private static void loop() {
        post.bean("kamerwoo.gaafheidsronde", Ronde.class).loop();
    }

    private static NodeRef ondertekend(NodeRef dossier, String controlegetal) {
        return post.doe(
                () -> {
                    NodeRef brief =
                            post.nodes()
                                    .createNode(
                                            dossier,
                                            ContentModel.ASSOC_CONTAINS,
                                            QName.createQName(KamerwooModel.URI, "brief"),
                                            KamerwooModel.TYPE_KAMERBRIEF,
                                            Map.of(ContentModel.PROP_NAME, "brief.txt"))
                                    .getChildRef();
                    post.bean("contentService", ContentService.class)
                            .getWriter(brief, ContentModel.PROP_CONTENT, true)
                            .putContent("Geachte voorzitter");
                    post.bean("kamerwoo.zegel", Zegel.class)
                            .licht(
                                    brief,
                                    () ->
                                            post.nodes()
                                                    .addAspect(
                                                            brief,
                                                            KamerwooModel.ASPECT_ONDERTEKEND,
                                                            Map.of(
                                                                    KamerwooModel
                                                                            .PROP_CONTROLEGETAL,
                                                                    controlegetal)));
                    return brief;
                });
    }
}
