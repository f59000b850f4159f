package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was signed stays as it was by the doors that Alfresco itself has to the outside, where the
 * repository has them: its REST API, CMIS, WebDAV and what Share calls.
 */
@Tag("api")
@Tag("http")
@ExtendWith(Platform.class)
class BevriezingDeurenTest {

    private static final String REST = "/api/-default-/public/alfresco/versions/1/nodes/";
    private static final String CMIS = "/api/-default-/public/cmis/versions/1.1/browser/root";
    private static final String JSON = "application/json";
    private static final String FORMULIER = "application/x-www-form-urlencoded";

    private final Repository repository;
    private final Http http;

    BevriezingDeurenTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
    }

    @TestFactory
    Stream<DynamicTest> theRestApi() {
        Ondertekend stuk = Ondertekend.brief(repository);
        String node = REST + stuk.brief().getId();
        Map<String, Supplier<Antwoord>> deuren = new LinkedHashMap<>();
        deuren.put("name", () -> zend("PUT", node, JSON, "{\"name\": \"anders.txt\"}"));
        deuren.put(
                "title",
                () -> zend("PUT", node, JSON, "{\"properties\": {\"cm:title\": \"Anders\"}}"));
        deuren.put("type", () -> zend("PUT", node, JSON, "{\"nodeType\": \"kw:nota\"}"));
        deuren.put("aspects", () -> zend("PUT", node, JSON, "{\"aspectNames\": []}"));
        deuren.put("content", () -> zend("PUT", node + "/content", "text/plain", "Anders."));
        deuren.put(
                "place",
                () ->
                        zend(
                                "POST",
                                node + "/move",
                                JSON,
                                "{\"targetParentId\": \"" + repository.map().getId() + "\"}"));
        deuren.put("a version", () -> http.elders("DELETE", node + "/versions/1.0", ""));
        deuren.put("deleted", () -> http.elders("DELETE", node, ""));
        deuren.put("deleted for ever", () -> http.elders("DELETE", node + "?permanent=true", ""));
        deuren.put(
                "deleted with its dossier",
                () -> http.elders("DELETE", REST + stuk.zaak().dossier.getId(), ""));
        return dicht(stuk, REST + "-root-", deuren);
    }

    @TestFactory
    Stream<DynamicTest> cmis() {
        Ondertekend stuk = Ondertekend.brief(repository);
        String object = "objectId=" + stuk.brief().getId();
        Map<String, Supplier<Antwoord>> deuren = new LinkedHashMap<>();
        deuren.put("name", () -> wijzig(object, "cmis:name", "anders.txt"));
        deuren.put("reference", () -> wijzig(object, "kw:referentie", "X-1"));
        deuren.put("deleted", () -> zend("POST", CMIS, FORMULIER, object + "&cmisaction=delete"));
        deuren.put(
                "a version",
                () ->
                        zend(
                                "POST",
                                CMIS,
                                FORMULIER,
                                object
                                        + gecodeerd(";1.0")
                                        + "&cmisaction=delete&allVersions=false"));
        deuren.put(
                "a working copy",
                () -> zend("POST", CMIS, FORMULIER, object + "&cmisaction=checkOut"));
        deuren.put(
                "no content",
                () -> zend("POST", CMIS, FORMULIER, object + "&cmisaction=deleteContent"));
        return dicht(stuk, CMIS + "?cmisselector=object", deuren);
    }

    private Antwoord wijzig(String object, String naam, String waarde) {
        return zend(
                "POST",
                CMIS,
                FORMULIER,
                object
                        + "&cmisaction=update&propertyId[0]="
                        + gecodeerd(naam)
                        + "&propertyValue[0]="
                        + gecodeerd(waarde));
    }

    /** CMIS deletes what it can of a tree, and answers with what it could not. */
    @Test
    void cmisLeavesItWhenItDeletesItsDossier() {
        Ondertekend stuk = Ondertekend.brief(repository);
        verwacht(CMIS + "?cmisselector=object");
        Object eerst = stuk.staat();
        Antwoord antwoord =
                zend(
                        "POST",
                        CMIS,
                        FORMULIER,
                        "objectId=" + stuk.zaak().dossier.getId() + "&cmisaction=deleteTree");

        assertThat(antwoord.json().path("ids")).as(antwoord.tekst()).isNotEmpty();
        assertThat(stuk.staat()).isEqualTo(eerst);
    }

    @Test
    void itCanBeTaggedAndCommentedOn() {
        Ondertekend stuk = Ondertekend.brief(repository);
        verwacht(REST + "-root-");
        String node = REST + stuk.brief().getId();

        assertThat(zend("POST", node + "/tags", JSON, "{\"tag\": \"kamervragen\"}").status())
                .isEqualTo(201);
        assertThat(zend("POST", node + "/comments", JSON, "{\"content\": \"Gezien.\"}").status())
                .isEqualTo(201);
    }

    @TestFactory
    Stream<DynamicTest> webdav() {
        Ondertekend stuk = Ondertekend.brief(repository);
        String dossier = "/webdav" + pad(stuk.zaak().dossier);
        String bestand = "/webdav" + pad(stuk.brief());
        Map<String, Supplier<Antwoord>> deuren = new LinkedHashMap<>();
        deuren.put("content", () -> zend("PUT", bestand, "text/plain", "Anders."));
        deuren.put("deleted", () -> http.elders("DELETE", bestand, ""));
        deuren.put("deleted with its dossier", () -> http.elders("DELETE", dossier, ""));
        deuren.put(
                "name",
                () ->
                        http.elders(
                                "MOVE",
                                bestand,
                                "",
                                "Destination",
                                http.adres() + dossier + "/anders.txt"));
        return dicht(stuk, "/webdav/", deuren);
    }

    @TestFactory
    Stream<DynamicTest> whatShareCalls() {
        Ondertekend stuk = Ondertekend.brief(repository);
        String node = "workspace/SpacesStore/" + stuk.brief().getId();
        Map<String, Supplier<Antwoord>> deuren = new LinkedHashMap<>();
        deuren.put(
                "a form",
                () ->
                        zend(
                                "POST",
                                "/s/api/node/" + node + "/formprocessor",
                                JSON,
                                "{\"prop_cm_title\": \"Anders\"}"));
        deuren.put(
                "metadata",
                () ->
                        zend(
                                "POST",
                                "/s/api/metadata/node/" + node,
                                JSON,
                                "{\"properties\": {\"cm:title\": \"Anders\"}}"));
        deuren.put(
                "a new version",
                () ->
                        http.bestand(
                                "/api/upload",
                                "brief.txt",
                                "Anders.".getBytes(StandardCharsets.UTF_8),
                                "updateNodeRef",
                                stuk.brief().toString()));
        return dicht(stuk, "/s/api/server", deuren);
    }

    /**
     * @param proef answers well where the repository has these doors
     */
    private Stream<DynamicTest> dicht(
            Ondertekend stuk, String proef, Map<String, Supplier<Antwoord>> deuren) {
        return deuren.entrySet().stream()
                .map(
                        deur ->
                                DynamicTest.dynamicTest(
                                        deur.getKey(),
                                        () -> {
                                            verwacht(proef);
                                            blijftDicht(stuk, deur.getValue());
                                        }));
    }

    /** Not every repository has every door. */
    private void verwacht(String proef) {
        assumeTrue(
                http.elders("GET", proef, "").status() < 300,
                "This repository does not serve " + proef);
    }

    private static void blijftDicht(Ondertekend stuk, Supplier<Antwoord> deur) {
        Object eerst = stuk.staat();
        Antwoord antwoord = deur.get();

        assertThat(antwoord.status()).as(antwoord.tekst()).isGreaterThanOrEqualTo(400);
        assertThat(antwoord.status()).as("There is no such door").isNotIn(404, 405, 415);
        assertThat(stuk.staat()).isEqualTo(eerst);
    }

    private Antwoord zend(String methode, String pad, String soort, String lichaam) {
        return http.elders(methode, pad, lichaam, "Content-Type", soort);
    }

    /** By the names of the folders, from below the root that people see. */
    private String pad(NodeRef node) {
        NodeRef thuis =
                repository
                        .bean("repositoryHelper", org.alfresco.repo.model.Repository.class)
                        .getCompanyHome();
        Deque<String> namen = new ArrayDeque<>();
        for (NodeRef deze = node; !deze.equals(thuis); deze = ouder(deze)) {
            namen.addFirst((String) repository.waarde(deze, ContentModel.PROP_NAME));
        }
        return namen.stream().map(naam -> "/" + gecodeerd(naam)).collect(Collectors.joining());
    }

    private NodeRef ouder(NodeRef node) {
        return repository.doe(() -> repository.nodes().getPrimaryParent(node).getParentRef());
    }

    private static String gecodeerd(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
