package nl.kamerwoo.alfresco.mdto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.pakket.Zip;
import nl.kamerwoo.alfresco.pakket.Zip.Afdruk;
import nl.kamerwoo.pakket.Reden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says of every document of the dossier where it is in the package, or why it is not. It is kept
 * apart until the end, because it is sent last.
 */
final class Mdtomanifest implements AutoCloseable {

    private static final String JSON = "manifest.json";
    private static final String SOMMEN = "SHA256SUMS";
    private static final String GELEVERD = "geleverd";
    private static final String ONTBREEKT = "ontbreekt";
    private static final String AFGEBROKEN = "afgebroken";

    private final Kladblok jsonKlad = new Kladblok();
    private final Kladblok sommen = new Kladblok();
    private final JsonGenerator json;
    private final Map<String, Integer> aantallen = new LinkedHashMap<>();

    Mdtomanifest(String dossier, Instant moment) {
        try {
            json = new JsonFactory().createGenerator(jsonKlad.uit());
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("dossier", dossier);
            json.writeStringField("gemaaktOp", moment.toString());
            json.writeArrayFieldStart("stukken");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * What became of a document.
     *
     * @param reden why it is not there, or not whole
     */
    void zet(Onderdeel onderdeel, String map, Optional<Reden> reden) {
        aantallen.merge(reden.isEmpty() ? GELEVERD : ONTBREEKT, 1, Integer::sum);
        try {
            json.writeStartObject();
            json.writeNumberField("nummer", onderdeel.nummer());
            json.writeStringField("id", onderdeel.stuk().getId());
            json.writeStringField("kenmerk", onderdeel.kenmerk());
            json.writeStringField("naam", onderdeel.naam());
            json.writeBooleanField("geleverd", reden.isEmpty());
            if (reden.isEmpty()) {
                json.writeStringField("map", map);
            } else {
                json.writeStringField("reden", reden.get().code());
            }
            json.writeEndObject();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A file that is there, and whole. */
    void som(String naam, Afdruk afdruk) {
        if (!afdruk.heel()) {
            brakAf();
        }
        try {
            sommen.uit()
                    .write((afdruk.sha256() + "  " + naam + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The package could not be made to its end. */
    void brakAf() {
        aantallen.put(AFGEBROKEN, 1);
    }

    /**
     * Puts what it has to say at the end of the package.
     *
     * @param verborgen so many documents the user may not see
     * @throws IOException when the receiver takes no more
     */
    void sluitAf(Zip zip, int verborgen) throws IOException {
        zet(zip, SOMMEN, sommen);
        try {
            json.writeEndArray();
            json.writeObjectFieldStart("aantallen");
            for (String soort : List.of(GELEVERD, ONTBREEKT)) {
                json.writeNumberField(soort, aantallen.getOrDefault(soort, 0));
            }
            json.writeNumberField("verborgen", verborgen);
            json.writeEndObject();
            json.writeBooleanField(
                    "volledig", verborgen == 0 && Set.of(GELEVERD).containsAll(aantallen.keySet()));
            json.writeEndObject();
            json.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        zet(zip, JSON, jsonKlad);
    }

    private static void zet(Zip zip, String naam, Kladblok klad) throws IOException {
        try (InputStream in = klad.lees()) {
            zip.zet(naam, in);
        }
    }

    @Override
    public void close() {
        sommen.close();
        jsonKlad.close();
    }
}
