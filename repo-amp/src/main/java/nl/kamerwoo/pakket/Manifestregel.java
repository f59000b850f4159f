package nl.kamerwoo.pakket;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of a line of the inventory.
 *
 * @param bestand its file in the package; nothing when it has none
 * @param reden why it has none, or what is to be told about the file
 * @param diwoo the file with its metadata for publication
 */
public record Manifestregel(
        Pakketregel regel,
        Optional<Bestand> bestand,
        Optional<Reden> reden,
        Optional<String> diwoo) {

    /**
     * @param sha256 of the bytes that are in the package, in hexadecimals
     */
    public record Bestand(String naam, Versie versie, long bytes, String sha256) {}

    public Manifestregel {
        Objects.requireNonNull(regel);
        Objects.requireNonNull(bestand);
        Objects.requireNonNull(reden);
        Objects.requireNonNull(diwoo);
    }

    public static Manifestregel zonder(Pakketregel regel, Reden reden) {
        return new Manifestregel(regel, Optional.empty(), Optional.of(reden), Optional.empty());
    }

    /** Whether its file is there and whole. */
    public boolean isGeleverd() {
        return bestand.isPresent() && reden.filter(Reden.ONVOLLEDIG::equals).isEmpty();
    }

    /** Whether something is not there that ought to be. */
    public boolean isTekort() {
        return !isGeleverd() && reden.filter(Reden::isTekort).isPresent();
    }
}
