package nl.kamerwoo.correspondentie;

/** Texts of a head as they are stored: on one line, without what cannot be seen. */
final class Koptekst {

    private Koptekst() {}

    /** Without control and format characters; white space of any kind is one space. */
    static String opEenRegel(String tekst) {
        StringBuilder regel = new StringBuilder(tekst.length());
        boolean wit = false;
        for (int i = 0; i < tekst.length(); ) {
            int teken = tekst.codePointAt(i);
            i += Character.charCount(teken);
            if (Character.isWhitespace(teken) || Character.isSpaceChar(teken)) {
                wit = regel.length() > 0;
            } else if (isZichtbaar(teken)) {
                regel.append(wit ? " " : "").appendCodePoint(teken);
                wit = false;
            }
        }
        return regel.toString();
    }

    /** Direction marks and the like can make a text look like another. */
    static boolean isZichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    /** Cut between two characters, never within one. */
    static String kort(String tekst, int lengte) {
        if (tekst.length() <= lengte) {
            return tekst;
        }
        int einde = Character.isHighSurrogate(tekst.charAt(lengte - 1)) ? lengte - 1 : lengte;
        return tekst.substring(0, einde).strip();
    }
}
