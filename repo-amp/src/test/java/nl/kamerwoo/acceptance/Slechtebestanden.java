package nl.kamerwoo.acceptance;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that cannot be read, or had better not be. */
final class Slechtebestanden {

    private static final Voorbeeldnota NOTA = Voorbeeldnota.eerdmans();

    private static final String TYPEN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;

    private static final String KOP =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    private static final String VERBANDEN =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;

    private Slechtebestanden() {}

    static byte[] versleuteldeDocx() throws Exception {
        Encryptor sleutel = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        sleutel.confirmPassword("geheim");
        try (POIFSFileSystem kluis = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OPCPackage docx =
                            OPCPackage.open(new ByteArrayInputStream(Notabestanden.docx(NOTA)));
                    OutputStream versleuteld = sleutel.getDataStream(kluis)) {
                docx.save(versleuteld);
            }
            kluis.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] versleuteldePdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Notabestanden.pdf(NOTA));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] versleuteldeOdt() throws IOException {
        return Notabestanden.zip(
                "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml", new String(ruis(2_000), StandardCharsets.ISO_8859_1),
                "META-INF/manifest.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="2000">
                        <manifest:encryption-data manifest:checksum="YWJj"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="YWJj"/></manifest:encryption-data>
                        </manifest:file-entry>
                        </manifest:manifest>
                        """);
    }

    static byte[] afgebrokenDocx() throws IOException {
        return helft(Notabestanden.docx(NOTA));
    }

    static byte[] afgebrokenPdf() throws IOException {
        return Arrays.copyOf(Notabestanden.pdf(NOTA), 300);
    }

    static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Some hundred kB that unpack to two hundred MB. */
    static byte[] bom() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            deel(zip, "[Content_Types].xml", TYPEN);
            deel(zip, "_rels/.rels", VERBANDEN);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            schrijf(zip, KOP, 1);
            schrijf(zip, "<w:p><w:r><w:t>Aan: MOCW</w:t></w:r></w:p>", 5_000_000);
            schrijf(zip, "</w:body></w:document>", 1);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void deel(ZipOutputStream zip, String naam, String tekst) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        schrijf(zip, tekst, 1);
        zip.closeEntry();
    }

    private static void schrijf(ZipOutputStream zip, String tekst, int keren) throws IOException {
        byte[] stuk = tekst.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < keren; i++) {
            zip.write(stuk);
        }
    }

    /** A text that takes a file of the server and a page of another into itself. */
    static byte[] docxMetVerwijzing(URI bestand, String pagina) throws IOException {
        return Notabestanden.zip(
                "[Content_Types].xml", TYPEN,
                "_rels/.rels", VERBANDEN,
                "word/document.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE w:document [
                        <!ENTITY geheim SYSTEM "%s">
                        <!ENTITY %% dtd SYSTEM "%s">
                        %%dtd;
                        ]>
                        %s<w:p><w:r><w:t>Aan: &geheim;</w:t></w:r></w:p></w:body></w:document>
                        """
                                .formatted(bestand, pagina, KOP));
    }

    /** A text of so many bytes, made while it is read. */
    static InputStream lang(long lengte) {
        return new InputStream() {
            private long rest = lengte;

            @Override
            public int read() {
                return rest-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] in, int vanaf, int meeste) {
                if (rest <= 0) {
                    return -1;
                }
                int aantal = (int) Math.min(meeste, rest);
                Arrays.fill(in, vanaf, vanaf + aantal, (byte) 'a');
                rest -= aantal;
                return aantal;
            }
        };
    }

    static byte[] ruis(int lengte) {
        byte[] bytes = new byte[lengte];
        new Random(20240207).nextBytes(bytes);
        return bytes;
    }

    private static byte[] helft(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }
}
