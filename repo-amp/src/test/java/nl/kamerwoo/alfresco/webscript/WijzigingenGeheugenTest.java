package nl.kamerwoo.alfresco.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.inventaris.Verzonneninventaris;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sheet that comes back as a spreadsheet writes it, with all of its lines changed, is held
 * against its inventory in a heap that could hold neither.
 */
class WijzigingenGeheugenTest {

    private static final int REGELS = 10_000;
    private static final int GEDULD_IN_MINUTEN = 3;
    private static final String LANG = "Dit weegt \u20AC 100. ".repeat(130);

    @TempDir private Path map;

    @Test
    void tenThousandChangedLinesAreToldInAHeapOf64Megabytes() throws Exception {
        Path uitvoer = map.resolve("uitvoer.txt");
        Process proces =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx64m",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WijzigingenGeheugenTest.class.getName(),
                                map.resolve("blad.xlsx").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(uitvoer.toFile())
                        .start();

        assertThat(proces.waitFor(GEDULD_IN_MINUTEN, TimeUnit.MINUTES)).isTrue();
        assertThat(proces.exitValue())
                .as(Files.readString(uitvoer, StandardCharsets.UTF_8))
                .isZero();
    }

    /** Runs in a JVM of its own, and fails when not every line is told of. */
    public static void main(String[] argumenten) throws IOException {
        Path blad = Path.of(argumenten[0]);
        schrijf(blad);
        Verzonneninventaris inventaris = new Verzonneninventaris(REGELS, LANG);
        try (Kladblok klad = new Kladblok();
                InputStream in = Files.newInputStream(blad)) {
            new WijzigingenPost(null, inventaris.lezer())
                    .vergelijk(inventaris.verzoek(), in, klad.uit());
            int wijzigingen = tel(klad);
            if (wijzigingen != REGELS) {
                throw new IllegalStateException("Only " + wijzigingen);
            }
        }
    }

    private static int tel(Kladblok klad) throws IOException {
        int wijzigingen = 0;
        try (JsonParser json = new JsonFactory().createParser(klad.lees())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean isRegel = "regel".equals(json.currentName());
                wijzigingen += token == JsonToken.VALUE_NUMBER_INT && isRegel ? 1 : 0;
            }
        }
        return wijzigingen;
    }

    /** With its texts in a table of their own, where spreadsheets keep them. */
    private static void schrijf(Path blad) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(blad))) {
            Writer uit = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            begin(zip, uit, "_rels/.rels");
            uit.write(
                    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                            + " Target=\"xl/workbook.xml\"/></Relationships>");
            begin(zip, uit, "xl/workbook.xml");
            uit.write(
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"x\" r:id=\"s\"/></sheets></workbook>");
            begin(zip, uit, "xl/_rels/workbook.xml.rels");
            uit.write(
                    "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"blad.xml\"/>"
                            + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"teksten.xml\"/>"
                            + "</Relationships>");
            begin(zip, uit, "xl/teksten.xml");
            uit.write("<sst><si><t>ID</t></si><si><t>Toelichting</t></si>");
            for (int regel = 1; regel <= REGELS; regel++) {
                uit.write("<si><t>" + regel + " " + LANG + "</t></si>");
            }
            uit.write("</sst>");
            begin(zip, uit, "xl/blad.xml");
            uit.write("<worksheet><sheetData>");
            uit.write("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>");
            for (int regel = 1; regel <= REGELS; regel++) {
                uit.write("<row><c><v>" + regel + "</v></c>");
                uit.write("<c t=\"s\"><v>" + (regel + 1) + "</v></c></row>");
            }
            uit.write("</sheetData></worksheet>");
            uit.flush();
        }
    }

    private static void begin(ZipOutputStream zip, Writer uit, String deel) throws IOException {
        uit.flush();
        zip.putNextEntry(new ZipEntry(deel));
    }
}
