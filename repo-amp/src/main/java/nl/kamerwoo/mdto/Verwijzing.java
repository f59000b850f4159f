package nl.kamerwoo.mdto;

import java.util.Objects;
import java.util.Optional;

/** Something else that is told of by its name. */
public record Verwijzing(String naam, Optional<Identificatie> identificatie) {

    public Verwijzing {
        naam = Metatekst.naam(naam);
        Objects.requireNonNull(identificatie);
    }

    public static Verwijzing naar(String naam) {
        return new Verwijzing(naam, Optional.empty());
    }

    public static Verwijzing naar(String naam, Identificatie identificatie) {
        return new Verwijzing(naam, Optional.of(identificatie));
    }
}
