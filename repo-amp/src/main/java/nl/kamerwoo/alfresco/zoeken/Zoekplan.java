package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.zoeken.Zoekvraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a search asks for, as criteria of which a document must meet one. */
final class Zoekplan {

    private final Zoekvraag vraag;
    private final List<Criteria> zonderPeriode;

    /**
     * @param dossier what is in the dossier that is asked for; nothing when none is
     */
    Zoekplan(Zoekvraag vraag, Optional<List<Criteria>> dossier) {
        this.vraag = vraag;
        List<Criteria> criteria =
                List.of(Criteria.van(vraag.type().map(type -> "kw:" + type).orElse(Criteria.STUK)));
        if (!vraag.ministeries().isEmpty()) {
            criteria = elk(criteria, Voorwaarden.ministerie(vraag.ministeries()));
        }
        criteria = elk(criteria, vraag.directie().map(Voorwaarden::directie));
        criteria = elk(criteria, vraag.afzender().map(Voorwaarden::afzender));
        this.zonderPeriode = elk(criteria, dossier);
    }

    /** The documents that are dated within the period, both ends included. */
    List<Criteria> inPeriode() {
        if (vraag.van().isEmpty() && vraag.tot().isEmpty()) {
            return elk(zonderPeriode, List.of(Voorwaarden.gedateerd()));
        }
        List<Criteria> vanaf =
                elk(zonderPeriode, vraag.van().map(dag -> List.of(Voorwaarden.vanaf(begin(dag)))));
        return elk(
                vanaf, vraag.tot().map(dag -> List.of(Voorwaarden.voor(begin(dag.plusDays(1))))));
    }

    /** Those that have no date, so that nobody can say that they do not belong to the period. */
    List<Criteria> zonderDatum() {
        return elk(zonderPeriode, Voorwaarden.zonderDatum());
    }

    private static List<Criteria> elk(List<Criteria> criteria, Optional<List<Criteria>> ook) {
        return ook.map(deze -> elk(criteria, deze)).orElse(criteria);
    }

    /** Each with each, as far as they go together. */
    static List<Criteria> elk(List<Criteria> criteria, List<Criteria> ook) {
        return criteria.stream()
                .flatMap(een -> ook.stream().flatMap(ander -> een.en(ander).stream()))
                .toList();
    }

    private static Instant begin(LocalDate dag) {
        return Datums.toDate(dag).toInstant();
    }
}
