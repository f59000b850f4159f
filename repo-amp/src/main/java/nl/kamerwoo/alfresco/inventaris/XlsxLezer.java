package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Cel;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

/**
 * The first sheet of an xlsx, read as a stream. What is packed in it is measured before anything of
 * it is taken in, as a small file can hold very much; its XML is read without external entities.
 */
final class XlsxLezer {

    private static final int BUFFER = 1 << 16;

    private XlsxLezer() {}

    static void lees(Path bestand, BiConsumer<Integer, List<Cel>> rij) throws IOException {
        meet(bestand);
        try (OPCPackage pakket = OPCPackage.open(bestand.toFile(), PackageAccess.READ)) {
            lees(pakket, rij);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | POIXMLException geenXlsx) {
            throw new OngeldigBlad(geenXlsx, "blad-onleesbaar");
        }
    }

    private static void lees(OPCPackage pakket, BiConsumer<Integer, List<Cel>> rij)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Iterator<InputStream> bladen = new XSSFReader(pakket).getSheetsData();
        if (!bladen.hasNext()) {
            throw new OngeldigBlad(null, "leeg");
        }
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new Rijlezer(teksten(pakket), rij));
        try (InputStream blad = bladen.next()) {
            xml.parse(new InputSource(blad));
        }
    }

    private static ReadOnlySharedStringsTable teksten(OPCPackage pakket)
            throws IOException, SAXException {
        List<PackagePart> delen =
                pakket.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType());
        return delen.isEmpty()
                ? new ReadOnlySharedStringsTable(pakket)
                : new ReadOnlySharedStringsTable(delen.get(0), false);
    }

    private static void meet(Path bestand) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long totaal = 0;
        int delen = 0;
        try (ZipFile zip = new ZipFile(bestand.toFile())) {
            for (ZipEntry deel : Collections.list(zip.entries())) {
                delen++;
                if (delen > Bladgrenzen.DELEN) {
                    throw Bladgrenzen.teGroot("delen", Bladgrenzen.DELEN);
                }
                try (InputStream in = zip.getInputStream(deel)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        totaal += n;
                        if (totaal > Bladgrenzen.UITGEPAKT) {
                            throw Bladgrenzen.teGroot("bytes", Bladgrenzen.UITGEPAKT >> 20);
                        }
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException geenZip) {
            throw new OngeldigBlad(geenZip, "blad-onleesbaar");
        }
    }

    /**
     * The rows of a sheet out of its XML. A cell is what the sheet holds, not how it is dressed: a
     * date is a number of days, and of a formula the value that was last computed.
     */
    private static final class Rijlezer extends DefaultHandler {

        private final SharedStrings teksten;
        private final BiConsumer<Integer, List<Cel>> rij;
        private final StringBuilder waarde = new StringBuilder();
        private List<Cel> cellen = new ArrayList<>();
        private int rijnummer;
        private int rijen;
        private int kolom;
        private String soort = "";
        private boolean inWaarde;

        Rijlezer(SharedStrings teksten, BiConsumer<Integer, List<Cel>> rij) {
            this.teksten = teksten;
            this.rij = rij;
        }

        @Override
        public void startElement(String uri, String naam, String volledig, Attributes attributen) {
            switch (naam) {
                case "row" -> beginRij(attributen.getValue("r"));
                case "c" -> beginCel(attributen);
                case "v", "t" -> inWaarde = true;
                case "rPh" -> soort = "uitspraak";
                default -> {
                    // How it looks, and what else a sheet has.
                }
            }
        }

        private void beginRij(String nummer) {
            rijen++;
            rijnummer = nummer == null ? rijnummer + 1 : Integer.parseInt(nummer);
            if (rijen > Bladgrenzen.RIJEN) {
                throw Bladgrenzen.teGroot("rijen", Bladgrenzen.RIJEN);
            }
            cellen = new ArrayList<>();
            kolom = -1;
        }

        private void beginCel(Attributes attributen) {
            String plek = attributen.getValue("r");
            kolom = plek == null ? kolom + 1 : new CellReference(plek).getCol();
            if (kolom < 0 || kolom >= Bladgrenzen.KOLOMMEN) {
                kolom = Bladgrenzen.KOLOMMEN;
            }
            String type = attributen.getValue("t");
            soort = type == null ? "n" : type;
            waarde.setLength(0);
        }

        @Override
        public void characters(char[] tekens, int begin, int lengte) {
            if (inWaarde && !soort.equals("uitspraak")) {
                if (waarde.length() + lengte > Bladgrenzen.TEKENS) {
                    throw Bladgrenzen.teGroot("tekens", Bladgrenzen.TEKENS);
                }
                waarde.append(tekens, begin, lengte);
            }
        }

        @Override
        public void endElement(String uri, String naam, String volledig) {
            switch (naam) {
                case "v", "t" -> inWaarde = false;
                case "rPh" -> soort = "inlineStr";
                case "c" -> eindeCel();
                case "row" -> rij.accept(rijnummer, cellen);
                default -> {
                    // Nothing that began here.
                }
            }
        }

        /** Cells without anything are left out of a sheet. */
        private void eindeCel() {
            if (waarde.isEmpty() || kolom == Bladgrenzen.KOLOMMEN) {
                return;
            }
            while (cellen.size() <= kolom) {
                cellen.add(Cel.tekst(""));
            }
            cellen.set(kolom, cel());
        }

        private Cel cel() {
            String tekst = waarde.toString();
            return switch (soort) {
                case "s" ->
                        Cel.tekst(teksten.getItemAt(Integer.parseInt(tekst.strip())).getString());
                case "inlineStr", "str" -> Cel.tekst(new XSSFRichTextString(tekst).getString());
                case "b" -> Cel.tekst(tekst.strip().equals("1") ? "ja" : "nee");
                case "e" -> Cel.tekst(tekst);
                default -> new Cel(tekst, true);
            };
        }
    }
}
