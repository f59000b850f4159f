package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.uniek;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document of settings in the Data Dictionary, which a test leaves as it found it. */
record Instellingendocument(Repository repository, String naam) {

    /** The folder in which it lies. */
    static NodeRef map(Repository repository) {
        QName dictionary = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
        return repository.doe(
                () -> {
                    NodeRef thuis =
                            repository
                                    .bean(
                                            "repositoryHelper",
                                            org.alfresco.repo.model.Repository.class)
                                    .getCompanyHome();
                    NodeRef woordenboek =
                            repository
                                    .nodes()
                                    .getChildAssocs(thuis, ContentModel.ASSOC_CONTAINS, dictionary)
                                    .get(0)
                                    .getChildRef();
                    return repository.files().searchSimple(woordenboek, "Kamerwoo");
                });
    }

    NodeRef map() {
        return map(repository);
    }

    /** Null when it is not there. */
    NodeRef node() {
        NodeRef map = map();
        return repository.doe(() -> repository.files().searchSimple(map, naam));
    }

    String tekst() {
        return new String(repository.inhoud(node()), StandardCharsets.UTF_8);
    }

    void schrijf(String tekst) {
        repository.schrijfNieuw(node(), tekst);
    }

    /** Does something with it and puts back what stood there, also when that fails. */
    void tijdelijk(Repository.Handeling handeling) throws Exception {
        String eerst = tekst();
        try {
            handeling.voerUit();
        } finally {
            if (!eerst.equals(tekst())) {
                schrijf(eerst);
            }
        }
    }

    /** Those in the folder whose name begins so. */
    List<NodeRef> metNaam(String begin) {
        return repository.inMap(map()).stream()
                .filter(
                        node ->
                                String.valueOf(repository.waarde(node, ContentModel.PROP_NAME))
                                        .startsWith(begin))
                .toList();
    }

    /** Another document in the folder, to be called in a transaction. */
    NodeRef buurman(String inhoud) {
        NodeRef node = repository.maak(map(), uniek("buur"), ContentModel.TYPE_CONTENT);
        repository.schrijf(node, inhoud.getBytes(StandardCharsets.UTF_8));
        return node;
    }

    void verwijder(List<NodeRef> nodes) {
        repository.voer(() -> nodes.forEach(node -> repository.nodes().deleteNode(node)));
    }
}
