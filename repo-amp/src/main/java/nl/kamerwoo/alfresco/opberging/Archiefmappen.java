package nl.kamerwoo.alfresco.opberging;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Melding;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folders of the filing structure, made as they are needed. */
public final class Archiefmappen {

    private static final String SITE_MODEL = "http://www.alfresco.org/model/site/1.0";
    private static final QName SITES = QName.createQName(SITE_MODEL, "sites");
    private static final String BIBLIOTHEEK = "documentLibrary";

    private final Repository repositoryHelper;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierplaats plaats;

    /**
     * @param nodeService the raw one: of two who make a folder at once the later goes on with what
     *     the earlier made, and a refusal of the public one would end the transaction
     */
    public Archiefmappen(
            Repository repositoryHelper,
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierplaats plaats) {
        this.repositoryHelper = repositoryHelper;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.plaats = plaats;
    }

    /**
     * The folder at the end of a path.
     *
     * @param site in whose document library it begins; without one it begins in Company Home
     * @throws org.alfresco.error.AlfrescoRuntimeException in the user's words, when there is no
     *     such site, something else has the name of a folder, or it would end up in a dossier
     */
    NodeRef map(Optional<String> site, List<String> namen) {
        NodeRef map = site.map(this::bibliotheek).orElseGet(repositoryHelper::getCompanyHome);
        for (String naam : namen) {
            map = map(map, naam);
        }
        if (plaats.is(map)) {
            throw Melding.fout("kamerwoo.opberging.in-dossier", String.join("/", namen));
        }
        return map;
    }

    private NodeRef bibliotheek(String site) {
        return nodeService
                .getChildAssocs(
                        repositoryHelper.getCompanyHome(), ContentModel.ASSOC_CONTAINS, SITES)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .findFirst()
                .flatMap(sites -> kind(sites, site))
                .flatMap(deze -> kind(deze, BIBLIOTHEEK))
                .orElseThrow(() -> Melding.fout("kamerwoo.opberging.geen-site", site));
    }

    private NodeRef map(NodeRef in, String naam) {
        NodeRef map = kind(in, naam).orElseGet(() -> maak(in, naam));
        if (!dictionaryService.isSubClass(nodeService.getType(map), ContentModel.TYPE_FOLDER)) {
            throw Melding.fout("kamerwoo.opberging.geen-map", naam);
        }
        return map;
    }

    private NodeRef maak(NodeRef in, String naam) {
        try {
            return nodeService
                    .createNode(
                            in,
                            ContentModel.ASSOC_CONTAINS,
                            band(naam),
                            ContentModel.TYPE_FOLDER,
                            Map.of(ContentModel.PROP_NAME, naam))
                    .getChildRef();
        } catch (DuplicateChildNodeNameException anderWasEerder) {
            return kind(in, naam)
                    .orElseThrow(
                            () ->
                                    // The platform tries again what fails so.
                                    new ConcurrencyFailureException(
                                            "The folder " + naam + " is being made",
                                            anderWasEerder));
        }
    }

    private Optional<NodeRef> kind(NodeRef in, String naam) {
        return Optional.ofNullable(
                nodeService.getChildByName(in, ContentModel.ASSOC_CONTAINS, naam));
    }

    /** How the bond between a folder and what lies in it is named. */
    static QName band(String naam) {
        return QName.createQName(
                NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(naam));
    }
}
