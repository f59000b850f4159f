package nl.kamerwoo.kamervragen;

/** Signs that a typesetter puts in and no reader reads. */
final class Zetsel {

    private Zetsel() {}

    static boolean isWit(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085';
    }

    static boolean isOnzichtbaar(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || Voetnootmerken.isPlaats(c);
    }
}
