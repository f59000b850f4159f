package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Celtekst;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Lijstregel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * An xlsx. Its rows go to a temporary file as they come, and from there into the answer: few of
 * them are in memory. Every text is a cell of text and is marked as such, so that none becomes a
 * formula when a person edits it.
 */
final class XlsxSchrijver implements Inventarisschrijver {

    private static final int RIJEN_IN_GEHEUGEN = 50;

    /** In 256ths of a character. */
    private static final int SMAL = 14 * 256;

    private static final int BREED = 50 * 256;
    private static final Set<Kolom> GETALLEN =
            Set.of(Kolom.ID, Kolom.FAMILY_ID, Kolom.EMAIL_THREAD_ID);
    private static final Set<Kolom> BREDE =
            Set.of(Kolom.DOCUMENT, Kolom.TOELICHTING, Kolom.PUBLIEKE_LINK);

    private final OutputStream uit;
    private final String matter;
    private final SXSSFWorkbook werkboek;
    private final SXSSFSheet blad;
    private final CellStyle tekst;

    XlsxSchrijver(OutputStream uit, String matter) {
        this.uit = uit;
        this.matter = matter;
        // Without a table of shared texts, which would hold all of them.
        this.werkboek = new SXSSFWorkbook(null, RIJEN_IN_GEHEUGEN, true, false);
        this.blad = werkboek.createSheet("Inventaris");
        this.tekst = werkboek.createCellStyle();
        this.tekst.setQuotePrefixed(true);
        kop();
    }

    private void kop() {
        Font vet = werkboek.createFont();
        vet.setBold(true);
        CellStyle stijl = werkboek.createCellStyle();
        stijl.setFont(vet);
        Row rij = blad.createRow(0);
        for (Kolom kolom : Kolom.values()) {
            Cell cel = rij.createCell(kolom.ordinal());
            cel.setCellValue(kolom.kop());
            cel.setCellStyle(stijl);
            blad.setColumnWidth(kolom.ordinal(), BREDE.contains(kolom) ? BREED : SMAL);
        }
        blad.createFreezePane(0, 1);
    }

    @Override
    public void regel(Lijstregel regel) {
        Row rij = blad.createRow(blad.getLastRowNum() + 1);
        Map<Kolom, String> cellen = new EnumMap<>(Kolom.class);
        for (Kolom kolom : Kolom.values()) {
            cellen.put(kolom, regel.cel(kolom, matter));
        }
        cellen.values().removeIf(String::isEmpty);
        cellen.forEach(
                (kolom, waarde) -> {
                    Cell cel = rij.createCell(kolom.ordinal());
                    if (GETALLEN.contains(kolom)) {
                        cel.setCellValue(Integer.parseInt(waarde));
                    } else {
                        cel.setCellValue(Celtekst.naarXlsx(waarde));
                        cel.setCellStyle(tekst);
                    }
                });
    }

    @Override
    public void slot(int achtergehouden) throws IOException {
        werkboek.write(uit);
    }

    /** Takes its temporary file away. */
    @Override
    public void close() throws IOException {
        werkboek.close();
        werkboek.dispose();
    }
}
