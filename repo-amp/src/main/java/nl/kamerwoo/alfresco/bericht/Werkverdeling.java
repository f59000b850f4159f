package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Databasevraag;
import nl.kamerwoo.alfresco.behandeling.Behandeldossier;
import nl.kamerwoo.alfresco.behandeling.Openstaand;
import nl.kamerwoo.alfresco.behandeling.Takenvoorraad;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What lies there, by whom it lies with. */
public final class Werkverdeling {

    private static final int PAGINA = 500;

    private static final List<Dossierstatus> IN_HANDEN =
            List.of(
                    Dossierstatus.NIEUW,
                    Dossierstatus.IN_BEHANDELING,
                    Dossierstatus.IN_AFSTEMMING,
                    Dossierstatus.IN_PARAFERING,
                    Dossierstatus.TER_ONDERTEKENING,
                    Dossierstatus.ONDERTEKEND,
                    Dossierstatus.VERZONDEN);

    private final RetryingTransactionHelper transactionHelper;
    private final SearchService searchService;
    private final NodeService nodeService;
    private final Takenvoorraad voorraad;
    private final Behandeldossier dossiers;
    private final Ontvangers ontvangers;

    /**
     * @param searchService the raw one, and so is the node service
     */
    public Werkverdeling(
            RetryingTransactionHelper transactionHelper,
            SearchService searchService,
            NodeService nodeService,
            Takenvoorraad voorraad,
            Behandeldossier dossiers,
            Ontvangers ontvangers) {
        this.transactionHelper = transactionHelper;
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.voorraad = voorraad;
        this.dossiers = dossiers;
        this.ontvangers = ontvangers;
    }

    /** By user names; whoever has nothing is not in it. To be called outside a transaction. */
    public Map<String, Werk> verdeel() {
        Map<String, List<Openstaand>> taken = taken();
        Map<String, List<NodeRef>> behandeld = behandeld();
        Set<String> mensen = new TreeSet<>(taken.keySet());
        mensen.addAll(behandeld.keySet());
        Map<String, Werk> werk = new TreeMap<>();
        for (String wie : mensen) {
            werk.put(
                    wie,
                    new Werk(
                            taken.getOrDefault(wie, List.of()),
                            behandeld.getOrDefault(wie, List.of())));
        }
        return werk;
    }

    private Map<String, List<Openstaand>> taken() {
        Map<String, List<Openstaand>> taken = new HashMap<>();
        Map<String, List<String>> leden = new HashMap<>();
        for (Werkstroom werkstroom : Werkstroom.values()) {
            for (Stap stap : Stap.values()) {
                lees(
                        () -> {
                            for (Openstaand taak : voorraad.open(werkstroom, stap)) {
                                mensen(taak, leden).forEach(wie -> leg(taken, wie, taak));
                            }
                        });
            }
        }
        return taken;
    }

    private Set<String> mensen(Openstaand taak, Map<String, List<String>> leden) {
        Set<String> mensen = new TreeSet<>();
        for (String vanWie : taak.vanWie()) {
            mensen.addAll(leden.computeIfAbsent(vanWie, ontvangers::van));
        }
        return mensen;
    }

    private Map<String, List<NodeRef>> behandeld() {
        Map<String, List<NodeRef>> behandeld = new HashMap<>();
        for (Dossierstatus status : IN_HANDEN) {
            Databasevraag vraag =
                    new Databasevraag(
                            "TYPE:\"kw:dossier\" AND =kw:status:\"" + status.naam() + "\"",
                            "cm:created");
            List<NodeRef> pagina = new ArrayList<>();
            int vanaf = 0;
            do {
                int begin = vanaf;
                pagina.clear();
                lees(
                        () -> {
                            pagina.addAll(vraag.pagina(searchService, begin, PAGINA));
                            pagina.stream()
                                    .filter(nodeService::exists)
                                    .forEach(
                                            dossier ->
                                                    dossiers.behandelaar(dossier)
                                                            .ifPresent(
                                                                    wie ->
                                                                            leg(
                                                                                    behandeld, wie,
                                                                                    dossier)));
                        });
                vanaf += pagina.size();
            } while (pagina.size() == PAGINA);
        }
        return behandeld;
    }

    private static <T> void leg(Map<String, List<T>> bij, String wie, T wat) {
        bij.computeIfAbsent(wie, nieuw -> new ArrayList<>()).add(wat);
    }

    private void lees(Runnable werk) {
        transactionHelper.doInTransaction(
                () -> {
                    werk.run();
                    return null;
                },
                true,
                true);
    }
}
