package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Loket.melding;
import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Zoekzaak.dag;
import static nl.kamerwoo.acceptance.Zoekzaak.volledigheid;
import static nl.kamerwoo.acceptance.Zoekzaak.waarde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /kamerwoo/stukken}: documents by what they are and whose, and what cannot be asked.
 */
@Tag("api")
@Tag("http")
@ExtendWith(Platform.class)
class ZoekcriteriaTest {

    /** What the journalists of the seed's nota asked for. */
    private static final String PERIODE = "van=2023-11-18&tot=2023-11-27";

    private final Repository repository;
    private final Http http;
    private final Zoekzaak zaak;

    ZoekcriteriaTest(Repository repository, Http http) {
        this.repository = repository;
        this.http = http;
        this.zaak = new Zoekzaak(repository, http);
    }

    @Test
    void documentsOfAKindAreFound() {
        zaak.stuk("2023-11-20");
        NodeRef nota = zaak.stuk("nota", Map.of(kw("datum"), dag("2023-11-20")));

        assertThat(Zoekzaak.ids(zaak.zoek("type=nota"))).isEqualTo(Zoekzaak.ids(nota));
    }

    @Test
    void aMinistryIsThatOfTheQuestionsOrOfTheCoordinationAndFindsEachDocumentOnce() {
        Zoekzaak vragen = new Zoekzaak(repository, http, "kamervragendossier");
        repository.zet(vragen.dossier(), kw("gerichtAan"), lijst("OCW"));
        NodeRef stuk = vragen.stuk("2023-11-19");
        NodeRef nota =
                vragen.stuk(
                        "nota",
                        Map.of(kw("datum"), dag("2023-11-20"), kw("afgestemdMet"), lijst("OCW")));
        JsonNode antwoord = vragen.zoek("ministerie=ocw&" + PERIODE);

        assertThat(Zoekzaak.ids(antwoord)).isEqualTo(Zoekzaak.ids(stuk, nota));
        assertThat(volledigheid(antwoord).path("inPeriode").asInt()).isEqualTo(2);
    }

    @Test
    void aRequestIsPutToItsMinistries() {
        Zoekzaak verzoek = new Zoekzaak(repository, http, "wooverzoek");
        repository.zet(verzoek.dossier(), kw("betrokkenMinisteries"), lijst("BZ", "BZK"));
        NodeRef stuk = verzoek.stuk("2023-11-19");

        assertThat(Zoekzaak.ids(verzoek.zoek("ministerie=BZK"))).isEqualTo(Zoekzaak.ids(stuk));
        assertThat(Zoekzaak.ids(verzoek.zoek("ministerie=OCW"))).isEmpty();
    }

    @Test
    void whatWasFiledOutOfADossierIsFoundInItOnce() {
        Ondertekend stuk = Ondertekend.brief(repository);
        Archief archief = new Archief(repository);
        archief.regel("");
        try {
            archief.berg(stuk.zaak());
        } finally {
            archief.zetTerug();
        }
        JsonNode antwoord =
                http.get("/kamerwoo/stukken?dossier=" + stuk.zaak().dossier.getId()).json();
        JsonNode volledigheid = volledigheid(antwoord);

        assertThat(
                        volledigheid.path("inPeriode").asInt()
                                + volledigheid.path("zonderDatum").asInt())
                .isEqualTo(1);
    }

    private static ArrayList<String> lijst(String... waarden) {
        return new ArrayList<>(List.of(waarden));
    }

    @Test
    void aDirectieIsThatOfTheDossierOrOfWhoWroteTheNota() {
        repository.zet(zaak.dossier(), kw("directie"), "'s-Gravenhage \\ Zuid");
        NodeRef stuk = zaak.stuk("2023-11-19");
        Zoekzaak ander = new Zoekzaak(repository, http);
        NodeRef nota =
                ander.stuk(
                        "nota",
                        Map.of(kw("datum"), dag("2023-11-20"), kw("van"), "'s-Gravenhage \\ Zuid"));
        String vraag = "directie=" + waarde("'s-Gravenhage \\ Zuid");

        assertThat(Zoekzaak.ids(zaak.zoek(vraag))).isEqualTo(Zoekzaak.ids(stuk));
        assertThat(Zoekzaak.ids(ander.zoek(vraag))).isEqualTo(Zoekzaak.ids(nota));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jansen", "jansen", "j.jansen@", "Jansen <j"})
    void aPartOfTheSendersNameIsEnough(String deel) {
        NodeRef mail = mailVan("J. Jansen <j.jansen@minocw.example>");
        mailVan("P. de Vries <p.devries@minocw.example>");

        assertThat(Zoekzaak.ids(zaak.zoek("afzender=" + waarde(deel))))
                .isEqualTo(Zoekzaak.ids(mail));
    }

    private NodeRef mailVan(String afzender) {
        return zaak.stuk(
                "correspondentie",
                Map.of(kw("datum"), dag("2023-11-19"), kw("afzender"), afzender));
    }

    @ParameterizedTest
    @CsvSource({
        "van=2023-11-27&tot=2023-11-18, eindigt voordat zij begint",
        "van=2023-02-30, is geen datum",
        "tot=gisteren, is geen datum",
        "van=0001-01-01, is geen datum",
        "tot=+99999-01-01, is geen datum",
        "ministerie=Middelaarde, staat niet in ministeries.txt",
        "type=dossier, is geen soort stuk",
        "type=x%20where%201, is geen soort stuk",
        "na=bestaatniet, komt niet uit een eerder antwoord",
        "zonderDatum=ja, is true of false",
        "aantal=0, ten minste",
        "aantal=501, moet een geheel getal",
        "woorden=%2A%2A%2A, staat geen woord",
        "afzender=%25, staat geen naam"
    })
    void whatCannotBeIsRefusedInWords(String vraag, String melding) {
        Antwoord antwoord = zaak.vraag(vraag);

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(melding(antwoord)).contains(melding);
    }

    @Test
    void aDossierThatIsNotThereIsNotFound() {
        assertThat(http.get("/kamerwoo/stukken?dossier=weg").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x' or '1'='1", "'); drop table node; --", "x\\", "\"x", "x%00", "%x%"})
    void whatMeansSomethingToADatabaseMeansNothingHere(String tekst) {
        zaak.stuk("2023-11-19");

        assertThat(Zoekzaak.ids(zaak.zoek("directie=" + waarde(tekst)))).isEmpty();
        assertThat(Zoekzaak.ids(zaak.zoek("afzender=" + waarde(tekst)))).isEmpty();
    }
}
