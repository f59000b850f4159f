package nl.kamerwoo.lezen;

import java.util.ArrayList;
import java.util.List;

/**
 * The envelope of an Outlook message, as Tika writes it before the message's own text: the subject,
 * then a line each for who sent it to whom, after a tab. It says nothing about the document.
 */
public final class Mailomslag {

    private Mailomslag() {}

    /** The text with the envelope's lines left empty, so that all others keep their number. */
    public static String zonder(String tekst) {
        List<String> regels = new ArrayList<>(tekst.lines().toList());
        int regel = 0;
        while (regel < regels.size() && regels.get(regel).isBlank()) {
            regel++;
        }
        int adres = regel + 1;
        if (adres >= regels.size() || !regels.get(adres).startsWith("\t")) {
            return tekst;
        }
        while (regel < regels.size() && !regels.get(regel).isBlank()) {
            regels.set(regel, "");
            regel++;
        }
        return String.join("\n", regels);
    }
}
