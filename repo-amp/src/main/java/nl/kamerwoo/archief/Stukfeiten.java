package nl.kamerwoo.archief;

import java.util.Objects;

/**
 * What counts of a document that lies in a dossier.
 *
 * @param soort its type by its name in the model
 * @param ondertekend whether it is signed
 * @param inBewerking whether somebody has it checked out
 */
public record Stukfeiten(
        String soort, boolean ondertekend, boolean heeftInhoud, boolean inBewerking) {

    public Stukfeiten {
        Objects.requireNonNull(soort);
    }

    boolean is(String dezeSoort) {
        return soort.equals(dezeSoort);
    }
}
