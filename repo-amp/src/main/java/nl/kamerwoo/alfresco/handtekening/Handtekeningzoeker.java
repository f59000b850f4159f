package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.lezen.Handtekeningverwerker;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.handtekening.Handtekeningen;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for signatures in what was read before it was looked for them. Nothing else of it is read
 * again, and its content is left alone.
 */
public final class Handtekeningzoeker {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DictionaryService dictionaryService;
    private final RetryingTransactionHelper transactionHelper;
    private final Handtekeningverwerker verwerker;

    /**
     * @param nodeService the raw one, and so is the content service: it is for the system
     */
    public Handtekeningzoeker(
            NodeService nodeService,
            ContentService contentService,
            DictionaryService dictionaryService,
            RetryingTransactionHelper transactionHelper,
            Handtekeningverwerker verwerker) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.dictionaryService = dictionaryService;
        this.transactionHelper = transactionHelper;
        this.verwerker = verwerker;
    }

    /**
     * Stamps what is found in a document. Not to be called in a transaction: it can take long.
     *
     * @return whether there was a signature that was not known of
     */
    public boolean zoek(NodeRef stuk) {
        Optional<ContentReader> inhoud =
                transactionHelper.doInTransaction(() -> teBekijken(stuk), true, true);
        if (inhoud.isEmpty()) {
            return false;
        }
        Optional<Handtekeningen> gevonden = verwerker.lees(inhoud.get());
        return gevonden.flatMap(Handtekeningen::uitkomst).isPresent()
                && transactionHelper.doInTransaction(
                        () -> stempel(stuk, inhoud.get().getContentUrl(), gevonden), false, true);
    }

    /** Of what changed meanwhile the reading sees to it. */
    private boolean stempel(NodeRef stuk, String url, Optional<Handtekeningen> gevonden) {
        boolean isNog = teBekijken(stuk).filter(nu -> nu.getContentUrl().equals(url)).isPresent();
        if (isNog) {
            verwerker.stempel(stuk, url, gevonden);
        }
        return isNog;
    }

    private Optional<ContentReader> teBekijken(NodeRef stuk) {
        if (!nodeService.exists(stuk)
                || !dictionaryService.isSubClass(nodeService.getType(stuk), KamerwooModel.TYPE_STUK)
                || nodeService.hasAspect(stuk, ContentModel.ASPECT_WORKING_COPY)) {
            return Optional.empty();
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
        boolean isBekend =
                Handtekeningstand.isVanNu(waarden)
                        && waarden.get(KamerwooModel.PROP_PDF_OORDELEN) != null;
        boolean wordtGelezen =
                Leesstatus.TE_LEZEN.naam().equals(waarden.get(KamerwooModel.PROP_LEESSTATUS));
        return isBekend || wordtGelezen
                ? Optional.empty()
                : Optional.ofNullable(contentService.getReader(stuk, ContentModel.PROP_CONTENT))
                        .filter(ContentReader::exists);
    }
}
