package nl.kamerwoo.alfresco.pakket;

/** Text for in a page. */
final class Html {

    private Html() {}

    /** The text so that a browser shows it and does nothing with it. */
    static String tekst(String tekst) {
        StringBuilder html = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            html.append(teken(tekst.charAt(i)));
        }
        return html.toString();
    }

    private static String teken(char teken) {
        return switch (teken) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> Character.isISOControl(teken) ? " " : String.valueOf(teken);
        };
    }
}
