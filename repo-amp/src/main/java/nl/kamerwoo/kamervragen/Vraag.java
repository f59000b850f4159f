package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Vindplaats;

import java.util.List;
import java.util.Optional;

/**
 * One question of a set. Paragraphs are parted by a line end; sub-questions stay in the text.
 *
 * @param antwoordtekst empty when it has no answer
 * @param samenMet the numbers of the other questions that have the same answer, or the same text
 *     where the document gives no more than one
 * @param voetnoten those of the question, then those of the answer
 */
public record Vraag(
        int nummer,
        String vraagtekst,
        String antwoordtekst,
        List<Integer> samenMet,
        List<Voetnoot> voetnoten,
        Vindplaats vindplaats,
        Optional<Vindplaats> antwoordplaats) {
    public Vraag {
        samenMet = List.copyOf(samenMet);
        voetnoten = List.copyOf(voetnoten);
    }
}
