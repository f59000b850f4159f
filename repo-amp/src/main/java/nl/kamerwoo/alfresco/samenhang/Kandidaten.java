package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.samenhang.Beeld;
import nl.kamerwoo.woo.Tijdvak;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.search.SearchService;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may hang together with a dossier, by its days alone: the newest hundred of it that the user
 * may read, so that the question costs no more in a ministry that has had ten thousand.
 */
public final class Kandidaten {

    /** More are not looked at. */
    static final int MEESTE = 100;

    private final SearchService searchService;

    /**
     * @param searchService the public one: it holds back what the user may not read
     */
    public Kandidaten(SearchService searchService) {
        this.searchService = searchService;
    }

    /** One more than are looked at, when there are more. */
    List<NodeRef> verzoeken(Tijdvak tijdvak) {
        return zoek(
                "kw:wooverzoek x",
                Cmisvraag.nietNa("x.kw:periodeVan", tijdvak.tot()),
                Cmisvraag.nietVoor("x.kw:periodeTot", tijdvak.van()));
    }

    /** Requests for these very days. */
    List<NodeRef> verzoekenOm(Tijdvak tijdvak) {
        return zoek(
                "kw:wooverzoek x",
                Optional.of(Cmisvraag.op("x.kw:periodeVan", tijdvak.van())),
                Optional.of(Cmisvraag.op("x.kw:periodeTot", tijdvak.tot())));
    }

    List<NodeRef> vragen(Tijdvak tijdvak) {
        return zoek(
                "kw:kamervragendossier x",
                Cmisvraag.nietNa("x.kw:ingezonden", tijdvak.tot().map(Beeld::uiterstIngezonden)),
                Cmisvraag.nietVoor("x.kw:beantwoord", tijdvak.van()));
    }

    /** A nota that speaks of a request was not written before the request came. */
    List<NodeRef> notas(Optional<LocalDate> ontvangen) {
        return zoek(
                "kw:nota x join kw:gedateerd g on x.cmis:objectId = g.cmis:objectId",
                Cmisvraag.nietVoor("g.kw:datum", ontvangen));
    }

    @SafeVarargs
    private List<NodeRef> zoek(String bron, Optional<String>... eisen) {
        List<String> gesteld = Stream.of(eisen).flatMap(Optional::stream).toList();
        return new Cmisvraag(bron, gesteld).stel(searchService, MEESTE + 1);
    }
}
