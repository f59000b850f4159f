package nl.kamerwoo.alfresco.diwoo;

/** What XML 1.0 can say; a document's title can hold anything. */
final class Xmltekst {

    private Xmltekst() {}

    /** The text without the characters that no XML 1.0 may hold (production 2, Char). */
    static String van(String tekst) {
        return tekst.codePoints()
                .filter(Xmltekst::mag)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean mag(int teken) {
        return teken == '\t'
                || teken == '\n'
                || teken == '\r'
                || teken >= 0x20 && teken <= 0xD7FF
                || teken >= 0xE000 && teken <= 0xFFFD
                || teken >= 0x10000;
    }
}
