package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.kamervragen.Bijwerking;
import nl.kamerwoo.kamervragen.Bijwerking.Soort;

import java.util.List;

/** What became of the questions of a dossier when a document was read in. */
public record Ingelezen(List<Bijwerking> vragen, List<Leesbericht> berichten) {

    public Ingelezen {
        vragen = List.copyOf(vragen);
        berichten = List.copyOf(berichten);
    }

    /** The numbers of the questions with which this happened. */
    public List<Integer> nummers(Soort soort) {
        return vragen.stream()
                .filter(vraag -> vraag.soort() == soort)
                .map(Bijwerking::nummer)
                .toList();
    }

    /** The numbers of those of which a person's text was kept that differs from the document. */
    public List<Integer> behouden() {
        return vragen.stream().filter(Bijwerking::wijktAf).map(Bijwerking::nummer).toList();
    }
}
