package nl.kamerwoo.alfresco.webscript;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.inventaris.Invoerfout;
import nl.kamerwoo.inventaris.Wijziging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The answer to a sheet, written while the sheet is read. */
final class Wijzigingenschrijver implements AutoCloseable {

    private final JsonGenerator json;

    Wijzigingenschrijver(OutputStream uit) throws IOException {
        json = new ObjectMapper().createGenerator(uit);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        // What breaks off is left as it is: nobody is to take it for all.
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        json.writeStartObject();
        json.writeArrayFieldStart("wijzigingen");
    }

    void wijziging(Wijziging wijziging) {
        try {
            json.writeTree(Inventarisantwoord.json(wijziging));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** After the last change. */
    void fouten(List<Invoerfout> fouten) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("fouten");
        for (Invoerfout fout : fouten) {
            json.writeTree(Inventarisantwoord.json(fout));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
