package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Settings are documents that explain themselves, and a wrong one is not saved. */
@Tag("api")
@ExtendWith(Platform.class)
class InstellingenTest {

    private static final String FOUT = "# uitleg\nwoo:\n  weken: vier\n  wekn-verdaging: 2\n";

    private final Repository repository;
    private final Instellingendocument termijnen;

    InstellingenTest(Repository repository) {
        this.repository = repository;
        this.termijnen = new Instellingendocument(repository, "termijnen.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referentiepatronen",
                "termijnen",
                "feestdagen",
                "ministeries",
                "geadresseerden",
                "vertrouwde-uitgevers",
                "selectielijst",
                "archiefstructuur"
            })
    void aSettingIsADocumentThatExplainsItself(String naam) {
        Instellingendocument document = new Instellingendocument(repository, naam + ".txt");

        assertThat(document.tekst()).startsWith("# ").contains("#   - Bij het opslaan");
        assertThat(repository.waarden(document.node()))
                .containsKeys(ContentModel.PROP_TITLE, ContentModel.PROP_DESCRIPTION);
        assertThat(repository.heeft(document.node(), kw("instelling"))).isTrue();
    }

    @Test
    void shareOpensItAsTextAndKeepsItsHistory() {
        NodeRef node = termijnen.node();
        ContentData inhoud = (ContentData) repository.waarde(node, ContentModel.PROP_CONTENT);

        assertThat(inhoud.getMimetype()).isEqualTo("text/plain");
        assertThat(inhoud.getEncoding()).isEqualTo("UTF-8");
        assertThat(repository.heeft(node, ContentModel.ASPECT_VERSIONABLE)).isTrue();
    }

    @Test
    void templatesHaveAFolderOfTheirOwn() {
        NodeRef sjablonen =
                repository.doe(() -> repository.files().searchSimple(termijnen.map(), "Sjablonen"));

        assertThat(repository.type(sjablonen)).isEqualTo(kw("sjablonenmap"));
    }

    @Test
    void aWrongDocumentIsRefusedWithEveryLineAndReason() {
        String eerst = termijnen.tekst();

        assertThatThrownBy(() -> Taal.nederlands(() -> schrijf(FOUT)))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasMessageContaining("termijnen.txt is niet opgeslagen")
                .hasMessageContaining(
                        "regel 3: Bij \"weken\" hoort een heel getal van 1 tot en met 52; er staat"
                                + " \"vier\".")
                .hasMessageContaining(
                        "regel 4: \"wekn-verdaging\" is onbekend. Bedoelt u \"weken-verdaging\"?");
        assertThat(termijnen.tekst()).isEqualTo(eerst);
    }

    @Test
    void theReasonIsInTheLanguageOfWhoSaves() {
        assertThatThrownBy(() -> Taal.in(Locale.ENGLISH, () -> schrijf(FOUT)))
                .hasMessageContaining("termijnen.txt was not saved")
                .hasMessageContaining("line 3: \"weken\" should be a whole number from 1 to 52")
                .hasMessageContaining("line 4: \"wekn-verdaging\" is unknown.");
    }

    @Test
    void aDocumentCannotBeEmptied() {
        assertThatThrownBy(() -> Taal.nederlands(() -> schrijf("")))
                .hasMessageContaining("Er staat niets in.");
    }

    @Test
    void aRightDocumentIsSaved() throws Exception {
        termijnen.tijdelijk(
                () -> {
                    termijnen.schrijf("woo:\n  weken: 5\n");

                    assertThat(termijnen.tekst()).isEqualTo("woo:\n  weken: 5\n");
                });
    }

    @Test
    void whatAnAdministratorSavesIsAVersion() throws Exception {
        termijnen.tijdelijk(
                () -> {
                    int eerst = versies();
                    termijnen.schrijf("woo:\n  weken: 6\n");

                    assertThat(versies()).isGreaterThan(eerst);
                });
    }

    @Test
    void aWrongDocumentCannotBeCheckedIn() {
        CheckOutCheckInService uitchecken =
                repository.bean("CheckOutCheckInService", CheckOutCheckInService.class);
        NodeRef werkkopie = repository.doe(() -> uitchecken.checkout(termijnen.node()));
        try {
            repository.schrijfNieuw(werkkopie, FOUT);

            assertThatThrownBy(() -> repository.doe(() -> uitchecken.checkin(werkkopie, Map.of())))
                    .isInstanceOf(AlfrescoRuntimeException.class);
        } finally {
            repository.doe(() -> uitchecken.cancelCheckout(werkkopie));
        }
        assertThat(termijnen.tekst()).doesNotContain("weken: vier");
    }

    @Test
    void aWrongDocumentCannotBeGivenTheNameOfASetting() throws Exception {
        NodeRef buurman = repository.doe(() -> termijnen.buurman(FOUT));
        String opzij = uniek("termijnen");
        try {
            assertThatThrownBy(
                            () ->
                                    repository.voer(
                                            () -> {
                                                repository.files().rename(termijnen.node(), opzij);
                                                repository.files().rename(buurman, "termijnen.txt");
                                            }))
                    .isInstanceOf(AlfrescoRuntimeException.class)
                    .hasMessageContaining("wekn-verdaging");
        } finally {
            termijnen.verwijder(List.of(buurman));
        }
    }

    @Test
    void aWrongDocumentCannotBeMovedInUnderTheNameOfASetting() {
        NodeRef elders = repository.upload(repository.map(), "termijnen.txt", FOUT);

        assertThatThrownBy(
                        () ->
                                repository.voer(
                                        () -> {
                                            repository
                                                    .files()
                                                    .rename(termijnen.node(), uniek("termijnen"));
                                            repository.files().move(elders, termijnen.map(), null);
                                        }))
                .hasMessageContaining("wekn-verdaging");
    }

    @Test
    void outsideItsFolderADocumentIsWhatItIs() {
        NodeRef elders = repository.upload(repository.map(), "termijnen.txt", FOUT);

        assertThat(repository.heeft(elders, kw("instelling"))).isFalse();
    }

    @Test
    void whoIsNoAdministratorReadsTheSettingsAndChangesNothing() {
        String medewerker = repository.gebruiker();
        NodeRef node = termijnen.node();
        NodeRef map = termijnen.map();

        assertThat(
                        repository.doeAls(
                                medewerker,
                                () -> repository.files().getReader(node).getContentString()))
                .startsWith("# ");
        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        medewerker,
                                        () -> {
                                            repository.schrijf(node, bytes("woo: {weken: 9}"));
                                            return node;
                                        }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                repository.doeAls(
                                        medewerker,
                                        () ->
                                                repository.maak(
                                                        map,
                                                        uniek("instelling"),
                                                        ContentModel.TYPE_CONTENT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private NodeRef schrijf(String tekst) {
        termijnen.schrijf(tekst);
        return termijnen.node();
    }

    private int versies() {
        return repository.doe(
                () ->
                        repository
                                .bean("VersionService", VersionService.class)
                                .getVersionHistory(termijnen.node())
                                .getAllVersions()
                                .size());
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
