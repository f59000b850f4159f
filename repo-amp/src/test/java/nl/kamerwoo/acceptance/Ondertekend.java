package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A letter that was signed, in the dossier that it answers. */
record Ondertekend(Behandelzaak zaak, NodeRef brief) {

    static Ondertekend brief(Repository repository) {
        Behandelzaak zaak = Behandelzaak.terOndertekening(repository);
        NodeRef brief = brief(zaak);
        repository.gelezen(brief);
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addAspect(
                                        brief, ContentModel.ASPECT_VERSIONABLE, new HashMap<>()));
        zaak.onderteken();
        return new Ondertekend(zaak, brief);
    }

    /** The letter of a dossier. */
    static NodeRef brief(Behandelzaak zaak) {
        return zaak.repository.inMap(zaak.dossier).stream()
                .filter(node -> zaak.repository.type(node).equals(kw("kamerbrief")))
                .findFirst()
                .orElseThrow();
    }

    /** All that may not change of it. */
    List<Object> staat() {
        Repository repository = zaak.repository;
        Map<QName, Serializable> waarden = repository.waarden(brief);
        waarden.keySet()
                .removeIf(
                        naam ->
                                naam.equals(ContentModel.PROP_MODIFIED)
                                        || naam.equals(ContentModel.PROP_MODIFIER));
        return List.of(
                repository.type(brief),
                repository.doe(() -> repository.nodes().getPrimaryParent(brief).getParentRef()),
                new String(repository.inhoud(brief)),
                repository.heeft(brief, kw("ondertekend")),
                waarden);
    }
}
