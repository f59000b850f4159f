package nl.kamerwoo.lezen;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files as the programs that staff use write them. */
final class Bestanden {

    private Bestanden() {}

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Aan: MOCW");
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] versleuteldeDocx() throws Exception {
        Encryptor sleutel = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        sleutel.confirmPassword("geheim");
        try (POIFSFileSystem kluis = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OPCPackage docx = OPCPackage.open(new ByteArrayInputStream(docx()));
                    OutputStream versleuteld = sleutel.getDataStream(kluis)) {
                docx.save(versleuteld);
            }
            kluis.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] pdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return bytes(pdf);
        }
    }

    static byte[] versleuteldePdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] odt() throws IOException {
        return odt("<manifest:file-entry manifest:full-path=\"content.xml\"/>", tekst("<office/>"));
    }

    /**
     * As LibreOffice writes it: the list of the parts is compressed, the text is noise.
     *
     * @param omvang of the text
     */
    static byte[] versleuteldeOdt(int omvang) throws IOException {
        return odt(
                """
                <manifest:file-entry manifest:full-path="content.xml" manifest:size="2048">
                  <manifest:encryption-data manifest:checksum="a/b=">
                    <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
                  </manifest:encryption-data>
                </manifest:file-entry>
                """
                        .repeat(5),
                ruis(omvang));
    }

    private static byte[] odt(String delen, byte[] inhoud) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ongecomprimeerd(zip, "mimetype", tekst("application/vnd.oasis.opendocument.text"));
            ongecomprimeerd(zip, "content.xml", inhoud);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(tekst("<manifest:manifest>" + delen + "</manifest:manifest>"));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void ongecomprimeerd(ZipOutputStream zip, String naam, byte[] inhoud)
            throws IOException {
        CRC32 controlegetal = new CRC32();
        controlegetal.update(inhoud);
        ZipEntry deel = new ZipEntry(naam);
        deel.setMethod(ZipEntry.STORED);
        deel.setSize(inhoud.length);
        deel.setCrc(controlegetal.getValue());
        zip.putNextEntry(deel);
        zip.write(inhoud);
        zip.closeEntry();
    }

    static byte[] msg() throws IOException {
        try (POIFSFileSystem msg = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            msg.createDocument(
                    new ByteArrayInputStream("Aan: MOCW".getBytes(StandardCharsets.UTF_16LE)),
                    "__substg1.0_1000001F");
            msg.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ruis(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(20240207).nextBytes(bytes);
        return bytes;
    }
}
