package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Cel;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;

import javax.xml.parsers.ParserConfigurationException;

/**
 * The first sheet of an xlsx, read as a stream. What is packed in it is measured before anything of
 * it is taken in, as a small file can hold very much; its XML is read without external entities. A
 * text that packs well is no sign of harm: the bounds are ours, and not those that the platform
 * sets for all that reads such files.
 */
final class XlsxLezer {

    private XlsxLezer() {}

    static void lees(Path bestand, BiConsumer<Integer, List<Cel>> rij) throws IOException {
        try (Xlsxdelen delen = new Xlsxdelen(bestand);
                Gedeeldeteksten teksten = new Gedeeldeteksten()) {
            delen.meet();
            Werkmap werkmap = Werkmap.van(delen);
            if (werkmap.teksten().isPresent()) {
                ontleed(delen.open(werkmap.teksten().get()), teksten.lezer());
            }
            ontleed(delen.open(werkmap.blad()), new Rijlezer(teksten, rij));
        } catch (ZipException
                | EOFException
                | SAXException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException geenXlsx) {
            throw new OngeldigBlad(geenXlsx, "blad-onleesbaar");
        }
    }

    /** Reads a part of it, with nothing of it in memory but what the reader keeps. */
    static void ontleed(InputStream deel, DefaultHandler lezer) throws IOException, SAXException {
        try (deel) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(lezer);
            xml.parse(new InputSource(deel));
        } catch (ParserConfigurationException geenLezer) {
            throw new IllegalStateException(geenLezer);
        }
    }
}
