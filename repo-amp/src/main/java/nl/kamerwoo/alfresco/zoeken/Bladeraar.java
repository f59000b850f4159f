package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.Plaats;

import org.alfresco.service.cmr.repository.NodeRef;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Goes through documents in the order of their places. The database puts them in the order of their
 * moments; those of one day, or filed in one moment, are taken together and put in order here, as a
 * day is stored as more than one moment and databases differ in how they order texts.
 */
final class Bladeraar {

    /** How many the database is asked for at a time. */
    private static final int GREEP = 1000;

    private final Stukkenbestand bestand;
    private final List<Criteria> criteria;
    private final Rangschikking rangschikking;
    private final Set<NodeRef> werkkopieen;

    /**
     * @param criteria of which one must hold
     * @param werkkopieen that are left out
     */
    Bladeraar(
            Stukkenbestand bestand,
            List<Criteria> criteria,
            Rangschikking rangschikking,
            Set<NodeRef> werkkopieen) {
        this.bestand = bestand;
        this.criteria = criteria;
        this.rangschikking = rangschikking;
        this.werkkopieen = werkkopieen;
    }

    /**
     * What was read.
     *
     * @param alle how many there are in all, when that came out of reading from the beginning
     */
    record Gelezen(List<Treffer> treffers, OptionalLong alle) {}

    /**
     * Documents after a place, or from the beginning.
     *
     * @param nodig so many, or a few more; fewer when there are no more
     */
    Gelezen lees(Optional<Plaats> vorige, int nodig) {
        Optional<Plaats> na = vorige.map(this::plaats);
        List<Treffer> treffers = new ArrayList<>();
        na.ifPresent(
                plaats ->
                        van(plaats.moment())
                                .filter(treffer -> treffer.plaats().compareTo(plaats) > 0)
                                .forEach(treffers::add));
        OptionalLong alle = OptionalLong.empty();
        Optional<Instant> moment = na.map(Plaats::moment);
        boolean meer = true;
        while (meer && treffers.size() < nodig) {
            List<List<NodeRef>> lijsten = vraag(moment);
            if (moment.isEmpty()) {
                alle = aantal(lijsten);
            }
            Optional<Instant> grens = grens(lijsten);
            treffers.addAll(voeg(lijsten, grens, nodig - treffers.size()));
            if (grens.isPresent() && treffers.size() < nodig) {
                van(grens.get()).forEach(treffers::add);
            }
            moment = grens;
            meer = grens.isPresent();
        }
        return new Gelezen(treffers, alle);
    }

    /** As the place is told now, whenever its mark was handed out. */
    private Plaats plaats(Plaats plaats) {
        return new Plaats(rangschikking.begin(plaats.moment()), plaats.referentie());
    }

    /** What the database has of each of the criteria after a moment, or from the beginning. */
    private List<List<NodeRef>> vraag(Optional<Instant> na) {
        return na
                .map(moment -> samen(Voorwaarden.na(rangschikking, moment)))
                .orElse(criteria)
                .stream()
                .map(een -> bestand.eerste(een, rangschikking, GREEP))
                .toList();
    }

    /** Nothing when the database was not asked for all. */
    private OptionalLong aantal(List<List<NodeRef>> lijsten) {
        if (lijsten.stream().anyMatch(Bladeraar::isVol)) {
            return OptionalLong.empty();
        }
        Set<NodeRef> stukken = new HashSet<>();
        lijsten.forEach(stukken::addAll);
        stukken.removeAll(werkkopieen);
        return OptionalLong.of(stukken.size());
    }

    private static boolean isVol(List<NodeRef> lijst) {
        return lijst.size() == GREEP;
    }

    /** From this moment on there may be more than the database gave; nothing when it gave all. */
    private Optional<Instant> grens(List<List<NodeRef>> lijsten) {
        return lijsten.stream()
                .filter(Bladeraar::isVol)
                .map(lijst -> lijst.get(lijst.size() - 1))
                .flatMap(stuk -> bestand.treffer(stuk, rangschikking).stream())
                .map(treffer -> treffer.plaats().moment())
                .min(Instant::compareTo);
    }

    /** The first before the edge, each once, with all that are of the last one's moment. */
    private List<Treffer> voeg(List<List<NodeRef>> lijsten, Optional<Instant> grens, int nodig) {
        PriorityQueue<Greep> grepen = new PriorityQueue<>();
        lijsten.stream()
                .map(lijst -> new Greep(lijst, this::bekijk))
                .filter(Greep::hasNext)
                .forEach(grepen::add);
        List<Treffer> treffers = new ArrayList<>();
        Set<NodeRef> gezien = new HashSet<>();
        Instant laatste = Instant.MIN;
        while (!grepen.isEmpty()) {
            Greep greep = grepen.poll();
            Treffer treffer = greep.next();
            Instant moment = treffer.plaats().moment();
            boolean genoeg = treffers.size() >= nodig && moment.isAfter(laatste);
            if (genoeg || grens.filter(rand -> !moment.isBefore(rand)).isPresent()) {
                break;
            }
            laatste = moment;
            if (gezien.add(treffer.stuk())) {
                treffers.add(treffer);
            }
            if (greep.hasNext()) {
                grepen.add(greep);
            }
        }
        treffers.sort(null);
        return treffers;
    }

    /** All of one moment, in the order of their references. */
    private Stream<Treffer> van(Instant moment) {
        return bestand.alle(samen(Voorwaarden.op(rangschikking, moment))).stream()
                .flatMap(stuk -> bekijk(stuk).stream())
                .sorted();
    }

    private Optional<Treffer> bekijk(NodeRef stuk) {
        return werkkopieen.contains(stuk) ? Optional.empty() : bestand.treffer(stuk, rangschikking);
    }

    private List<Criteria> samen(Criteria ook) {
        return criteria.stream().flatMap(een -> een.en(ook).stream()).toList();
    }
}
