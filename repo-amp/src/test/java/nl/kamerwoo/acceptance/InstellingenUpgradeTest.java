package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** An upgrade leaves alone what an administrator changed, and says what is new. */
@Tag("api")
@ExtendWith(Platform.class)
class InstellingenUpgradeTest {

    private static final String EIGEN = "# van ons\nwoo:\n  weken: 3\n";
    private static final String VORIGE = "# vorige versie\nwoo:\n  weken: 4\n";

    private final Repository repository;
    private final Instellingendocument termijnen;
    private String eerst;
    private Object eerstGezet;
    private List<NodeRef> erWasAl;

    InstellingenUpgradeTest(Repository repository) {
        this.repository = repository;
        this.termijnen = new Instellingendocument(repository, "termijnen.txt");
    }

    @BeforeEach
    void onthoud() {
        eerst = termijnen.tekst();
        eerstGezet = gezet();
        erWasAl = termijnen.metNaam("termijnen.nieuw-");
    }

    @AfterEach
    void zetTerug() {
        termijnen.schrijf(eerst);
        onthoudGezet((String) eerstGezet);
        termijnen.verwijder(erbij());
    }

    @Test
    void aDocumentThatAnAdministratorChangedIsLeftAlone() throws Exception {
        termijnen.schrijf(EIGEN);
        vorigeVersie(VORIGE);
        startModule();

        assertThat(termijnen.tekst()).isEqualTo(EIGEN);
    }

    @Test
    void theNewDefaultLiesBesideItAndSaysWhatIsNew() throws Exception {
        termijnen.schrijf(EIGEN);
        vorigeVersie(VORIGE);
        startModule();

        assertThat(erbij())
                .singleElement()
                .satisfies(
                        nieuw -> {
                            assertThat(new String(repository.inhoud(nieuw), StandardCharsets.UTF_8))
                                    .startsWith("# Termijnen")
                                    .contains("dagen-met-uitstel: 42");
                            assertThat(repository.waarde(nieuw, ContentModel.PROP_DESCRIPTION))
                                    .asString()
                                    .contains("dagen-met-uitstel: 42")
                                    .doesNotContain("woo:");
                        });
    }

    @Test
    void itIsSaidOnce() throws Exception {
        termijnen.schrijf(EIGEN);
        vorigeVersie(VORIGE);
        startModule();
        termijnen.verwijder(erbij());
        startModule();

        assertThat(erbij()).isEmpty();
    }

    @Test
    void aDocumentThatNobodyChangedFollowsTheNewVersion() throws Exception {
        termijnen.schrijf(VORIGE);
        vorigeVersie(VORIGE);
        startModule();

        assertThat(termijnen.tekst()).startsWith("# Termijnen");
        assertThat(erbij()).isEmpty();
    }

    @Test
    void aStartOfTheSameVersionChangesNothing() throws Exception {
        termijnen.schrijf(EIGEN);
        startModule();

        assertThat(termijnen.tekst()).isEqualTo(EIGEN);
        assertThat(erbij()).isEmpty();
    }

    @Test
    void aDocumentThatWasThrownAwayStaysAway() throws Exception {
        NodeRef node = termijnen.node();
        repository.voer(() -> repository.files().rename(node, Repository.uniek("weg")));
        try {
            vorigeVersie(VORIGE);
            startModule();

            assertThat(termijnen.node()).isNull();
        } finally {
            repository.voer(() -> repository.files().rename(node, "termijnen.txt"));
        }
    }

    private List<NodeRef> erbij() {
        return termijnen.metNaam("termijnen.nieuw-").stream()
                .filter(node -> !erWasAl.contains(node))
                .toList();
    }

    /** What Alfresco does with the component at every start. */
    private void startModule() {
        ModuleComponent inrichting = repository.bean("kamerwoo.inrichting", ModuleComponent.class);
        repository.doeAls(
                AuthenticationUtil.getSystemUserName(),
                () -> {
                    inrichting.shutdown();
                    inrichting.execute();
                    return null;
                });
    }

    private void vorigeVersie(String standaard) throws Exception {
        byte[] bytes = standaard.getBytes(StandardCharsets.UTF_8);
        onthoudGezet(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    private Object gezet() {
        return repository.doe(() -> attributen().getAttribute("kamerwoo.instelling", "termijnen"));
    }

    private void onthoudGezet(String controlegetal) {
        repository.voer(
                () -> attributen().setAttribute(controlegetal, "kamerwoo.instelling", "termijnen"));
    }

    private AttributeService attributen() {
        return repository.bean("attributeService", AttributeService.class);
    }
}
