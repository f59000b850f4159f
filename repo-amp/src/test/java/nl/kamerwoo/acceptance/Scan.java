package nl.kamerwoo.acceptance;

import org.alfresco.service.cmr.repository.NodeRef;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A scan of what was signed on paper, in the dossier that it answers. */
record Scan(Behandelzaak zaak, NodeRef stuk) {

    static final LocalDate DAG = LocalDate.of(2026, 1, 15);

    static Scan van(Repository repository) {
        Behandelzaak zaak = Behandelzaak.kamervragen(repository);
        return new Scan(zaak, zaak.stuk("beantwoording"));
    }

    /** The records manager says whose signature it is. */
    void bevestig(String ondertekenaar) {
        bevestig(zaak.informatiebeheerder, DAG, ondertekenaar);
    }

    void bevestig(String wie, LocalDate dag, String ondertekenaar) {
        ArrayList<String> namens = new ArrayList<>(List.of("de staatssecretaris"));
        Map<String, Serializable> wat =
                Map.of(
                        "datum", Behandelzaak.dag(dag),
                        "ondertekenaar", ondertekenaar,
                        "namens", namens);
        zaak.actie(wie, "bevestig-natte-handtekening", stuk, wat);
    }
}
