package nl.kamerwoo.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail in words. Its HTML is made of the finished text, so that whatever a value held is text in
 * it; only addresses of our own become links.
 *
 * @param onderwerp one line, without anything that could end it
 * @param tekst as it goes to who reads no HTML
 */
public record Berichttekst(String onderwerp, String tekst) {

    private static final int LANGSTE_ONDERWERP = 200;
    private static final String PUNT = "- ";

    public Berichttekst {
        onderwerp = eenRegel(onderwerp);
        tekst = tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * @param samengevoegd a template in which the values stand: the subject on the first line,
     *     which no value can end, as its line ends were taken out before
     */
    public static Berichttekst van(String samengevoegd) {
        String tekst = samengevoegd.stripLeading();
        int einde = tekst.indexOf('\n');
        return einde < 0
                ? new Berichttekst(tekst, "")
                : new Berichttekst(tekst.substring(0, einde), tekst.substring(einde + 1));
    }

    /**
     * A value as it may stand in a template: one line, without what steers a terminal or a mail.
     */
    public static String eenRegel(String waarde) {
        String regel =
                waarde.codePoints()
                        .map(teken -> isStuurteken(teken) ? ' ' : teken)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .replaceAll(" {2,}", " ")
                        .strip();
        return regel.codePointCount(0, regel.length()) <= LANGSTE_ONDERWERP
                ? regel
                : regel.substring(0, regel.offsetByCodePoints(0, LANGSTE_ONDERWERP - 1)) + "\u2026";
    }

    /** Line ends of all kinds, and what turns the direction of writing round. */
    private static boolean isStuurteken(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }

    /**
     * @param eigen how every address begins that may become a link
     */
    public String html(String eigen, Berichttaal taal) {
        String alineas =
                alineas().stream()
                        .map(regels -> alinea(regels, eigen))
                        .collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title></head>
                <body style="font-family: sans-serif">
                %s
                </body></html>
                """
                .formatted(taal.naam(), ontdaan(onderwerp), alineas);
    }

    private List<List<String>> alineas() {
        List<List<String>> alineas = new ArrayList<>();
        List<String> alinea = new ArrayList<>();
        for (String regel : (tekst + "\n").split("\n", -1)) {
            if (!regel.isBlank()) {
                alinea.add(regel.strip());
            } else if (!alinea.isEmpty()) {
                alineas.add(alinea);
                alinea = new ArrayList<>();
            }
        }
        return alineas;
    }

    private static String alinea(List<String> regels, String eigen) {
        if (regels.stream().allMatch(regel -> regel.startsWith(PUNT))) {
            return regels.stream()
                    .map(regel -> "<li>" + regel(regel.substring(PUNT.length()), eigen) + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
        }
        return regels.stream()
                .map(regel -> regel(regel, eigen))
                .collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    private static String regel(String regel, String eigen) {
        StringBuilder html = new StringBuilder();
        int klaar = 0;
        int adres = regel.indexOf(eigen);
        while (adres >= 0) {
            int einde = adres;
            while (einde < regel.length() && !Character.isWhitespace(regel.charAt(einde))) {
                einde++;
            }
            String link = ontdaan(regel.substring(adres, einde));
            html.append(ontdaan(regel.substring(klaar, adres)))
                    .append("<a href=\"%s\">%s</a>".formatted(link, link));
            klaar = einde;
            adres = regel.indexOf(eigen, klaar);
        }
        return html.append(ontdaan(regel.substring(klaar))).toString();
    }

    private static String ontdaan(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
