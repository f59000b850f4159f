package nl.kamerwoo.acceptance;

import nl.kamerwoo.acceptance.Voorbeeldnota.Deel;
import nl.kamerwoo.acceptance.Voorbeeldnota.Kopregel;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A nota as the programs of a ministry write it. */
final class Notabestanden {

    private Notabestanden() {}

    /** A text processor's, with the header in a table of two columns. */
    static byte[] docx(Voorbeeldnota nota) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            alinea(document, Voorbeeldnota.SOORT);
            XWPFTable tabel = document.createTable(nota.kop().size(), 2);
            for (int i = 0; i < nota.kop().size(); i++) {
                tabel.getRow(i).getCell(0).setText(nota.kop().get(i).label());
                tabel.getRow(i).getCell(1).setText(nota.kop().get(i).waarde());
            }
            alinea(document, "nota");
            alinea(document, Voorbeeldnota.TITEL);
            for (Deel deel : nota.delen()) {
                alinea(document, deel.titel());
                deel.alineas().forEach(tekst -> alinea(document, tekst));
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void alinea(XWPFDocument document, String tekst) {
        document.createParagraph().createRun().setText(tekst);
    }

    /** The same of a free text processor. */
    static byte[] odt(Voorbeeldnota nota) throws IOException {
        StringBuilder tekst = new StringBuilder(odfAlinea(Voorbeeldnota.SOORT));
        tekst.append("<table:table>");
        for (Kopregel regel : nota.kop()) {
            tekst.append("<table:table-row><table:table-cell>")
                    .append(odfAlinea(regel.label()))
                    .append("</table:table-cell><table:table-cell>")
                    .append(odfAlinea(regel.waarde()))
                    .append("</table:table-cell></table:table-row>");
        }
        tekst.append("</table:table>")
                .append(odfAlinea("nota"))
                .append(odfAlinea(Voorbeeldnota.TITEL));
        for (Deel deel : nota.delen()) {
            tekst.append("<text:h>").append(xml(deel.titel())).append("</text:h>");
            deel.alineas().forEach(alinea -> tekst.append(odfAlinea(alinea)));
        }
        return zip(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content office:version="1.2"
                            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
                        <office:body><office:text>%s</office:text></office:body>
                        </office:document-content>
                        """
                                .formatted(tekst),
                "META-INF/manifest.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                        <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
                        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                        </manifest:manifest>
                        """);
    }

    private static String odfAlinea(String tekst) {
        return "<text:p>" + xml(tekst) + "</text:p>";
    }

    /** Pairs of name and content. */
    static byte[] zip(String... delen) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < delen.length; i += 2) {
                zip.putNextEntry(new ZipEntry(delen[i]));
                zip.write(delen[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A printed one: the header in a column at the right, labels above their values. */
    static byte[] pdf(Voorbeeldnota nota) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage blad = new PDPage(PDRectangle.A4);
            pdf.addPage(blad);
            try (PDPageContentStream vel = new PDPageContentStream(pdf, blad)) {
                Drukker drukker = new Drukker(vel);
                drukker.kolom(430, 780, 30, kopkolom(nota));
                drukker.kolom(60, 780, 62, lichaam(nota));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> kopkolom(Voorbeeldnota nota) {
        List<String> kolom = new ArrayList<>();
        for (Kopregel regel : nota.kop()) {
            kolom.add(regel.label());
            if (!regel.waarde().isEmpty()) {
                kolom.add(regel.waarde());
            }
            kolom.add("");
        }
        return kolom;
    }

    private static List<String> lichaam(Voorbeeldnota nota) {
        List<String> kolom =
                new ArrayList<>(
                        List.of(Voorbeeldnota.SOORT, "", "nota", "", Voorbeeldnota.TITEL, ""));
        for (Deel deel : nota.delen()) {
            kolom.add(deel.titel());
            kolom.addAll(deel.alineas());
            kolom.add("");
        }
        return kolom;
    }

    /** Sets lines on a page. */
    private record Drukker(PDPageContentStream vel) {
        private static final PDFont LETTER = new PDType1Font(FontName.HELVETICA);

        void kolom(float x, float y, int breedte, List<String> regels) throws IOException {
            vel.beginText();
            vel.setFont(LETTER, 9);
            vel.setLeading(12);
            vel.newLineAtOffset(x, y);
            for (String regel : regels) {
                for (String stuk : afgebroken(regel, breedte)) {
                    vel.showText(stuk);
                    vel.newLine();
                }
            }
            vel.endText();
        }

        private static List<String> afgebroken(String tekst, int breedte) {
            List<String> regels = new ArrayList<>();
            String rest = tekst;
            while (rest.length() > breedte) {
                int eind = rest.lastIndexOf(' ', breedte);
                regels.add(rest.substring(0, eind));
                rest = rest.substring(eind + 1);
            }
            regels.add(rest);
            return regels;
        }
    }

    static byte[] rtf(Voorbeeldnota nota) {
        StringBuilder rtf =
                new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\n");
        nota.tekst().lines().forEach(regel -> rtf.append(rtf(regel)).append("\\par\n"));
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String rtf(String tekst) {
        StringBuilder rtf = new StringBuilder();
        for (char teken : tekst.toCharArray()) {
            rtf.append(teken < 128 ? String.valueOf(teken) : "\\u" + (int) teken + "?");
        }
        return rtf.toString();
    }

    static byte[] html(Voorbeeldnota nota) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\">")
                        .append("<title>Nota</title></head><body><p>")
                        .append(Voorbeeldnota.SOORT)
                        .append("</p><table>");
        for (Kopregel regel : nota.kop()) {
            html.append(
                    "<tr><th>%s</th><td>%s</td></tr>"
                            .formatted(xml(regel.label()), xml(regel.waarde())));
        }
        html.append("</table><p>nota</p><h1>").append(xml(Voorbeeldnota.TITEL)).append("</h1>");
        for (Deel deel : nota.delen()) {
            html.append("<h2>").append(xml(deel.titel())).append("</h2>");
            deel.alineas().forEach(alinea -> html.append("<p>").append(xml(alinea)).append("</p>"));
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String xml(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A message with the nota as its text. */
    static byte[] eml(Voorbeeldnota nota) {
        String kop =
                """
                From: Beleidsmedewerker <medewerker@voorbeeld.example>
                To: Bestuursondersteuning <boa@voorbeeld.example>
                Subject: Nota ter ondertekening
                Date: Thu, 8 Feb 2024 09:15:00 +0100
                MIME-Version: 1.0
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                """;
        return (kop + nota.tekst()).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
