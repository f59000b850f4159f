package nl.kamerwoo.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.acceptance.Http.Antwoord;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The inventory as a sheet: out, and in again. */
@Tag("http")
@ExtendWith(Platform.class)
class InventarisBladHttpTest {

    private static final String KOPPEN =
            "ID;Matter;Family ID;Email Thread ID;Document;File type;Datum;Beoordeling;Opgeschort;"
                    + "Beoordelingsgrond;Toelichting;Publieke link;Gerelateerd ID;Zaaknummer";

    private final Http http;
    private final Wooloket woo;

    InventarisBladHttpTest(Http http) {
        this.http = http;
        this.woo = Wooloket.nieuw(http);
    }

    @Test
    void theSheetHasTheColumnsOfThePlatformAndNoFormulas() throws IOException {
        woo.neemOp(woo.stuk("=1+1"), woo.stuk("@SUM(A1)"));
        try (XSSFWorkbook werkboek = xlsx()) {
            assertThat(koppen(werkboek)).isEqualTo(KOPPEN);
            Row rij = werkboek.getSheetAt(0).getRow(1);
            assertThat(rij.getCell(4).getCellType()).isEqualTo(CellType.STRING);
            assertThat(rij.getCell(4).getStringCellValue()).startsWith("=1+1");
            assertThat(rij.getCell(4).getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(http.get(woo.pad("?formaat=csv")).tekst())
                .startsWith("\uFEFF" + KOPPEN)
                .contains(";'=1+1")
                .contains(";'@SUM(A1)");
    }

    @Test
    void thePageIsATableThatShowsTextAsText() {
        woo.neemOp(woo.stuk("een & twee"));
        Antwoord pagina = http.get(woo.pad("?formaat=html"));

        assertThat(pagina.soort()).startsWith("text/html");
        assertThat(pagina.tekst())
                .contains("<html lang=\"nl\">", "<caption>", "<th scope=\"col\">ID</th>")
                .contains("een &amp; twee", "(nog niet beoordeeld)");
    }

    @Test
    void anUnknownFormatAndAnotherDossierAreRefusedInWords() {
        assertThat(http.get(woo.pad("?formaat=pdf")).status()).isEqualTo(400);
        assertThat(
                        http.get("/kamerwoo/dossiers/" + new Loket(http).dossier() + "/inventaris")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void whatComesBackUnchangedChangesNothing() throws IOException {
        woo.neemOp(woo.stuk("een", "Gelijk."), woo.stuk("twee", "Gelijk."), woo.stuk("'=drie"));
        woo.oordeel(
                "{\"regels\":[3],\"beoordeling\":\"Reeds openbaar\",\"toelichting\":\"+31 é\"}");
        for (String formaat : List.of("xlsx", "csv")) {
            JsonNode uitkomst = breng(formaat, http.bytes(woo.pad("?formaat=" + formaat))).json();

            assertThat(uitkomst.path("wijzigingen")).as(formaat).isEmpty();
            assertThat(uitkomst.path("fouten")).as(formaat).isEmpty();
        }
    }

    @Test
    void whatAPersonChangedIsTakenOverWhenHeConfirmsIt() throws IOException {
        woo.neemOp(woo.stuk("een"), woo.stuk("twee"));
        Antwoord voorstel = breng("xlsx", gewijzigd(1, 7, "openbaar", 10, "Gecontroleerd."));

        assertThat(voorstel.json().path("fouten")).isEmpty();
        assertThat(voorstel.json().path("wijzigingen").findValuesAsText("naar"))
                .containsExactly("openbaar", "Gecontroleerd.");
        assertThat(woo.regels().findValuesAsText("beoordeling")).isEmpty();
        Antwoord antwoord = http.put(woo.pad("/wijzigingen"), voorstel.tekst());

        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(200);
        assertThat(woo.regels().path(0).path("beoordeling").asText()).isEqualTo("Openbaar");
        assertThat(woo.regels().path(0).path("toelichting").asText()).isEqualTo("Gecontroleerd.");
    }

    @Test
    void whatWasChangedInTheMeantimeIsToldAndNothingIsTakenOver() throws IOException {
        woo.neemOp(woo.stuk("een"), woo.stuk("twee"));
        Antwoord voorstel = breng("xlsx", gewijzigd(1, 10, "Van het blad."));
        woo.oordeel("{\"regels\":[1],\"beoordeling\":\"Openbaar\",\"toelichting\":\"Intussen.\"}");
        Antwoord antwoord = http.put(woo.pad("/wijzigingen"), voorstel.tekst());

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.json().path("verschillen").path(0).path("nu").asText())
                .isEqualTo("Intussen.");
        assertThat(woo.regels().path(0).path("toelichting").asText()).isEqualTo("Intussen.");
    }

    @Test
    void whatCannotBeTakenOverIsToldByRow() throws IOException {
        woo.neemOp(woo.stuk("een"), woo.stuk("twee"));
        JsonNode fouten = breng("xlsx", gewijzigd(2, 6, "2020-01-01", 7, "Geheim")).json();

        assertThat(fouten.path("wijzigingen")).isEmpty();
        assertThat(fouten.path("fouten").findValuesAsText("rij")).containsExactly("3", "3");
        assertThat(fouten.path("fouten").findValuesAsText("kolom"))
                .containsExactly("Datum", "Beoordeling");
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        for (byte[] geenBlad :
                List.of(
                        new byte[] {'P', 'K', 3, 4, 0, 0},
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})) {
            Antwoord antwoord = breng("xlsx", geenBlad);

            assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
            assertThat(Loket.melding(antwoord)).contains("xlsx");
        }
    }

    private Antwoord breng(String formaat, byte[] blad) {
        return http.bestand(woo.pad("/wijzigingen"), "inventaris." + formaat, blad);
    }

    /** The sheet with other texts in a row, as pairs of column and text. */
    private byte[] gewijzigd(int rij, Object... cellen) throws IOException {
        try (XSSFWorkbook werkboek = xlsx();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            for (int i = 0; i < cellen.length; i += 2) {
                werkboek.getSheetAt(0)
                        .getRow(rij)
                        .createCell((Integer) cellen[i])
                        .setCellValue((String) cellen[i + 1]);
            }
            werkboek.write(uit);
            return uit.toByteArray();
        }
    }

    private XSSFWorkbook xlsx() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(http.bytes(woo.pad("?formaat=xlsx"))));
    }

    private static String koppen(XSSFWorkbook werkboek) {
        List<String> koppen = new ArrayList<>();
        werkboek.getSheetAt(0).getRow(0).forEach(cel -> koppen.add(cel.getStringCellValue()));
        return String.join(";", koppen);
    }
}
