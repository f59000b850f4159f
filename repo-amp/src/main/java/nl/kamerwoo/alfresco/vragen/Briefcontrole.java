package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.afstemming.Tekstcontrole;
import nl.kamerwoo.afstemming.Tekstcontrole.Plek;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Leesopdracht;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.kamervragen.Woordvergelijking;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether the letter to the Kamer has the agreed texts word for word. Of several letters in a
 * dossier the last one filed counts: the others are older drafts.
 */
public final class Briefcontrole {

    private final Dossierinhoud inhoud;
    private final Vraagcontrole vraagcontrole;
    private final Leesopdracht opdracht;

    public Briefcontrole(Dossierinhoud inhoud, Vraagcontrole vraagcontrole, Leesopdracht opdracht) {
        this.inhoud = inhoud;
        this.vraagcontrole = vraagcontrole;
        this.opdracht = opdracht;
    }

    /** Has the letter looked at again after the commit: its text is kept nowhere but in itself. */
    public void herlees(NodeRef dossier) {
        inhoud.nieuwsteBrief(dossier).ifPresent(opdracht::geef);
    }

    /** A letter went or came: what is known of it holds no longer. */
    public void vernieuw(NodeRef dossier) {
        inhoud.vragen(dossier).forEach(vraag -> vraagcontrole.bij(vraag.node(), false));
        herlees(dossier);
    }

    /**
     * Holds a letter against all agreed texts of the dossier.
     *
     * @return what is to be told about it; nothing when there was nothing to hold it against
     */
    Optional<List<Leesbericht>> controleer(
            NodeRef dossier, NodeRef brief, String tekst, Vragenset set) {
        List<Vraagnode> vragen =
                inhoud.vragen(dossier).stream()
                        .filter(vraag -> !vastgesteld(vraag).isBlank())
                        .toList();
        if (vragen.isEmpty() || !inhoud.nieuwsteBrief(dossier).equals(Optional.of(brief))) {
            return Optional.empty();
        }
        Map<Integer, String> antwoorden = antwoorden(set);
        List<Integer> anders = new ArrayList<>();
        for (Vraagnode vraag : vragen) {
            Tekstcontrole controle =
                    controle(brief, vastgesteld(vraag), antwoorden.get(vraag.nummer()), tekst);
            vraagcontrole.metBrief(vraag.node(), Optional.of(controle));
            if (controle.wijktAf()) {
                anders.add(vraag.nummer());
            }
        }
        return Optional.of(berichten(anders));
    }

    private static String vastgesteld(Vraagnode vraag) {
        return Vraagvelden.afstemming(vraag.waarden()).vastgesteld();
    }

    private static Map<Integer, String> antwoorden(Vragenset set) {
        Map<Integer, String> antwoorden = new HashMap<>();
        Stream.concat(set.vragen().stream(), set.losseAntwoorden().stream())
                .filter(vraag -> !vraag.antwoordtekst().isBlank())
                .forEach(vraag -> antwoorden.putIfAbsent(vraag.nummer(), vraag.antwoordtekst()));
        return antwoorden;
    }

    private static Tekstcontrole controle(
            NodeRef brief, String vastgesteld, String antwoord, String geheel) {
        if (antwoord != null) {
            return new Tekstcontrole(
                    Plek.BRIEF,
                    brief.getId(),
                    Optional.of(Woordvergelijking.vergelijk(vastgesteld, antwoord)));
        }
        return new Tekstcontrole(
                Plek.BRIEF,
                brief.getId(),
                Woordvergelijking.zoek(vastgesteld, geheel)
                        .map(plaats -> Woordvergelijking.vergelijk(vastgesteld, vastgesteld)));
    }

    private static List<Leesbericht> berichten(List<Integer> anders) {
        return anders.isEmpty()
                ? List.of()
                : List.of(
                        Leesbericht.van(
                                "kamerwoo.afstemming.brief-wijkt-af",
                                anders.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
    }
}
