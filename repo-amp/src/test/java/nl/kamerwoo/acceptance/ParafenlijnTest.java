package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.model.ContentModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Who initials, in the order that the administrator set for a directie. */
@Tag("api")
@ExtendWith(Platform.class)
class ParafenlijnTest {

    /** A setting is in force within so many seconds of its being saved. */
    private static final int VAN_KRACHT = 4;

    private final Repository repository;
    private final Instellingendocument regels;
    private final String directie = "D" + UUID.randomUUID().toString().substring(0, 8);

    ParafenlijnTest(Repository repository) {
        this.repository = repository;
        this.regels = new Instellingendocument(repository, "behandeling.txt");
    }

    @Test
    void aPersonInitialsFirstAndThenAGroup() throws Exception {
        Behandelzaak zaak = zaak();
        String directeur = zaak.met("PARAFEUR");
        metLijn(
                directeur,
                () -> {
                    zaak.totParaferen();
                    assertThat(zaak.taak("paraferen").getProperties())
                            .containsEntry(ContentModel.PROP_OWNER, directeur);
                    assertThatThrownBy(() -> zaak.rondAf(zaak.parafeur, "paraferen", "paraaf"))
                            .isInstanceOf(RuntimeException.class);

                    zaak.rondAf(directeur, "paraferen", "paraaf");
                    assertThat(zaak.stappen()).containsExactly("paraferen");
                    zaak.rondAf(zaak.parafeur, "paraferen", "paraaf");
                    assertThat(zaak.stappen()).containsExactly("ondertekenen");
                });

        assertThat(zaak.verloop()).filteredOn("paraferen paraaf"::equals).hasSize(2);
    }

    @Test
    void nobodyInitialsTwiceForTwoPlacesInTheLine() throws Exception {
        Behandelzaak zaak = zaak();
        String directeur = zaak.met("PARAFEUR");
        metLijn(
                directeur,
                () -> {
                    zaak.totParaferen();
                    zaak.rondAf(directeur, "paraferen", "paraaf");

                    assertThatThrownBy(
                                    () ->
                                            Taal.nederlands(
                                                    () ->
                                                            zaak.rondAf(
                                                                    directeur,
                                                                    "paraferen",
                                                                    "paraaf")))
                            .hasMessageContaining("U hebt dit al geparafeerd.");
                    assertThat(zaak.stappen()).containsExactly("paraferen");
                });
    }

    @Test
    void whatIsSentBackHalfwayBeginsTheLineAnew() throws Exception {
        Behandelzaak zaak = zaak();
        String directeur = zaak.met("PARAFEUR");
        metLijn(
                directeur,
                () -> {
                    zaak.totParaferen();
                    zaak.rondAf(directeur, "paraferen", "paraaf");
                    zaak.actie(zaak.parafeur, "stuur-terug", Map.of("reden", "Te lang."));
                    zaak.actie(zaak.behandelaar, "stuur-ter-ondertekening");

                    assertThat(zaak.taak("paraferen").getProperties())
                            .containsEntry(ContentModel.PROP_OWNER, directeur);
                });
    }

    private Behandelzaak zaak() {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        repository.zet(zaak.dossier, kw("directie"), directie);
        return zaak;
    }

    private void metLijn(String eerste, Repository.Handeling handeling) throws Exception {
        regels.tijdelijk(
                () -> {
                    regels.schrijf(
                            """
                            directies:
                              - naam: %s
                                parafenlijn: [%s, GROUP_KAMERWOO_PARAFEUR]
                            """
                                    .formatted(directie, eerste));
                    Instant vanKracht = Instant.now().plusSeconds(VAN_KRACHT);
                    Geduld.tot(Instant::now, vanKracht::isBefore);
                    handeling.voerUit();
                });
    }
}
