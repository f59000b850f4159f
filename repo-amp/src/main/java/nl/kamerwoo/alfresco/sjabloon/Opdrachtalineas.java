package nl.kamerwoo.alfresco.sjabloon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph with nothing in it but an instruction is no paragraph of the letter: the instruction
 * is put between the paragraphs, so that what it repeats or leaves out are whole paragraphs.
 */
final class Opdrachtalineas {

    /** Stands where a paragraph was, so that paragraphs can still be counted. */
    static final String SPOOR = "[#-- alinea --]";

    private static final String EINDE = "</w:p>";
    private static final Pattern BEGIN = Pattern.compile("<w:p[ >]");
    private static final Pattern TEKST = Pattern.compile("<w:t(?: [^>]*+)?>([^<]*+)</w:t>");
    private static final Pattern OPDRACHTEN =
            Pattern.compile("(?:\\s*+\\[/?#[^\\[\\]]*+\\])++\\s*+");

    private Opdrachtalineas() {}

    /** The same part of a docx with those instructions loose. */
    static String los(String xml) {
        StringBuilder los = new StringBuilder(xml.length());
        int vanaf = 0;
        for (int einde = xml.indexOf(EINDE); einde >= 0; einde = xml.indexOf(EINDE, vanaf)) {
            int na = einde + EINDE.length();
            int begin = laatsteBegin(xml, vanaf, einde);
            String tekst = begin < 0 ? "" : tekst(xml, begin, einde);
            if (OPDRACHTEN.matcher(tekst).matches()) {
                los.append(xml, vanaf, begin).append(SPOOR).append(tekst.strip());
            } else {
                los.append(xml, vanaf, na);
            }
            vanaf = na;
        }
        return los.append(xml, vanaf, xml.length()).toString();
    }

    /** Of paragraphs within one another, as in a text box, the innermost. */
    private static int laatsteBegin(String xml, int vanaf, int einde) {
        Matcher begin = BEGIN.matcher(xml).region(vanaf, einde);
        int laatste = -1;
        while (begin.find()) {
            laatste = begin.start();
        }
        return laatste;
    }

    private static String tekst(String xml, int begin, int einde) {
        StringBuilder tekst = new StringBuilder();
        Matcher deel = TEKST.matcher(xml).region(begin, einde);
        while (deel.find()) {
            tekst.append(deel.group(1));
        }
        return tekst.toString();
    }
}
