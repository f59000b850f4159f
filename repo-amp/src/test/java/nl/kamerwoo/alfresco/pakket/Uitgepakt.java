package nl.kamerwoo.alfresco.pakket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a package, in their order, as whoever gets it finds them. */
public record Uitgepakt(Map<String, byte[]> bestanden) {

    public static Uitgepakt van(byte[] zip) {
        return van(new ByteArrayInputStream(zip));
    }

    public static Uitgepakt van(InputStream zip) {
        Map<String, byte[]> bestanden = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(zip, StandardCharsets.UTF_8)) {
            for (ZipEntry bestand = in.getNextEntry();
                    bestand != null;
                    bestand = in.getNextEntry()) {
                bestanden.put(bestand.getName(), in.readAllBytes());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new Uitgepakt(bestanden);
    }

    public List<String> namen() {
        return new ArrayList<>(bestanden.keySet());
    }

    public String tekst(String naam) {
        return new String(bestanden.get(naam), StandardCharsets.UTF_8);
    }

    public JsonNode manifest() {
        return json("manifest.json");
    }

    public JsonNode json(String naam) {
        try {
            return new ObjectMapper().readTree(bestanden.get(naam));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What the manifest tells of a line. */
    public JsonNode regel(int id) {
        for (JsonNode regel : manifest().path("regels")) {
            if (regel.path("id").asInt() == id) {
                return regel;
            }
        }
        throw new AssertionError("No line " + id + " in " + manifest());
    }

    /** The lines that {@code sha256sum -c} would not accept. */
    public List<String> kloptNiet() {
        List<String> fouten = new ArrayList<>();
        for (String regel : tekst("SHA256SUMS").lines().toList()) {
            String[] delen = regel.split(" {2}", 2);
            if (!sha256(bestanden.get(delen[1])).equals(delen[0])) {
                fouten.add(regel);
            }
        }
        return fouten;
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException nergens) {
            throw new IllegalStateException(nergens);
        }
    }
}
