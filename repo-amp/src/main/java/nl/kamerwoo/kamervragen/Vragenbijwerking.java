package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Bijwerking.Soort;
import nl.kamerwoo.kamervragen.Bijwerking.Tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds a set that was read against the questions that are stored. What a person wrote is kept and
 * the difference told; a text is never emptied, no question taken away; done twice it changes
 * nothing the second time.
 */
public final class Vragenbijwerking {
    private Vragenbijwerking() {}

    /** What is to become of each question, stored or read, in the order of their numbers. */
    public static List<Bijwerking> van(List<OpgeslagenVraag> opgeslagen, List<Vraag> gelezen) {
        Map<Integer, OpgeslagenVraag> bekend = new TreeMap<>();
        opgeslagen.forEach(vraag -> bekend.put(vraag.nummer(), vraag));
        Map<Integer, Bijwerking> uit = new TreeMap<>();
        for (var vraag : gelezen) {
            var eerder = bekend.get(vraag.nummer());
            uit.put(vraag.nummer(), eerder == null ? nieuw(vraag) : bijgewerkt(eerder, vraag));
        }
        bekend.forEach((nummer, vraag) -> uit.putIfAbsent(nummer, blijft(vraag)));
        return new ArrayList<>(uit.values());
    }

    private static Bijwerking nieuw(Vraag vraag) {
        return new Bijwerking(
                vraag.nummer(),
                Soort.NIEUW,
                new Tekst(vraag.vraagtekst(), true, Optional.empty()),
                new Tekst(vraag.antwoordtekst(), true, Optional.empty()));
    }

    private static Bijwerking blijft(OpgeslagenVraag vraag) {
        return new Bijwerking(
                vraag.nummer(),
                Soort.NIET_GELEZEN,
                new Tekst(vraag.vraagtekst(), false, Optional.empty()),
                new Tekst(vraag.antwoordtekst(), false, Optional.empty()));
    }

    private static Bijwerking bijgewerkt(OpgeslagenVraag eerder, Vraag gelezen) {
        var vraag = tekst(eerder.vraagtekst(), gelezen.vraagtekst(), eerder.vraagMetDeHand());
        var antwoord =
                tekst(eerder.antwoordtekst(), gelezen.antwoordtekst(), eerder.antwoordMetDeHand());
        boolean wijzigt = vraag.wijzigt() || antwoord.wijzigt();
        return new Bijwerking(
                eerder.nummer(), wijzigt ? Soort.GEWIJZIGD : Soort.ONGEWIJZIGD, vraag, antwoord);
    }

    private static Tekst tekst(String eerder, String gelezen, boolean metDeHand) {
        if (gelezen.isEmpty() || eerder.equals(gelezen)) {
            return new Tekst(eerder, false, Optional.empty());
        }
        var verschil = Woordvergelijking.vergelijk(eerder, gelezen);
        if (verschil.gelijk()) {
            return new Tekst(eerder, false, Optional.empty());
        }
        return metDeHand
                ? new Tekst(eerder, false, Optional.of(verschil))
                : new Tekst(gelezen, true, Optional.empty());
    }
}
