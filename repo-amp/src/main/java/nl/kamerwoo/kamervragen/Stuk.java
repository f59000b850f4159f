package nl.kamerwoo.kamervragen;

import java.util.List;

/**
 * A heading and the lines below it.
 *
 * @param deel the letter of a sub-question that has a heading of its own, or empty
 * @param regel the line of the heading
 * @param regels the text: what stood behind the heading on its line, and what follows
 */
record Stuk(
        Kop.Soort soort, List<Integer> nummers, String deel, int regel, List<Tekstregel> regels) {
    Stuk met(List<Tekstregel> andere) {
        return new Stuk(soort, nummers, deel, regel, andere);
    }
}
