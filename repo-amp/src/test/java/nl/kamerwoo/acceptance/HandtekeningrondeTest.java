package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.alfresco.handtekening.Proefondertekenaar;
import nl.kamerwoo.alfresco.handtekening.Proefpdf;
import nl.kamerwoo.alfresco.job.Ronde;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.Date;

/** What was stored before it was looked for signatures is looked at once all the same. */
@Tag("api")
@ExtendWith(Platform.class)
class HandtekeningrondeTest {

    private static final String STAND = "kamerwoo.handtekeningronde";

    private final Repository repository;
    private NodeRef stuk;

    HandtekeningrondeTest(Repository repository) {
        this.repository = repository;
    }

    /** A signed PDF on which nothing was ever stamped of that. */
    @BeforeEach
    void vanVroeger() {
        stuk =
                repository.upload(
                        repository.dossier(),
                        "brief.pdf",
                        Proefpdf.ondertekend("Brief", Proefondertekenaar.minister()));
        repository.gelezen(stuk);
        Geduld.tot(() -> repository.heeft(stuk, kw("pdfondertekend")), heeft -> heeft);
        repository.voer(() -> repository.nodes().removeAspect(stuk, kw("pdfondertekend")));
        onthoud(STAND, gemaakt() + " 0");
        onthoud(STAND + ".tot", gemaakt().plusSeconds(600).toString());
    }

    @Test
    void itsSignatureIsFound() {
        rond();

        assertThat(repository.waarden(stuk))
                .containsEntry(kw("pdfUitkomst"), "gaaf")
                .containsKey(kw("pdfOordelen"));
    }

    @Test
    void thatIsNobodysChange() {
        Object wanneer = repository.waarde(stuk, ContentModel.PROP_MODIFIED);
        Object inhoud = repository.waarde(stuk, ContentModel.PROP_CONTENT);
        rond();

        assertThat(repository.waarde(stuk, ContentModel.PROP_MODIFIED)).isEqualTo(wanneer);
        assertThat(repository.waarde(stuk, ContentModel.PROP_CONTENT)).isEqualTo(inhoud);
    }

    @Test
    void whatWasStoredAfterwardsIsLeftToTheReading() {
        onthoud(STAND + ".tot", gemaakt().toString());
        repository.bean("kamerwoo.handtekeningronde", Ronde.class).loop();

        assertThat(repository.heeft(stuk, kw("pdfondertekend"))).isFalse();
    }

    /** Another node of the cluster may be at it. */
    private void rond() {
        Geduld.tot(
                () -> {
                    repository.bean("kamerwoo.handtekeningronde", Ronde.class).loop();
                    return repository.heeft(stuk, kw("pdfondertekend"));
                },
                heeft -> heeft);
    }

    private Instant gemaakt() {
        return ((Date) repository.waarde(stuk, ContentModel.PROP_CREATED)).toInstant();
    }

    private void onthoud(String sleutel, String waarde) {
        repository.voer(
                () ->
                        repository
                                .bean("attributeService", AttributeService.class)
                                .setAttribute(waarde, sleutel));
    }
}
