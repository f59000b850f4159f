package nl.kamerwoo.alfresco.pakket;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.pakket.Zip.Afdruk;
import nl.kamerwoo.pakket.Manifestregel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of everything in the package what it is, and of everything that is not in it why. It is kept
 * apart until the end, because it is sent last.
 */
final class Manifest implements AutoCloseable {

    /** A file that is of no line: the inventory. */
    record Bijlage(String naam, Afdruk afdruk) {}

    static final String GELEVERD = "geleverd";
    static final String ACHTERGEHOUDEN = "achtergehouden";
    static final String ONTBREEKT = "ontbreekt";
    static final String VERBORGEN = "verborgen";

    private static final String AFGEBROKEN = "afgebroken";

    private static final String JSON = "manifest.json";
    private static final String HTML = "manifest.html";
    private static final String SOMMEN = "SHA256SUMS";

    private final Kladblok jsonKlad = new Kladblok();
    private final Kladblok sommen = new Kladblok();
    private final Manifestbladzijde bladzijde;
    private final JsonGenerator json;
    private final Map<String, Integer> aantallen = new LinkedHashMap<>();
    private final List<Bijlage> bijlagen = new ArrayList<>();

    Manifest(String verzoek, Instant moment) {
        bladzijde = new Manifestbladzijde(verzoek, moment);
        try {
            json = new JsonFactory().createGenerator(jsonKlad.uit());
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("verzoek", verzoek);
            json.writeStringField("gemaaktOp", moment.toString());
            json.writeArrayFieldStart("regels");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What became of a line. */
    void zet(Manifestregel regel) {
        String uitkomst =
                regel.isGeleverd() ? GELEVERD : regel.isTekort() ? ONTBREEKT : ACHTERGEHOUDEN;
        aantallen.merge(uitkomst, 1, Integer::sum);
        if (regel.isGeleverd()) {
            regel.bestand().ifPresent(bestand -> som(bestand.sha256(), bestand.naam()));
        }
        bladzijde.zet(regel);
        try {
            schrijf(regel);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void schrijf(Manifestregel regel) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", regel.regel().id());
        json.writeStringField("naam", regel.regel().naam());
        json.writeStringField("omschrijving", regel.regel().omschrijving());
        if (regel.regel().beoordeling().isPresent()) {
            json.writeStringField("beoordeling", regel.regel().beoordeling().get().naam());
        }
        if (regel.bestand().isPresent()) {
            Manifestregel.Bestand bestand = regel.bestand().get();
            json.writeStringField("bestand", bestand.naam());
            json.writeStringField("versie", bestand.versie().naam());
            json.writeNumberField("bytes", bestand.bytes());
            json.writeStringField("sha256", bestand.sha256());
        }
        json.writeBooleanField("geleverd", regel.isGeleverd());
        if (regel.reden().isPresent()) {
            json.writeStringField("reden", regel.reden().get().code());
        }
        if (regel.diwoo().isPresent()) {
            json.writeStringField("diwoo", regel.diwoo().get());
        }
        json.writeEndObject();
    }

    /** A file that is of no line. */
    void zet(String naam, Afdruk afdruk) {
        bijlagen.add(new Bijlage(naam, afdruk));
        if (afdruk.heel()) {
            som(afdruk.sha256(), naam);
        }
    }

    /** A file whose checksum can be wanted, and that is told of elsewhere. */
    void som(String naam, Afdruk afdruk) {
        som(afdruk.sha256(), naam);
    }

    /** So many lines the user may not see, nor what became of them. */
    void verborgen(int aantal) {
        if (aantal > 0) {
            aantallen.put(VERBORGEN, aantal);
        }
    }

    /** The package could not be made to its end. */
    void brakAf() {
        aantallen.put(AFGEBROKEN, 1);
    }

    private boolean isVolledig() {
        return !aantallen.containsKey(ONTBREEKT)
                && !aantallen.containsKey(VERBORGEN)
                && !aantallen.containsKey(AFGEBROKEN)
                && bijlagen.stream().allMatch(bijlage -> bijlage.afdruk().heel());
    }

    private void som(String sha256, String naam) {
        try {
            sommen.uit().write((sha256 + "  " + naam + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /**
     * Puts everything that it has to say at the end of the package.
     *
     * @throws IOException when the receiver takes no more
     */
    void sluitAf(Zip zip) throws IOException {
        som(HTML, zet(zip, HTML, bladzijde.maakAf(aantallen, bijlagen, isVolledig())));
        Afdruk lijst = zet(zip, SOMMEN, sommen);
        maakAf(lijst);
        zet(zip, JSON, jsonKlad);
    }

    private static Afdruk zet(Zip zip, String naam, Kladblok klad) throws IOException {
        try (InputStream in = klad.lees()) {
            return zip.zet(naam, in);
        }
    }

    private void maakAf(Afdruk lijst) {
        try {
            json.writeEndArray();
            json.writeArrayFieldStart("bestanden");
            for (Bijlage bijlage : bijlagen) {
                bijlage(bijlage);
            }
            bijlage(new Bijlage(SOMMEN, lijst));
            json.writeEndArray();
            json.writeObjectFieldStart("aantallen");
            for (Map.Entry<String, Integer> aantal : aantallen.entrySet()) {
                json.writeNumberField(aantal.getKey(), aantal.getValue());
            }
            json.writeEndObject();
            json.writeBooleanField("volledig", isVolledig());
            json.writeEndObject();
            json.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void bijlage(Bijlage bijlage) throws IOException {
        json.writeStartObject();
        json.writeStringField("bestand", bijlage.naam());
        json.writeNumberField("bytes", bijlage.afdruk().bytes());
        json.writeStringField("sha256", bijlage.afdruk().sha256());
        json.writeBooleanField("geleverd", bijlage.afdruk().heel());
        json.writeEndObject();
    }

    @Override
    public void close() {
        bladzijde.close();
        sommen.close();
        jsonKlad.close();
    }
}
