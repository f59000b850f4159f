package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import nl.kamerwoo.alfresco.opberging.Opberger;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.opberging.Archiefregel;
import nl.kamerwoo.opberging.Archiefstructuur;

import org.alfresco.model.ApplicationModel;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A filing structure of the test's own, which is in force until it is put back. */
final class Archief {

    final String naam = uniek("Archief");
    private final Repository repository;
    private final Instellingendocument instelling;
    private final String eerst;

    Archief(Repository repository) {
        this.repository = repository;
        this.instelling = new Instellingendocument(repository, "archiefstructuur.txt");
        this.eerst = instelling.tekst();
    }

    /** One rule, for all dossiers, for a place in the archive. */
    void regel(String plaats) {
        geldt("regels:\n  - plaats: \"" + naam + plaats + "\"\n", naam);
    }

    /** One rule, for a site. */
    void site(String site) {
        geldt("regels:\n  - site: " + site + "\n    plaats: " + naam + "\n", naam);
    }

    void zetTerug() {
        geldt(eerst, "");
    }

    /** What was saved is in force within seconds. */
    private void geldt(String tekst, String eersteMap) {
        instelling.schrijf(tekst);
        Geduld.tot(this::eersteMap, eersteMap::equals);
    }

    private String eersteMap() {
        return repository
                .bean("kamerwoo.instellingen", Instellingen.class)
                .van(Archiefstructuur.SOORT)
                .regels()
                .stream()
                .map(Archiefregel::plaats)
                .map(plaats -> plaats.mappen(Map.of(), "-").get(0))
                .findFirst()
                .orElse("");
    }

    /** Files as the records manager of the dossier. */
    int berg(Behandelzaak zaak) {
        return repository.doeAls(
                zaak.informatiebeheerder,
                () -> repository.bean("kamerwoo.opberger", Opberger.class).berg(zaak.dossier));
    }

    /** The links in a folder. */
    List<NodeRef> links(NodeRef map) {
        return repository.inMap(map).stream()
                .filter(node -> repository.type(node).equals(ApplicationModel.TYPE_FILELINK))
                .toList();
    }

    NodeRef ouder(NodeRef node) {
        return repository.doe(() -> repository.nodes().getPrimaryParent(node).getParentRef());
    }

    String naam(NodeRef node) {
        return Objects.toString(repository.waarde(node, ContentModel.PROP_NAME));
    }

    /** The names from the archive to a document. */
    String pad(NodeRef node) {
        String naam = naam(node);
        return naam.equals(this.naam) ? naam : pad(ouder(node)) + "/" + naam;
    }
}
