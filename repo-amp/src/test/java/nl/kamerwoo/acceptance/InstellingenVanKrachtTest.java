package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What is saved is in force within seconds, and what is not saved never is. */
@Tag("api")
@ExtendWith(Platform.class)
class InstellingenVanKrachtTest {

    /** Longer than a node of the cluster goes without looking. */
    private static final Duration SECONDEN = Duration.ofSeconds(3);

    private final Repository repository;
    private final Instellingendocument patronen;
    private String directie;
    private NodeRef dossier;

    InstellingenVanKrachtTest(Repository repository) {
        this.repository = repository;
        this.patronen = new Instellingendocument(repository, "referentiepatronen.txt");
    }

    @BeforeEach
    void maakDossierVanEenDirectie() {
        directie = "D" + UUID.randomUUID().toString().substring(0, 8);
        dossier = repository.dossier();
        repository.zet(dossier, kw("directie"), directie);
    }

    @Test
    void aPatternHoldsForTheNextDocumentOfItsDirectie() throws Exception {
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("stuk"));
                    Instant opgeslagen = Instant.now();

                    String eerste = Geduld.tot(this::nieuw, this::isVanDirectie);

                    assertThat(eerste).endsWith("-001");
                    assertThat(Duration.between(opgeslagen, Instant.now()))
                            .isLessThan(Duration.ofSeconds(10));
                    assertThat(repository.referentie(repository.stuk())).doesNotStartWith(directie);
                });
    }

    @Test
    void aPatternOfAKindHoldsForThatKindAlone() throws Exception {
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("nota"));

                    Geduld.tot(() -> nieuw("nota"), this::isVanDirectie);
                    assertThat(isVanDirectie(nieuw("kamerbrief"))).isFalse();
                });
    }

    @Test
    void aReferenceThatWasIssuedStays() throws Exception {
        NodeRef stuk = repository.doe(() -> repository.maak(dossier, uniek("stuk"), kw("stuk")));
        String referentie = repository.referentie(stuk);
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("stuk"));
                    Geduld.tot(this::nieuw, this::isVanDirectie);

                    assertThat(repository.referentie(stuk)).isEqualTo(referentie);
                });
    }

    @Test
    void whatIsNotCommittedIsInForceForNobody() {
        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () -> {
                                            repository.schrijf(
                                                    patronen.node(), bytes(patroon("stuk")));
                                            Thread.sleep(SECONDEN.toMillis());
                                            assertThat(isVanDirectie(nieuw())).isFalse();
                                            throw new IllegalStateException("teruggedraaid");
                                        }))
                .hasMessageContaining("teruggedraaid");
        wacht();

        assertThat(isVanDirectie(nieuw())).isFalse();
    }

    @Test
    void aDocumentThatWasSpoiledBehindItsBackLeavesInForceWhatWas() throws Exception {
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("stuk"));
                    Geduld.tot(this::nieuw, this::isVanDirectie);
                    bederf();
                    wacht();

                    assertThat(isVanDirectie(nieuw())).isTrue();
                });
    }

    @Test
    void whatIsThrownAwayMakesPlaceForWhatIsShipped() throws Exception {
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("stuk"));
                    Geduld.tot(this::nieuw, this::isVanDirectie);
                    NodeRef node = patronen.node();
                    repository.voer(() -> repository.files().rename(node, uniek("weg")));
                    try {
                        Geduld.tot(this::nieuw, referentie -> !isVanDirectie(referentie));
                    } finally {
                        repository.voer(
                                () -> repository.files().rename(node, "referentiepatronen.txt"));
                    }
                    Geduld.tot(this::nieuw, this::isVanDirectie);
                });
    }

    @Test
    void whatIsMovedToAnotherFolderIsInForceNoMore() throws Exception {
        patronen.tijdelijk(
                () -> {
                    patronen.schrijf(patroon("stuk"));
                    Geduld.tot(this::nieuw, this::isVanDirectie);
                    NodeRef node = patronen.node();
                    NodeRef thuis = patronen.map();
                    NodeRef elders = repository.map();
                    repository.voer(() -> repository.files().move(node, elders, null));
                    try {
                        Geduld.tot(this::nieuw, referentie -> !isVanDirectie(referentie));
                    } finally {
                        repository.voer(() -> repository.files().move(node, thuis, null));
                    }
                    Geduld.tot(this::nieuw, this::isVanDirectie);
                });
    }

    @Test
    void aMinistryThatWasAddedIsRecognisedInANota() throws Exception {
        Instellingendocument ministeries = new Instellingendocument(repository, "ministeries.txt");
        ministeries.tijdelijk(
                () -> {
                    ministeries.schrijf(
                            ministeries.tekst()
                                    + "  - afkorting: VGZ\n    naam: Volksgeluk en Zingeving\n");
                    wacht();
                    String nota =
                            new String(Voorbeeldnota.eerdmans().bytes(), StandardCharsets.UTF_8)
                                    .replaceFirst(
                                            "(afgestemd\\W+)BZK", "$1Volksgeluk en Zingeving");
                    NodeRef stuk = repository.upload(dossier, "nota.txt", nota);

                    assertThat(repository.gelezen(stuk).get(kw("afgestemdMet")))
                            .hasToString("[VGZ]");
                });
    }

    private String patroon(String soort) {
        return """
               patronen:
                 stuk: "{jaar}-{volgnummer:6}"
                 dossier: "D{jaar}-{volgnummer:5}"
               directies:
                 %s:
                   %s: "{directie}-{volgnummer:3}"
               """
                .formatted(directie, soort);
    }

    private String nieuw() {
        return nieuw("stuk");
    }

    private String nieuw(String soort) {
        return repository.referentie(
                repository.doe(() -> repository.maak(dossier, uniek(soort), kw(soort))));
    }

    private boolean isVanDirectie(String referentie) {
        return referentie.startsWith(directie + "-");
    }

    private void bederf() {
        BehaviourFilter filter = repository.bean("policyBehaviourFilter", BehaviourFilter.class);
        NodeRef node = patronen.node();
        repository.voer(
                () -> {
                    filter.disableBehaviour(node, kw("instelling"));
                    repository.schrijf(node, bytes("patronen: {stuk: 'geen patroon'}"));
                });
    }

    private static void wacht() {
        try {
            Thread.sleep(SECONDEN.toMillis());
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
