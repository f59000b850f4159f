package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;
import static nl.kamerwoo.acceptance.Zoekzaak.ids;
import static nl.kamerwoo.acceptance.Zoekzaak.volledigheid;
import static nl.kamerwoo.acceptance.Zoekzaak.waarde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code GET /kamerwoo/stukken?woorden=}: documents by their words. A repository can run without an
 * index of words; there these say nothing.
 */
@Tag("api")
@Tag("http")
@ExtendWith(Platform.class)
class ZoekwoordenTest {

    private final Repository repository;
    private final Zoekzaak zaak;

    ZoekwoordenTest(Repository repository, Http http) {
        this.repository = repository;
        this.zaak = new Zoekzaak(repository, http);
    }

    @BeforeEach
    void alsErEenIndexIs() {
        Zoekindex.moetErZijn(repository);
    }

    private NodeRef tekst(String tekst) {
        NodeRef stuk = repository.upload(zaak.dossier(), uniek("stuk") + ".txt", tekst);
        repository.gelezen(stuk);
        return stuk;
    }

    /** Waits until the index has come by. */
    private JsonNode zoek(String woorden) {
        return Geduld.tot(
                () -> zaak.zoek("zonderDatum=true&woorden=" + waarde(woorden)),
                antwoord ->
                        volledigheid(antwoord).path("index").path("nietDoorzocht").asInt() == 0);
    }

    @Test
    void allOfTheWordsMustOccur() {
        NodeRef beide = tekst("De minister sprak over de verkiezingen.");
        tekst("De minister sprak over het weer.");

        assertThat(ids(zoek("minister verkiezingen"))).isEqualTo(ids(beide));
    }

    @Test
    void wordsBetweenQuotationMarksStandTogether() {
        NodeRef samen = tekst("Bijeenkomsten met ambtenaren zijn gehouden.");
        tekst("Ambtenaren met bijeenkomsten zijn er ook.");

        assertThat(ids(zoek("\"bijeenkomsten met ambtenaren\""))).isEqualTo(ids(samen));
    }

    @Test
    void whatHasTheWordsIsCounted() {
        tekst("Een zeldzaamheid.");
        tekst("Iets anders.");

        assertThat(volledigheid(zoek("zeldzaamheid")).path("zonderDatum").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verkiezingen OR weer",
                "verkiezingen) OR (TYPE:\"cm:content\"",
                "\" OR TEXT:\"weer",
                "NOT verkiezingen",
                "verkiez*",
                "cm:name:weer"
            })
    void whatMeansSomethingToASearchEngineMeansNothingHere(String woorden) {
        tekst("De minister sprak over het weer.");

        assertThat(ids(zoek(woorden))).isEmpty();
    }

    @Test
    void whatTheIndexHasNotComeToIsFoundAsNotSearched() {
        NodeRef stuk = repository.upload(zaak.dossier(), uniek("stuk") + ".txt", "Een woord.");
        JsonNode antwoord = zaak.zoek("zonderDatum=true&woorden=woord");

        assertThat(ids(antwoord)).isEqualTo(ids(stuk));
    }
}
