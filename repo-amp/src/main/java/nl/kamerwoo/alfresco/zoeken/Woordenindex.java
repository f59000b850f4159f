package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.TeVeelTreffers;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;
import org.springframework.extensions.surf.util.I18NUtil;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of words. It follows the documents some time after, and can be down. */
final class Woordenindex {

    /**
     * Of more than so many each is not asked for by itself; and more than so many nobody judges.
     */
    private static final int MEESTE = 10_000;

    private static final int GREEP = 1000;

    /** A search engine takes no more than so many alternatives. */
    private static final int HANDVOL = 200;

    /** The index takes changes in their order: when it has the last ones it has all. */
    private static final int LAATSTE = 50;

    private static final int STAP = 4;

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");

    private final SearchService searchService;
    private final Stukkenbestand bestand;

    /**
     * @param searchService the public one: it holds back what the user may not read
     */
    Woordenindex(SearchService searchService, Stukkenbestand bestand) {
        this.searchService = searchService;
        this.bestand = bestand;
    }

    /**
     * Which of these documents have all of the words.
     *
     * @throws TeVeelTreffers when it is about more than anybody can look through
     * @throws IndexOnbereikbaar when the index gives no answer
     */
    Set<NodeRef> metWoorden(Set<NodeRef> stukken, List<String> woorden) {
        Set<NodeRef> gevonden = new HashSet<>();
        if (stukken.size() > MEESTE) {
            gevonden.addAll(overal(woorden));
            gevonden.retainAll(stukken);
            return gevonden;
        }
        List<NodeRef> lijst = List.copyOf(stukken);
        for (int vanaf = 0; vanaf < lijst.size(); vanaf += HANDVOL) {
            List<NodeRef> deze = lijst.subList(vanaf, Math.min(lijst.size(), vanaf + HANDVOL));
            String vraag = Voorwaarden.een(deze) + " AND " + Voorwaarden.woorden(woorden);
            talen().forEach(taal -> gevonden.addAll(vraag(vraag, taal, 0, HANDVOL)));
        }
        return gevonden;
    }

    /** Every document that has the words. */
    private Set<NodeRef> overal(List<String> woorden) {
        String vraag = "TYPE:\"" + Criteria.STUK + "\" AND " + Voorwaarden.woorden(woorden);
        Set<NodeRef> gevonden = new HashSet<>();
        for (Locale taal : talen()) {
            int vanaf = 0;
            List<NodeRef> greep;
            do {
                greep = vraag(vraag, taal, vanaf, GREEP);
                gevonden.addAll(greep);
                vanaf += greep.size();
                if (gevonden.size() > MEESTE) {
                    throw new TeVeelTreffers(MEESTE);
                }
            } while (greep.size() == GREEP);
        }
        return gevonden;
    }

    /**
     * The languages that are asked in. A text lies in the index in the language of whoever put it
     * there, and is found in that language alone; and a document is to be found whoever asks.
     */
    private static Set<Locale> talen() {
        return Stream.of(NEDERLANDS, Locale.ENGLISH, Locale.getDefault(), I18NUtil.getLocale())
                .map(taal -> Locale.forLanguageTag(taal.getLanguage()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Since when the index does not know what happened to documents; nothing when it knows all. To
     * be asked as the system: whose change it was makes no difference.
     *
     * <p>Where it knows none of the last changes it is looked for further back, in growing steps.
     * One that knows no document at all is behind since the first.
     */
    Optional<Instant> achterSinds() {
        int vanaf = 0;
        List<NodeRef> laatste = bestand.laatstGewijzigd(vanaf, LAATSTE);
        if (laatste.isEmpty()) {
            return Optional.empty();
        }
        Set<NodeRef> bekend = bekend(laatste);
        while (bekend.isEmpty()) {
            vanaf = Math.max(LAATSTE, vanaf * STAP);
            laatste = bestand.laatstGewijzigd(vanaf, LAATSTE);
            if (laatste.isEmpty()) {
                return bestand.eersteWijziging();
            }
            bekend = bekend(laatste);
        }
        Optional<Instant> onbekend = oudste(laatste, bekend);
        return vanaf == 0 ? onbekend : onbekend.or(nieuwste(laatste));
    }

    private Optional<Instant> oudste(List<NodeRef> stukken, Set<NodeRef> bekend) {
        return stukken.stream()
                .filter(stuk -> !bekend.contains(stuk))
                .flatMap(stuk -> bestand.gewijzigd(stuk).stream())
                .min(Instant::compareTo);
    }

    /** What was stepped over was not looked at: it counts as not known. */
    private Supplier<Optional<Instant>> nieuwste(List<NodeRef> stukken) {
        return () ->
                stukken.stream()
                        .flatMap(stuk -> bestand.gewijzigd(stuk).stream())
                        .max(Instant::compareTo);
    }

    /** Those that the index knows as they are now. */
    private Set<NodeRef> bekend(List<NodeRef> stukken) {
        String vraag =
                stukken.stream()
                        .flatMap(stuk -> bestand.zoalsNu(stuk).stream())
                        .collect(Collectors.joining(" OR "));
        return vraag.isEmpty() ? Set.of() : new HashSet<>(vraag(vraag, NEDERLANDS, 0, LAATSTE));
    }

    /** Texts in this language, and what is said of them in any of all. */
    private List<NodeRef> vraag(String fts, Locale taal, int vanaf, int meeste) {
        SearchParameters parameters = new SearchParameters();
        parameters.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        parameters.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        parameters.setQueryConsistency(QueryConsistency.EVENTUAL);
        parameters.setQuery(fts);
        parameters.addLocale(taal);
        talen().stream().filter(andere -> !andere.equals(taal)).forEach(parameters::addLocale);
        parameters.addSort("@cm:created", true);
        parameters.setSkipCount(vanaf);
        parameters.setMaxItems(meeste);
        try {
            ResultSet gevonden = searchService.query(parameters);
            try {
                return gevonden.getNodeRefs();
            } finally {
                gevonden.close();
            }
        } catch (RuntimeException geenAntwoord) {
            throw new IndexOnbereikbaar(geenAntwoord);
        }
    }
}
