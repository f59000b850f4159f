package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.databind.JsonNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.inventaris.Celtekst;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Dossiers and their terms, as a csv that a Dutch Excel opens; what would be a formula is defused.
 */
final class Termijncsv {

    private static final char SCHEIDING = ';';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Where each column stands in the JSON of a dossier. */
    private enum Kolom {
        REFERENTIE("/referentie"),
        NAAM("/naam"),
        ONDERWERP("/onderwerp"),
        TYPE("/type"),
        DIRECTIE("/directie"),
        BEHANDELAAR("/behandelaarNaam"),
        /** What the list is filtered by, and what tells two people of one name apart. */
        GEBRUIKERSNAAM("/behandelaar"),
        STATUS("/status"),
        EINDE("/termijn/einde"),
        TOESTAND("/termijn/toestand"),
        DAGEN_OVER("/termijn/dagenOver"),
        UITLEG("/termijn/uitleg");

        private final String plek;

        Kolom(String plek) {
            this.plek = plek;
        }
    }

    private final CSVPrinter csv;

    /**
     * Begins it; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    Termijncsv(OutputStream uit) throws IOException {
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
        for (Kolom kolom : Kolom.values()) {
            csv.print(Melding.tekst("kamerwoo.lopend.kolom." + kolom.name()));
        }
        csv.println();
    }

    /**
     * @param dossier as {@link Weergave} gives it
     * @throws IOException when the stream takes no more
     */
    void zet(JsonNode dossier) throws IOException {
        for (Kolom kolom : Kolom.values()) {
            csv.print(Celtekst.naarCsv(Celtekst.van(dossier.at(kolom.plek).asText())));
        }
        csv.println();
    }

    void af() throws IOException {
        csv.flush();
    }
}
