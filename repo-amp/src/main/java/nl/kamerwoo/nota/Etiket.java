package nl.kamerwoo.nota;

/**
 * A label found in the text.
 *
 * @param label as the nota writes it, without colon
 * @param rang which label wins when two stand for the same thing: the lower one
 * @param regels how many lines the label takes
 * @param rest what stands behind the label on its line
 * @param zeker whether it is a label by itself: alone on its line, or with a colon
 */
record Etiket(Rubriek rubriek, String label, int rang, int regels, String rest, boolean zeker) {
    boolean heeftRest() {
        return !rest.isEmpty();
    }
}
