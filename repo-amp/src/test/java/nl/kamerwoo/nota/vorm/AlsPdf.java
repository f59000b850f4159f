package nl.kamerwoo.nota.vorm;

import nl.kamerwoo.nota.vorm.Schets.Rij;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;

import javax.xml.transform.TransformerException;

/**
 * Lays a nota out as a PDF: where the header block stands, and in which order it is drawn. The file
 * is made as Word makes it: the fonts are in it, cut down to the signs in use, its text is marked
 * up and spaced by hairs, and its metadata are there as XMP.
 */
public enum AlsPdf {
    /** Label and value on one line, in two columns, above the text. */
    BOVEN_IN_KOLOMMEN,
    /** All labels drawn first, then all values beside them. */
    LABELS_DAN_WAARDEN,
    /** The block in the right margin, label above value, drawn before the text. */
    RECHTS_EERST,
    /** The block in the right margin, drawn after the text of the first page. */
    RECHTS_LAATST,
    /** The block in the left margin, label above value, drawn before the text. */
    LINKS_EERST;

    /** PDFBox brings it for files that lack a font. */
    private static final String LETTERTYPE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float HOOG = 780;
    private static final float REGEL = 13;

    public byte[] maak(Schets nota) {
        try (var doc = new PDDocument();
                var uit = new ByteArrayOutputStream()) {
            new Tekenaar(doc, this).teken(nota);
            beschrijf(doc, nota);
            doc.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What PDF/A, in which ministries archive, asks of every file: its metadata as XMP. */
    private static void beschrijf(PDDocument doc, Schets nota) throws IOException {
        var xmp = XMPMetadata.createXMPMetadata();
        var dublinCore = xmp.createAndAddDublinCoreSchema();
        dublinCore.setTitle(nota.titel());
        dublinCore.addCreator("Rijksoverheid");
        var basis = xmp.createAndAddXMPBasicSchema();
        basis.setCreatorTool("Microsoft Word");
        basis.setCreateDate(new GregorianCalendar(2024, Calendar.FEBRUARY, 7));
        xmp.createAndAddAdobePDFSchema().setProducer("Microsoft Word");
        try (var uit = new ByteArrayOutputStream()) {
            var pdfa = xmp.createAndAddPDFAIdentificationSchema();
            pdfa.setPart(2);
            pdfa.setConformance("A");
            new XmpSerializer().serialize(xmp, uit, true);
            var metadata = new PDMetadata(doc);
            metadata.importXMPMetadata(uit.toByteArray());
            doc.getDocumentCatalog().setMetadata(metadata);
        } catch (BadFieldValueException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Tekenaar {
        private final PDDocument doc;
        private final AlsPdf vorm;
        private final PDFont gewoon;
        private final PDFont vet;
        private PDPageContentStream pagina;
        private int nummer;
        private float y;

        Tekenaar(PDDocument doc, AlsPdf vorm) throws IOException {
            this.doc = doc;
            this.vorm = vorm;
            this.gewoon = lettertype(doc);
            this.vet = lettertype(doc);
        }

        private static PDFont lettertype(PDDocument doc) throws IOException {
            try (var ttf = PDFont.class.getResourceAsStream(LETTERTYPE)) {
                return PDType0Font.load(doc, ttf, true);
            }
        }

        void teken(Schets nota) throws IOException {
            nieuwePagina(nota);
            float kantlijn = vorm == LINKS_EERST ? 200 : 60;
            int breedte = vorm == BOVEN_IN_KOLOMMEN || vorm == LABELS_DAN_WAARDEN ? 90 : 62;
            schrijf(kantlijn, nota.soort(), vet);
            y -= REGEL;
            if (vorm != RECHTS_LAATST) {
                kop(nota.kop());
            }
            schrijf(kantlijn, nota.woordNota(), gewoon);
            y -= REGEL;
            alinea(nota, kantlijn, nota.titel(), breedte, vet);
            for (var deel : nota.delen()) {
                alinea(nota, kantlijn, deel.titel(), breedte, vet);
                for (String tekst : deel.alineas()) {
                    alinea(nota, kantlijn, tekst, breedte, gewoon);
                }
                for (String punt : deel.punten()) {
                    alinea(nota, kantlijn, "• " + punt, breedte, gewoon);
                }
            }
            sluit(nota);
        }

        /** A word processor can write the frame in the margin behind the text of its page. */
        private void sluit(Schets nota) throws IOException {
            if (pagina == null) {
                return;
            }
            if (nummer == 1 && vorm == RECHTS_LAATST) {
                kop(nota.kop());
            }
            pagina.close();
        }

        private void kop(List<Rij> rijen) throws IOException {
            float begin = y;
            switch (vorm) {
                case BOVEN_IN_KOLOMMEN -> {
                    for (Rij rij : rijen) {
                        zet(60, y, rij.label(), vet);
                        float bij = y;
                        for (String regel : rij.waarde()) {
                            zet(220, bij, regel, gewoon);
                            bij -= REGEL;
                        }
                        y = Math.min(bij, y - REGEL);
                    }
                }
                case LABELS_DAN_WAARDEN -> {
                    for (Rij rij : rijen) {
                        zet(60, y, rij.label(), vet);
                        y -= REGEL * Math.max(1, rij.waarde().size());
                    }
                    float eind = y;
                    y = begin;
                    for (Rij rij : rijen) {
                        float bij = y;
                        for (String regel : rij.waarde()) {
                            zet(220, bij, regel, gewoon);
                            bij -= REGEL;
                        }
                        y -= REGEL * Math.max(1, rij.waarde().size());
                    }
                    y = eind;
                }
                default -> {
                    float x = vorm == LINKS_EERST ? 60 : 440;
                    y = HOOG;
                    for (Rij rij : rijen) {
                        schrijf(x, rij.label(), vet);
                        for (String regel : rij.waarde()) {
                            schrijf(x, regel, gewoon);
                        }
                        y -= REGEL / 2;
                    }
                    y = begin;
                    return;
                }
            }
            y -= REGEL;
        }

        private void alinea(Schets nota, float x, String tekst, int breedte, PDFont font)
                throws IOException {
            for (String regel : breek(tekst, breedte)) {
                if (y < 80) {
                    nieuwePagina(nota);
                }
                schrijf(x, regel, font);
            }
            y -= REGEL * 0.8f;
        }

        private void nieuwePagina(Schets nota) throws IOException {
            sluit(nota);
            var blad = new PDPage(PDRectangle.A4);
            doc.addPage(blad);
            pagina = new PDPageContentStream(doc, blad);
            nummer++;
            y = HOOG;
            zet(480, 40, "Pagina " + nummer + " van 2", gewoon);
            if (nummer > 1) {
                zet(440, 800, "Datum", vet);
                zet(440, 788, "7 februari 2024", gewoon);
            }
        }

        /** Word puts a hair of space between every few letters, so that its lines fit. */
        private static Object[] gespatieerd(String tekst) {
            var uit = new ArrayList<Object>();
            for (int i = 0; i < tekst.length(); i += 3) {
                uit.add(tekst.substring(i, Math.min(tekst.length(), i + 3)));
                uit.add(i % 2 == 0 ? 3f : -4f);
            }
            return uit.toArray();
        }

        private void schrijf(float x, String tekst, PDFont font) throws IOException {
            zet(x, y, tekst, font);
            y -= REGEL;
        }

        private void zet(float x, float hoogte, String tekst, PDFont font) throws IOException {
            pagina.beginMarkedContent(COSName.P);
            pagina.beginText();
            pagina.setFont(font, 10);
            pagina.newLineAtOffset(x, hoogte);
            pagina.showTextWithPositioning(gespatieerd(tekst));
            pagina.endText();
            pagina.endMarkedContent();
        }
    }

    static List<String> breek(String tekst, int breedte) {
        var regels = new ArrayList<String>();
        var regel = new StringBuilder();
        for (String woord : tekst.split(" ")) {
            if (regel.length() + woord.length() + 1 > breedte && regel.length() > 0) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.length() == 0 ? "" : " ").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }
}
