package nl.kamerwoo.instelling;

import java.util.List;
import java.util.Map;

/** What stands in a document, as text and with its line: what it means is for the reader to say. */
sealed interface Waarde {

    int regel();

    /** Empty where nothing was written; what stands between quotes is never empty. */
    record Tekst(String tekst, boolean leeg, int regel) implements Waarde {}

    record Lijst(List<Waarde> delen, int regel) implements Waarde {}

    record Groep(Map<String, Paar> paren, int regel) implements Waarde {}

    /** A key and its value; the line is the key's. */
    record Paar(int regel, Waarde waarde) {}
}
