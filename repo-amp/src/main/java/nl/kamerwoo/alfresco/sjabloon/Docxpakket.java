package nl.kamerwoo.alfresco.sjabloon;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

/**
 * A template as it was stored, looked through before anything opens it: neither a bomb nor XML that
 * fetches something from elsewhere. A docx never has a document type declaration.
 */
final class Docxpakket {

    private static final String TEKST = "word/document.xml";
    private static final int MEESTE_BYTES = 20 << 20;
    private static final int MEESTE_DELEN = 2_000;

    private final byte[] bytes;

    private Docxpakket(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws OngeldigSjabloon when it is no docx, too large, or not harmless
     */
    static Docxpakket van(InputStream sjabloon) throws IOException {
        byte[] bytes = sjabloon.readNBytes(MEESTE_BYTES + 1);
        if (bytes.length > MEESTE_BYTES) {
            throw fout("", Soort.TE_GROOT);
        }
        controleer(bytes);
        return new Docxpakket(bytes);
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    private static void controleer(byte[] bytes) throws IOException {
        boolean heeftTekst = false;
        long over = MEESTE_BYTES;
        int delen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                byte[] inhoud = zip.readNBytes((int) over + 1);
                over -= inhoud.length;
                delen++;
                if (over < 0 || delen > MEESTE_DELEN) {
                    throw fout("", Soort.TE_GROOT);
                }
                if (isXml(deel.getName())) {
                    controleerXml(deel.getName(), inhoud);
                }
                heeftTekst |= deel.getName().equals(TEKST);
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException geenZip) {
            throw fout("", Soort.GEEN_DOCX);
        }
        if (!heeftTekst) {
            throw fout("", Soort.GEEN_DOCX);
        }
    }

    private static boolean isXml(String naam) {
        return naam.endsWith(".xml") || naam.endsWith(".rels");
    }

    private static void controleerXml(String deel, byte[] xml) throws IOException {
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler());
        } catch (SAXException geenXml) {
            throw fout(deel, Soort.GEEN_DOCX);
        } catch (ParserConfigurationException onveilig) {
            throw new IllegalStateException("No XML parser that refuses declarations", onveilig);
        }
    }

    private static OngeldigSjabloon fout(String deel, Soort soort) {
        return new OngeldigSjabloon(new Sjabloonfout(deel, 0, soort, ""));
    }
}
