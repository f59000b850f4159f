package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Celtekst;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Lijstregel;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * A csv as a Dutch Excel opens it: semicolons between the cells, and a byte order mark so that it
 * knows UTF-8. An apostrophe stands before what Excel would take for a formula.
 */
final class CsvSchrijver implements Inventarisschrijver {

    static final char SCHEIDING = ';';

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String matter;
    private final CSVPrinter csv;

    CsvSchrijver(OutputStream uit, String matter) throws IOException {
        this.matter = matter;
        BufferedWriter tekst =
                new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        tekst.write(BYTE_ORDER_MARK);
        this.csv =
                new CSVPrinter(
                        tekst,
                        CSVFormat.DEFAULT
                                .builder()
                                .setDelimiter(SCHEIDING)
                                .setRecordSeparator("\r\n")
                                .build());
        for (Kolom kolom : Kolom.values()) {
            csv.print(kolom.kop());
        }
        csv.println();
    }

    @Override
    public void regel(Lijstregel regel) throws IOException {
        for (Kolom kolom : Kolom.values()) {
            csv.print(Celtekst.naarCsv(regel.cel(kolom, matter)));
        }
        csv.println();
    }

    @Override
    public void slot(int achtergehouden) throws IOException {
        csv.flush();
    }

    @Override
    public void close() {
        // All that it has is the stream that it was given.
    }
}
