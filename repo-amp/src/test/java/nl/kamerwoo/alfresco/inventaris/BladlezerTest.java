package nl.kamerwoo.alfresco.inventaris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.inventaris.Cel;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A sheet is read as Excel wrote it, and what is none, or too much of one, is refused. */
class BladlezerTest {

    @Test
    void sharedTextsNumbersAndGapsAreRead() throws IOException {
        byte[] xlsx =
                xlsx(
                        blad -> {
                            blad.createRow(0).createCell(0).setCellValue("ID");
                            blad.getRow(0).createCell(2).setCellValue("Toelichting");
                            blad.createRow(4).createCell(0).setCellValue(12);
                            blad.getRow(4).createCell(2).setCellValue("één\ntwee");
                        });

        assertThat(lees(xlsx)).containsExactly("1: ID||Toelichting", "5: 12.0||één\ntwee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void aCsvIsReadInTheWritingOfWhoeverWroteIt(String schrift) throws IOException {
        byte[] csv =
                "ID;Toelichting\r\n1;\"één; \"\"twee\"\"\"\r\n".getBytes(Charset.forName(schrift));

        assertThat(lees(csv)).containsExactly("1: ID|Toelichting", "2: 1|één; \"twee\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void aCsvIsReadWhateverStandsBetweenItsCells(String tussen) throws IOException {
        byte[] csv =
                ("\uFEFFID" + tussen + "Datum\n1" + tussen + "x\n")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(lees(csv)).containsExactly("1: ID|Datum", "2: 1|x");
    }

    @Test
    void aSmallFileThatHoldsVeryMuchIsRefusedBeforeItIsTakenIn() throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] leeg = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(leeg);
            }
        }

        assertThat(uit.size()).isLessThan(1 << 20);
        assertGeweigerd(uit.toByteArray(), "blad-te-groot.bytes");
    }

    @Test
    void aTextThatPacksVeryWellIsReadAndTooLongAOneRefused() throws IOException {
        String lang = "=".repeat(32_767);

        assertThat(lees(xlsx(blad -> blad.createRow(0).createCell(0).setCellValue(lang))))
                .containsExactly("1: " + lang);
        byte[] telang =
                vervang(
                        xlsx(blad -> blad.createRow(0).createCell(0).setCellValue("x")),
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<si><t>"
                                + "=".repeat(Bladgrenzen.TEKENS + 1)
                                + "</t></si></sst>");
        assertGeweigerd(telang, "blad-te-groot.tekens");
    }

    @Test
    void aReferenceToATextThatIsNotThereIsRefused() throws IOException {
        byte[] kapot =
                vervang(
                        xlsx(blad -> blad.createRow(0).createCell(0).setCellValue("x")),
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>");

        assertGeweigerd(kapot, "blad-onleesbaar");
    }

    @Test
    void theFirstSheetIsReadWhateverItsPartIsCalled() throws IOException {
        byte[] xlsx;
        try (XSSFWorkbook werkboek = new XSSFWorkbook();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            werkboek.createSheet("tweede").createRow(0).createCell(0).setCellValue("tweede");
            werkboek.createSheet("eerste").createRow(0).createCell(0).setCellValue("eerste");
            werkboek.setSheetOrder("eerste", 0);
            werkboek.write(uit);
            xlsx = uit.toByteArray();
        }

        assertThat(lees(xlsx)).containsExactly("1: eerste");
    }

    @Test
    void noOtherFileIsReadThroughASheet() throws IOException {
        byte[] xlsx = xlsx(blad -> blad.createRow(0).createCell(0).setCellValue("ID"));
        byte[] vijandig =
                vervang(
                        xlsx,
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                + "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>[&x;]</t></is></c></row></sheetData></worksheet>");

        List<String> gelezen = new ArrayList<>();
        try {
            gelezen = lees(vijandig);
        } catch (OngeldigBlad geweigerd) {
            assertThat(geweigerd.waarom().sleutel()).endsWith("blad-onleesbaar");
        }
        assertThat(gelezen).allMatch(rij -> rij.equals("1: []"));
    }

    @Test
    void aSheetWithTooManyRowsOrTooLongACellIsRefused() {
        assertGeweigerd(
                ("ID\n" + "1\n".repeat(Bladgrenzen.RIJEN)).getBytes(), "blad-te-groot.rijen");
        assertGeweigerd(("ID;".repeat(200) + "\n").getBytes(), "blad-te-groot.kolommen");
        assertGeweigerd(
                ("ID\n" + "x".repeat(Bladgrenzen.TEKENS + 1) + "\n").getBytes(),
                "blad-te-groot.tekens");
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        assertGeweigerd(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "blad-onleesbaar");
        assertGeweigerd(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "blad-oud-of-versleuteld");
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertGeweigerd(uit.toByteArray(), "blad-onleesbaar");
        assertGeweigerd("ID;x\n\"niet af".getBytes(StandardCharsets.UTF_8), "blad-onleesbaar");
    }

    private static void assertGeweigerd(byte[] bestand, String sleutel) {
        assertThatThrownBy(() -> lees(bestand))
                .isInstanceOfSatisfying(
                        OngeldigBlad.class,
                        ongeldig ->
                                assertThat(ongeldig.waarom().sleutel())
                                        .isEqualTo("kamerwoo.inventaris." + sleutel));
    }

    private static List<String> lees(byte[] bestand) throws IOException {
        List<String> rijen = new ArrayList<>();
        Bladlezer.lees(
                new ByteArrayInputStream(bestand),
                (nummer, cellen) ->
                        rijen.add(
                                nummer
                                        + ": "
                                        + String.join(
                                                "|", cellen.stream().map(Cel::tekst).toList())));
        return rijen;
    }

    private interface Vuller {
        void vul(XSSFSheet blad);
    }

    private static byte[] xlsx(Vuller vuller) throws IOException {
        try (XSSFWorkbook werkboek = new XSSFWorkbook();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            vuller.vul(werkboek.createSheet());
            werkboek.write(uit);
            return uit.toByteArray();
        }
    }

    private static byte[] vervang(byte[] xlsx, String deel, String inhoud) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipInputStream van = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream naar = new ZipOutputStream(uit)) {
            for (ZipEntry een = van.getNextEntry(); een != null; een = van.getNextEntry()) {
                naar.putNextEntry(new ZipEntry(een.getName()));
                naar.write(
                        een.getName().equals(deel)
                                ? inhoud.getBytes(StandardCharsets.UTF_8)
                                : van.readAllBytes());
            }
        }
        return uit.toByteArray();
    }
}
