package nl.kamerwoo.mdto;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A file that holds a document.
 *
 * @param sha256 in hexadecimal
 * @param berekendOp when that was computed
 */
public record Bestand(
        Identificatie identificatie,
        String naam,
        long omvang,
        Begrip formaat,
        String sha256,
        OffsetDateTime berekendOp,
        Verwijzing document) {

    public static final Begrip SHA_256 =
            Begrip.van("SHA-256", "Begrippenlijst ChecksumAlgoritme MDTO");

    public Bestand {
        Objects.requireNonNull(identificatie);
        naam = Metatekst.naam(naam);
        Objects.requireNonNull(formaat);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(berekendOp);
        Objects.requireNonNull(document);
    }
}
