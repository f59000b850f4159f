package nl.kamerwoo.instelling;

import java.util.Optional;

/**
 * What the start of a version does with a document of settings. A document that differs from the
 * default that was put there is an administrator's and is never touched; one that he threw away
 * stays away. Documents are known by their SHA-256.
 */
public enum Bijwerking {
    /** Leave everything as it is. */
    LATEN,
    /** Put the default there: nothing is, and nothing ever was or it is asked for. */
    NEERZETTEN,
    /** Put the new default in the place of the old one, which nobody changed. */
    VERVANGEN,
    /** Lay the new default beside the document that an administrator changed. */
    ERNAAST;

    /**
     * @param aanwezig the document that is there
     * @param laatst the default that was last put there, or laid beside it
     * @param standaard the default of this version
     * @param terugzetten whether a document that was thrown away is to come back
     */
    public static Bijwerking van(
            Optional<String> aanwezig,
            Optional<String> laatst,
            String standaard,
            boolean terugzetten) {
        if (aanwezig.isEmpty()) {
            return laatst.isEmpty() || terugzetten ? NEERZETTEN : LATEN;
        }
        boolean nieuw = !laatst.equals(Optional.of(standaard));
        if (!nieuw || aanwezig.get().equals(standaard)) {
            return LATEN;
        }
        return aanwezig.equals(laatst) ? VERVANGEN : ERNAAST;
    }
}
