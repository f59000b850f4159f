package nl.kamerwoo.kamervragen;

import java.util.List;

/**
 * A line that can begin a question or an answer.
 *
 * @param nummers none where the word stands alone
 * @param stijl how a bare number is written: with '.', ')', '(' or ':', alone ('1') or before its
 *     text (' ')
 * @param deel the letter of a sub-question, as in "Vraag 1a", or empty
 * @param rest the text behind it on the line, or empty
 */
record Kop(Soort soort, List<Integer> nummers, char stijl, String deel, String rest) {
    enum Soort {
        VRAAG,
        ANTWOORD,
        GETAL,
        MEDEDELING
    }

    boolean los() {
        return rest.isEmpty();
    }

    int eerste() {
        return nummers.get(0);
    }

    int laatste() {
        return nummers.get(nummers.size() - 1);
    }
}
