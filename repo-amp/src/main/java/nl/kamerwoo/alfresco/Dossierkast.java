package nl.kamerwoo.alfresco;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchService;
import org.alfresco.service.namespace.QName;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dossiers and their documents, as far as the user may read them. */
public final class Dossierkast {

    private final SearchService searchService;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Opgeborgen opgeborgen;

    /**
     * @param searchService the public one, and so is the node service: they hold back what the user
     *     may not read
     */
    public Dossierkast(
            SearchService searchService,
            NodeService nodeService,
            DictionaryService dictionaryService) {
        this.searchService = searchService;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.opgeborgen = new Opgeborgen(nodeService);
    }

    /** In which order dossiers come. */
    public enum Volgorde {
        /** The newest first. */
        NIEUWSTE("-cm:created"),
        /** The term that ends first; after those, what has none. */
        TERMIJN("kw:termijnEinde", "-cm:created");

        private final Databasevraag vraag;

        Volgorde(String... velden) {
            this.vraag = new Databasevraag("TYPE:\"kw:dossier\"", velden);
        }

        /** The one with this name, such as {@code termijn}. */
        public static Optional<Volgorde> van(String naam) {
            return Arrays.stream(values())
                    .filter(volgorde -> volgorde.name().toLowerCase(Locale.ROOT).equals(naam))
                    .findFirst();
        }
    }

    /** A page of the dossiers, out of the database: just made is just found. */
    public List<NodeRef> dossiers(Volgorde volgorde, int vanaf, int meeste) {
        return volgorde.vraag.pagina(searchService, vanaf, meeste);
    }

    /** The documents that lie in a dossier itself, and those that were filed out of it. */
    public List<NodeRef> stukken(NodeRef dossier) {
        Set<QName> typen =
                new HashSet<>(dictionaryService.getSubTypes(KamerwooModel.TYPE_STUK, true));
        typen.add(KamerwooModel.TYPE_STUK);
        Stream<NodeRef> hierin =
                nodeService.getChildAssocs(dossier, typen).stream()
                        .filter(band -> band.getTypeQName().equals(ContentModel.ASSOC_CONTAINS))
                        .map(ChildAssociationRef::getChildRef);
        return Stream.concat(hierin, opgeborgen.uit(dossier).stream())
                .distinct()
                .filter(stuk -> !nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY))
                .toList();
    }
}
