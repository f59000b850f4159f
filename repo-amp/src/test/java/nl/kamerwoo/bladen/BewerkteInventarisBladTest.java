package nl.kamerwoo.bladen;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.acceptance.Http;
import nl.kamerwoo.acceptance.Platform;
import nl.kamerwoo.browser.Chromium;
import nl.kamerwoo.browser.Venster;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** An inventory that was edited elsewhere comes back as changes that a person confirms. */
@Tag("browser")
@ExtendWith({Chromium.class, Platform.class})
class BewerkteInventarisBladTest {

    private static final String OORDEEL = "Beoordeling";

    @TempDir private Path map;

    private final Http http;
    private final Bladzaak zaak;
    private final Venster venster;
    private final String verzoek;

    BewerkteInventarisBladTest(Http http, Venster venster) {
        this.http = http;
        this.zaak = Bladzaak.nieuw(http);
        this.venster = venster;
        this.verzoek = zaak.woo("Internet in " + zaak.directie(), "2026-04-17");
    }

    @BeforeEach
    void neemTweeBerichtenOp() {
        zaak.neemOp(verzoek, zaak.mail(verzoek, "20 Nov 2023", "Eerste bericht"));
        zaak.neemOp(verzoek, zaak.mail(verzoek, "21 Nov 2023", "Tweede bericht"));
    }

    @Test
    void theChangesOfAnEditedCsvAreConfirmed() throws IOException {
        leesIn(csv("Openbaar", "Misschien"));
        venster.wachtOpTekst("1 wijziging gevonden.");
        assertThat(venster.tekst())
                .contains("1 rij kan niet worden overgenomen.", "Wat niet kan worden overgenomen");
        assertThat(venster.bezwaren()).isEmpty();
        venster.leg("woo-zoeken-wijzigingen");
        assertThat(zaak.regels(verzoek).get(0).has("beoordeling")).isFalse();

        voerDoor("1 wijziging is doorgevoerd.");

        assertThat(oordelen()).containsExactly("Openbaar", "");
    }

    @Test
    void theChangesOfAnEditedXlsxAreConfirmed() throws IOException {
        leesIn(xlsx("Openbaar", "Reeds openbaar"));
        venster.wachtOpTekst("2 wijzigingen gevonden.");

        voerDoor("2 wijzigingen zijn doorgevoerd.");

        assertThat(oordelen()).containsExactly("Openbaar", "Reeds openbaar");
    }

    private void leesIn(Path blad) {
        venster.open(http.adres(), "/woo-zoeken?verzoek=" + verzoek, "nl");
        venster.vind("input[type=file]").sendKeys(blad.toString());
        venster.richt("input[type=file]");
        venster.druk("Wijzigingen lezen");
    }

    private void voerDoor(String uitkomst) {
        venster.druk("Gekozen wijzigingen doorvoeren");
        venster.wachtOpTekst(uitkomst);
    }

    private List<String> oordelen() {
        return StreamSupport.stream(zaak.regels(verzoek).spliterator(), false)
                .map(regel -> regel.path("beoordeling").asText())
                .toList();
    }

    private Path csv(String... oordelen) throws IOException {
        String uit = http.get(Bladzaak.inventaris(verzoek, "?formaat=csv")).tekst();
        List<String> regels = uit.lines().toList();
        int kolom = List.of(regels.get(0).split(";")).indexOf(OORDEEL);
        StringBuilder blad = new StringBuilder(regels.get(0)).append("\r\n");
        for (int i = 0; i < oordelen.length; i++) {
            String[] cellen = regels.get(i + 1).split(";", -1);
            cellen[kolom] = oordelen[i];
            blad.append(String.join(";", cellen)).append("\r\n");
        }
        return Files.writeString(map.resolve("inventaris.csv"), blad);
    }

    private Path xlsx(String... oordelen) throws IOException {
        Path blad = map.resolve("inventaris.xlsx");
        byte[] uit = http.bytes(Bladzaak.inventaris(verzoek, "?formaat=xlsx"));
        try (XSSFWorkbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(uit));
                OutputStream in = Files.newOutputStream(blad)) {
            Row kop = werkboek.getSheetAt(0).getRow(0);
            int kolom =
                    StreamSupport.stream(kop.spliterator(), false)
                            .filter(cel -> cel.getStringCellValue().equals(OORDEEL))
                            .mapToInt(Cell::getColumnIndex)
                            .findFirst()
                            .orElseThrow();
            for (int i = 0; i < oordelen.length; i++) {
                werkboek.getSheetAt(0).getRow(i + 1).createCell(kolom).setCellValue(oordelen[i]);
            }
            werkboek.write(in);
        }
        return blad;
    }
}
