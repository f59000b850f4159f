package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dossier with documents to be searched for, and no others. */
final class Zoekzaak {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Repository repository;
    private final Http http;
    private final NodeRef dossier;

    Zoekzaak(Repository repository, Http http) {
        this(repository, http, "dossier");
    }

    Zoekzaak(Repository repository, Http http, String soort) {
        this.repository = repository;
        this.http = http;
        this.dossier = repository.dossier(kw(soort));
    }

    NodeRef dossier() {
        return dossier;
    }

    /** A document of this day. */
    NodeRef stuk(String dag) {
        return stuk("stuk", Map.of(kw("datum"), dag(dag)));
    }

    NodeRef stuk(String soort, Map<QName, Serializable> eigenschappen) {
        return stuk(dossier, soort, eigenschappen);
    }

    NodeRef stuk(NodeRef map, String soort, Map<QName, Serializable> eigenschappen) {
        return repository.doe(
                () -> repository.maak(map, uniek(soort), kw(soort), new HashMap<>(eigenschappen)));
    }

    NodeRef ongedateerd() {
        return stuk("stuk", Map.of());
    }

    static Date dag(String dag) {
        return Date.from(LocalDate.parse(dag).atStartOfDay(NEDERLAND).toInstant());
    }

    static Date moment(String moment) {
        return Date.from(Instant.parse(moment));
    }

    void sluit(NodeRef node) {
        repository.voer(() -> rechten().setInheritParentPermissions(node, false));
    }

    private PermissionService rechten() {
        return repository.bean("PermissionService", PermissionService.class);
    }

    /** Searches this dossier as the administrator. */
    JsonNode zoek(String vraag) {
        return zoek(http, vraag);
    }

    JsonNode zoekAls(String gebruiker, String vraag) {
        return zoek(http.als(gebruiker, "geheim"), vraag);
    }

    private JsonNode zoek(Http als, String vraag) {
        Antwoord antwoord = als.get(pad(vraag));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        return antwoord.json();
    }

    Antwoord vraag(String vraag) {
        return http.get(pad(vraag));
    }

    private String pad(String vraag) {
        return "/kamerwoo/stukken?dossier=" + dossier.getId() + "&" + vraag;
    }

    /** A value as it goes into an address. */
    static String waarde(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }

    static List<String> ids(JsonNode antwoord) {
        List<String> ids = new ArrayList<>();
        antwoord.path("stukken").forEach(stuk -> ids.add(stuk.path("id").asText()));
        return ids;
    }

    static List<String> ids(NodeRef... stukken) {
        return Stream.of(stukken).map(NodeRef::getId).toList();
    }

    static JsonNode volledigheid(JsonNode antwoord) {
        return antwoord.path("volledigheid");
    }
}
