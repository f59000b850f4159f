package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.Indexstand;
import nl.kamerwoo.zoeken.Plaats;
import nl.kamerwoo.zoeken.Zoekvraag;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds documents by their words. All but the words the database says; and what changed since the
 * index last came by is found as not searched.
 */
final class Woordenzoeker {

    private final Stukkenbestand bestand;
    private final Woordenindex index;

    Woordenzoeker(Stukkenbestand bestand, Woordenindex index) {
        this.bestand = bestand;
        this.index = index;
    }

    /** How far the index is; as the system, since whose change it was makes no difference. */
    Indexstand stand() {
        return index.achterSinds()
                .<Indexstand>map(sinds -> new Indexstand.Achter(sinds, 0))
                .orElseGet(Indexstand.Bij::new);
    }

    /** The same, with how many documents of an answer it concerns. */
    static Indexstand stand(Indexstand stand, Woordtreffers... antwoorden) {
        if (!(stand instanceof Indexstand.Achter achter)) {
            return stand;
        }
        long nietDoorzocht =
                Stream.of(antwoorden).mapToLong(een -> een.nietDoorzocht().size()).sum();
        return new Indexstand.Achter(achter.sinds(), nietDoorzocht);
    }

    Woordtreffers zoek(Zoekvraag vraag, List<Criteria> criteria, Indexstand stand) {
        Set<NodeRef> stukken = bestand.alle(criteria);
        stukken.removeAll(bestand.werkkopieen());
        Set<NodeRef> nietDoorzocht = nietDoorzocht(stukken, criteria, stand);
        stukken.removeAll(nietDoorzocht);
        return new Woordtreffers(index.metWoorden(stukken, vraag.woorden()), nietDoorzocht);
    }

    private Set<NodeRef> nietDoorzocht(
            Set<NodeRef> stukken, List<Criteria> criteria, Indexstand stand) {
        if (!(stand instanceof Indexstand.Achter achter)) {
            return Set.of();
        }
        Set<NodeRef> gewijzigd =
                bestand.alle(
                        Zoekplan.elk(
                                criteria, List.of(Voorwaarden.gewijzigdSinds(achter.sinds()))));
        gewijzigd.retainAll(stukken);
        return gewijzigd;
    }

    /** Those after a place, in their order. Of the many no more than their places is kept. */
    List<Treffer> bladzijde(
            Woordtreffers treffers, Rangschikking rangschikking, Optional<Plaats> na, int meeste) {
        Set<NodeRef> alle = new HashSet<>(treffers.metWoorden());
        alle.addAll(treffers.nietDoorzocht());
        Map<Plaats, NodeRef> plaatsen = new TreeMap<>();
        for (NodeRef stuk : alle) {
            bestand.treffer(stuk, rangschikking)
                    .map(Treffer::plaats)
                    .filter(plaats -> na.map(vorige -> plaats.compareTo(vorige) > 0).orElse(true))
                    .ifPresent(plaats -> plaatsen.put(plaats, stuk));
        }
        List<Treffer> bladzijde = new ArrayList<>();
        for (NodeRef stuk : plaatsen.values()) {
            if (bladzijde.size() == meeste) {
                return bladzijde;
            }
            bestand.treffer(stuk, rangschikking).ifPresent(bladzijde::add);
        }
        return bladzijde;
    }
}
