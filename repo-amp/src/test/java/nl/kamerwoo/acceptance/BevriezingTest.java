package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Weigering.assertGeweigerd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.acceptance.Repository.Handeling;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.coci.CheckOutCheckInService;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What was signed stays as it was, whoever comes by whatever door of the Java API. */
@Tag("api")
@ExtendWith(Platform.class)
class BevriezingTest {

    private static final String STAAT_VAST = "staat vast";

    private final Repository repository;

    BevriezingTest(Repository repository) {
        this.repository = repository;
    }

    @TestFactory
    Stream<DynamicTest> noDoorLetsAChangeThrough() {
        Ondertekend stuk = Ondertekend.brief(repository);
        Map<String, Handeling> deuren = new LinkedHashMap<>();
        deuren.putAll(waarden(stuk.brief()));
        deuren.putAll(inhoud(stuk.brief()));
        deuren.putAll(plaats(stuk));
        return deuren.entrySet().stream()
                .map(
                        deur ->
                                DynamicTest.dynamicTest(
                                        deur.getKey(), () -> blijftDicht(stuk, deur.getValue())));
    }

    private void blijftDicht(Ondertekend stuk, Handeling deur) {
        Object eerst = stuk.staat();

        assertGeweigerd(repository, deur).hasStackTraceContaining(STAAT_VAST);
        assertThat(stuk.staat()).isEqualTo(eerst);
    }

    private Map<String, Handeling> waarden(NodeRef brief) {
        NodeService nodes = repository.nodes();
        NodeService rauw = repository.bean("nodeService", NodeService.class);
        Map<String, Handeling> deuren = new LinkedHashMap<>();
        deuren.put("title", () -> nodes.setProperty(brief, ContentModel.PROP_TITLE, "Anders"));
        deuren.put("reference", () -> nodes.setProperty(brief, kw("referentie"), uniek("X")));
        deuren.put("who signed", () -> nodes.setProperty(brief, kw("ondertekendDoor"), "ik"));
        deuren.put("checksum", () -> nodes.setProperty(brief, kw("controlegetal"), "00"));
        deuren.put("the moment of signing", () -> nodes.removeProperty(brief, kw("ondertekendOp")));
        deuren.put(
                "more than one value",
                () -> nodes.addProperties(brief, Map.of(kw("directie"), "BOA")));
        deuren.put(
                "all values",
                () ->
                        nodes.setProperties(
                                brief, new HashMap<>(Map.of(ContentModel.PROP_NAME, "leeg.txt"))));
        deuren.put("signature", () -> nodes.removeAspect(brief, kw("ondertekend")));
        deuren.put("date", () -> nodes.removeAspect(brief, kw("gedateerd")));
        deuren.put("versions", () -> nodes.removeAspect(brief, ContentModel.ASPECT_VERSIONABLE));
        deuren.put(
                "hidden",
                () -> nodes.addAspect(brief, ContentModel.ASPECT_HIDDEN, new HashMap<>()));
        deuren.put("type", () -> nodes.setType(brief, kw("nota")));
        deuren.put(
                "the raw service, as the system",
                () ->
                        AuthenticationUtil.runAsSystem(
                                () -> {
                                    rauw.setProperty(brief, ContentModel.PROP_TITLE, "Anders");
                                    return null;
                                }));
        deuren.put("a swallowed refusal", () -> verzwijg(rauw, brief));
        return deuren;
    }

    private static void verzwijg(NodeService rauw, NodeRef brief) {
        try {
            rauw.setProperty(brief, ContentModel.PROP_TITLE, "Anders");
        } catch (RuntimeException geweigerd) {
            assertThat(geweigerd).hasStackTraceContaining(STAAT_VAST);
        }
    }

    private Map<String, Handeling> inhoud(NodeRef brief) {
        VersionService versies = repository.bean("VersionService", VersionService.class);
        Map<String, Handeling> deuren = new LinkedHashMap<>();
        deuren.put("content", () -> repository.schrijf(brief, "Anders.".getBytes()));
        deuren.put(
                "content, by the content service",
                () ->
                        repository
                                .bean("ContentService", ContentService.class)
                                .getWriter(brief, ContentModel.PROP_CONTENT, true)
                                .putContent("Anders."));
        deuren.put(
                "no content",
                () -> repository.nodes().removeProperty(brief, ContentModel.PROP_CONTENT));
        deuren.put(
                "a working copy",
                () ->
                        repository
                                .bean("CheckOutCheckInService", CheckOutCheckInService.class)
                                .checkout(brief));
        deuren.put("an earlier version", () -> versies.revert(brief));
        return deuren;
    }

    private Map<String, Handeling> plaats(Ondertekend stuk) {
        NodeRef brief = stuk.brief();
        NodeRef dossier = stuk.zaak().dossier;
        NodeRef elders = repository.map();
        NodeRef kast =
                repository.doe(() -> repository.nodes().getPrimaryParent(dossier).getParentRef());
        Map<String, Handeling> deuren = new LinkedHashMap<>();
        deuren.put("name", () -> repository.files().rename(brief, "anders.txt"));
        deuren.put("place", () -> repository.files().move(brief, elders, null));
        deuren.put(
                "place, by the node service",
                () ->
                        repository
                                .nodes()
                                .moveNode(
                                        brief,
                                        elders,
                                        ContentModel.ASSOC_CONTAINS,
                                        kw("verplaatst")));
        deuren.put("deleted", () -> repository.nodes().deleteNode(brief));
        deuren.put("deleted as a file", () -> repository.files().delete(brief));
        deuren.put("taken out", () -> repository.nodes().removeChild(dossier, brief));
        deuren.put("deleted with its dossier", () -> repository.nodes().deleteNode(dossier));
        deuren.put("deleted with a folder around it", () -> repository.files().delete(kast));
        return deuren;
    }

    @Test
    void aFolderWithItStaysInItsDossier() {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        NodeRef brief = Ondertekend.brief(zaak);
        NodeRef map =
                repository.doe(
                        () ->
                                repository.maak(
                                        zaak.dossier, "Antwoorden", ContentModel.TYPE_FOLDER));
        repository.voer(() -> repository.files().move(brief, map, null));
        zaak.onderteken();
        NodeRef ander = repository.dossier();

        assertGeweigerd(repository, () -> repository.files().move(map, ander, null))
                .hasStackTraceContaining(STAAT_VAST);
        assertThat(repository.inMap(map)).containsExactly(brief);
    }

    @Test
    void itsDossierMayBeMovedWithAllThatLiesInIt() {
        Ondertekend stuk = Ondertekend.brief(repository);
        NodeRef elders = repository.map();
        repository.voer(() -> repository.files().move(stuk.zaak().dossier, elders, null));

        assertThat(repository.inMap(elders)).containsExactly(stuk.zaak().dossier);
        assertThat(repository.inMap(stuk.zaak().dossier)).contains(stuk.brief());
    }

    @Test
    void whoReadsEnglishIsRefusedInEnglish() {
        Ondertekend stuk = Ondertekend.brief(repository);

        assertThatThrownBy(
                        () ->
                                Taal.engels(
                                        () ->
                                                repository.voer(
                                                        () ->
                                                                repository
                                                                        .nodes()
                                                                        .deleteNode(stuk.brief()))))
                .hasStackTraceContaining("was signed by " + stuk.zaak().ondertekenaar);
    }
}
