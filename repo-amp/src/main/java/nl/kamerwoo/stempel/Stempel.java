package nl.kamerwoo.stempel;

/**
 * A value that the module took from a document, or from the dossier that it lies in.
 *
 * @param waarde a {@code String}, a {@code LocalDate} or a {@code List<String>}
 * @param plaats the label or section it stood with
 * @param regel the line of the text, from 1; 0 when it is the dossier's, below it when it stood in
 *     the head of a message
 * @param versie the version of the document it was taken from
 * @param bron the reference of that document; empty when it is the one that bears the stamp
 */
public record Stempel(Object waarde, String plaats, int regel, String versie, String bron) {

    private static final int GEEN_REGEL = 0;

    public Stempel(Object waarde, String plaats, int regel, String versie) {
        this(waarde, plaats, regel, versie, "");
    }

    public static Stempel uitDossier(Object waarde) {
        return new Stempel(waarde, "dossier", GEEN_REGEL, "");
    }

    public boolean isUitDossier() {
        return regel == GEEN_REGEL;
    }

    /** Whether it stood in the head of a message, which has no lines. */
    public boolean isUitKopVanBericht() {
        return regel < GEEN_REGEL;
    }
}
