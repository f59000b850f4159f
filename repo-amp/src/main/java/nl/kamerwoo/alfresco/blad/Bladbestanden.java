package nl.kamerwoo.alfresco.blad;

import org.springframework.core.io.Resource;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the pages, read once at the start: few and small. What is not among them is not
 * there, so that no name out of an address comes to a class loader.
 */
public final class Bladbestanden {

    private static final Map<String, String> SOORTEN =
            Map.of("js", "text/javascript;charset=UTF-8", "css", "text/css;charset=UTF-8");

    private final Map<String, Bladbestand> bestanden;

    /**
     * @throws IOException when one cannot be read
     */
    public Bladbestanden(Resource[] bronnen) throws IOException {
        Map<String, Bladbestand> gelezen = new HashMap<>();
        for (Resource bron : bronnen) {
            String naam = String.valueOf(bron.getFilename());
            String soort = SOORTEN.get(naam.substring(naam.lastIndexOf('.') + 1));
            if (soort != null) {
                gelezen.put(naam, lees(bron, soort));
            }
        }
        this.bestanden = Map.copyOf(gelezen);
    }

    /** The one with this name, such as {@code termijnen.js}. */
    public Optional<Bladbestand> vind(String naam) {
        return Optional.ofNullable(bestanden.get(naam));
    }

    private static Bladbestand lees(Resource bron, String soort) throws IOException {
        try (InputStream in = bron.getInputStream()) {
            byte[] inhoud = in.readAllBytes();
            byte[] getal = MessageDigest.getInstance("SHA-256").digest(inhoud);
            return new Bladbestand(soort, inhoud, HexFormat.of().formatHex(getal, 0, 16));
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt);
        }
    }
}
