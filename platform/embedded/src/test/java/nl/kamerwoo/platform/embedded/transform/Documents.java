package nl.kamerwoo.platform.embedded.transform;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents of every kind, with a table of two columns and a line below it. */
final class Documents {
    static final String HTML =
            "<html><head><title>T</title></head><body><table><tr><td>Aan</td><td>MOCW</td></tr>"
                    + "<tr><td>Van</td><td>BOA</td></tr></table><p>Kérn</p><p>twee</p></body></html>";

    private Documents() {}

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Aan");
            table.getRow(0).getCell(1).setText("MOCW");
            table.getRow(1).getCell(0).setText("Van");
            table.getRow(1).getCell(1).setText("BOA");
            document.createParagraph().createRun().setText("Kérn");
            document.write(out);
            return out.toByteArray();
        }
    }

    static byte[] encryptedDocx() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(docx()));
                    OutputStream encrypted = encryptor.getDataStream(files)) {
                document.save(encrypted);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (InvalidFormatException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                line(text, 72, 700, "Aan");
                line(text, 200, 700, "MOCW");
                line(text, 72, 680, "Kern");
            }
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void line(PDPageContentStream text, int x, int y, String words)
            throws IOException {
        text.beginText();
        text.newLineAtOffset(x, y);
        text.showText(words);
        text.endText();
    }

    static byte[] odt() throws IOException {
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        String content =
                "<office:document-content xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'>"
                        + "<office:body><office:text><text:p>Aan: MOCW</text:p><text:p>Kérn</text:p>"
                        + "</office:text></office:body></office:document-content>";
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] mimetype = "application/vnd.oasis.opendocument.text".getBytes();
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 sum = new CRC32();
            sum.update(mimetype);
            first.setMethod(ZipEntry.STORED);
            first.setSize(mimetype.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(mimetype);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.formatted(office).getBytes(StandardCharsets.UTF_8));
            zip.finish();
            return out.toByteArray();
        }
    }

    static byte[] mail() {
        return """
        From: a@example.nl
        Subject: onderwerp
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: multipart/alternative; boundary=y

        --y
        Content-Type: text/plain; charset=UTF-8

        De gewone tekst
        --y
        Content-Type: text/html; charset=UTF-8

        <p>De opgemaakte tekst</p>
        --y--
        --x
        Content-Type: text/plain
        Content-Disposition: attachment; filename=bijlage.txt

        De bijlage
        --x--
        """
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
