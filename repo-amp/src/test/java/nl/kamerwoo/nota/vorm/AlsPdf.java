package nl.kamerwoo.nota.vorm;

import nl.kamerwoo.nota.vorm.Schets.Rij;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays a nota out as a PDF: where the header block stands, and in which order it is drawn. */
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

    private static final float HOOG = 780;
    private static final float REGEL = 13;

    public byte[] maak(Schets nota) {
        try (var doc = new PDDocument();
                var uit = new ByteArrayOutputStream()) {
            new Tekenaar(doc, this).teken(nota);
            doc.save(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Tekenaar {
        private final PDDocument doc;
        private final AlsPdf vorm;
        private final PDFont gewoon = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private final PDFont vet = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        private PDPageContentStream pagina;
        private int nummer;
        private float y;

        Tekenaar(PDDocument doc, AlsPdf vorm) {
            this.doc = doc;
            this.vorm = vorm;
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

        private void schrijf(float x, String tekst, PDFont font) throws IOException {
            zet(x, y, tekst, font);
            y -= REGEL;
        }

        private void zet(float x, float hoogte, String tekst, PDFont font) throws IOException {
            pagina.beginText();
            pagina.setFont(font, 10);
            pagina.newLineAtOffset(x, hoogte);
            pagina.showText(tekst);
            pagina.endText();
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
