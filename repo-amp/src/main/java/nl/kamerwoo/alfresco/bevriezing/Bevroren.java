package nl.kamerwoo.alfresco.bevriezing;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which values of a signed document may not change: its content, its name and title, and all that
 * the module's model says of it, but for what comes after a signature: how it was read, judged and
 * filed. Tags, comments, locks and what other modules keep are not touched.
 */
public final class Bevroren {

    private static final Set<QName> VAN_ALFRESCO =
            Set.of(
                    ContentModel.PROP_CONTENT,
                    ContentModel.PROP_NAME,
                    ContentModel.PROP_TITLE,
                    ContentModel.PROP_DESCRIPTION,
                    ContentModel.PROP_AUTHOR);

    /** What is put on a document after it was signed. */
    private static final Set<QName> LATER =
            Set.of(
                    KamerwooModel.ASPECT_GESTEMPELD,
                    KamerwooModel.ASPECT_UITGEPAKT,
                    KamerwooModel.ASPECT_PDFONDERTEKEND,
                    KamerwooModel.ASPECT_GAAFHEID,
                    KamerwooModel.ASPECT_OPENBAARHEID,
                    KamerwooModel.ASPECT_GEARCHIVEERD);

    private final DictionaryService dictionaryService;

    public Bevroren(DictionaryService dictionaryService) {
        this.dictionaryService = dictionaryService;
    }

    /**
     * Whether anything changed that may not.
     *
     * @param voor the properties as they were
     * @param na the properties as they would be
     */
    public boolean isGeraakt(Map<QName, Serializable> voor, Map<QName, Serializable> na) {
        Set<QName> namen = new HashSet<>(voor.keySet());
        namen.addAll(na.keySet());
        return namen.stream()
                .filter(naam -> isAnders(voor.get(naam), na.get(naam)))
                .anyMatch(this::is);
    }

    /** Nothing, an empty text and an empty list all say nothing. */
    private static boolean isAnders(Serializable voor, Serializable na) {
        return !Objects.equals(kern(voor), kern(na));
    }

    /** Of a content it counts where it is and what it is taken for, not how its row is numbered. */
    private static Object kern(Serializable waarde) {
        if (waarde == null || "".equals(waarde)) {
            return List.of();
        }
        return waarde instanceof ContentData inhoud
                ? List.of(
                        Objects.toString(inhoud.getContentUrl(), ""),
                        Objects.toString(inhoud.getMimetype(), ""),
                        inhoud.getSize())
                : waarde;
    }

    /** What no model knows any more may have been the module's. */
    private boolean is(QName naam) {
        if (!naam.getNamespaceURI().equals(KamerwooModel.URI)) {
            return VAN_ALFRESCO.contains(naam);
        }
        PropertyDefinition definitie = dictionaryService.getProperty(naam);
        return definitie == null || !LATER.contains(definitie.getContainerClass().getName());
    }
}
