package nl.kamerwoo.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.QueryConsistency;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.cmr.search.SearchService;

import java.time.Duration;
import java.time.Instant;

/** The index of words: a repository can run without one, and answers nothing then. */
final class Zoekindex {

    /** Longer than one that is there needs to know the first folders. */
    private static final Duration GEDULD = Duration.ofSeconds(20);

    private static Boolean isEr;

    private Zoekindex() {}

    /** Where there is none a test that needs one says nothing. */
    static synchronized void moetErZijn(Repository repository) {
        if (isEr == null) {
            Instant einde = Instant.now().plus(GEDULD);
            boolean antwoordt = antwoordt(repository);
            while (!antwoordt && Instant.now().isBefore(einde)) {
                antwoordt = antwoordt(repository);
            }
            isEr = antwoordt;
        }
        assumeTrue(isEr, "This repository has no index of words");
    }

    private static boolean antwoordt(Repository repository) {
        SearchParameters vraag = new SearchParameters();
        vraag.addStore(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        vraag.setLanguage(SearchService.LANGUAGE_FTS_ALFRESCO);
        vraag.setQueryConsistency(QueryConsistency.EVENTUAL);
        vraag.setQuery("TYPE:\"cm:folder\"");
        vraag.setMaxItems(1);
        try {
            return repository.doe(
                    () -> {
                        ResultSet gevonden =
                                repository.bean("SearchService", SearchService.class).query(vraag);
                        try {
                            return gevonden.length() > 0;
                        } finally {
                            gevonden.close();
                        }
                    });
        } catch (RuntimeException geenIndex) {
            return false;
        }
    }
}
