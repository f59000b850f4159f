package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.inventaris.Celtekst;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is due, as a csv that a Dutch Excel opens; what it would take for a formula is defused. */
public final class Bewaarcsv {

    private static final char SCHEIDING = ';';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter csv;

    /**
     * Begins it; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    public Bewaarcsv(OutputStream uit) throws IOException {
        BufferedWriter tekst =
                new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        tekst.write(BYTE_ORDER_MARK);
        csv =
                new CSVPrinter(
                        tekst,
                        CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter(SCHEIDING)
                                .setRecordSeparator("\r\n")
                                .build());
        for (Bewaarregel.Kolom kolom : Bewaarregel.Kolom.values()) {
            csv.print(kolom.naam());
        }
        csv.println();
    }

    /**
     * @throws IOException when the stream takes no more
     */
    public void zet(List<Bewaarregel> regels) throws IOException {
        for (Bewaarregel regel : regels) {
            for (Bewaarregel.Kolom kolom : Bewaarregel.Kolom.values()) {
                csv.print(Celtekst.naarCsv(Celtekst.van(kolom.van(regel))));
            }
            csv.println();
        }
        csv.flush();
    }
}
