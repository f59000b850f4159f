package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.gaafheid.Bevinding;
import nl.kamerwoo.gaafheid.Gaafheid;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether the content of a signed document is still what it was. The content is read outside any
 * transaction, as it can be long; what came of it is stamped in one of its own, and only if the
 * document is still signed as it was then.
 */
public final class Gaafheidstoets {

    private static final Logger LOG = LoggerFactory.getLogger(Gaafheidstoets.class);

    /**
     * @param inhoud nothing when the document had no content
     */
    private record Taak(String vastgelegd, Optional<ContentReader> inhoud) {

        String url() {
            return inhoud.map(ContentReader::getContentUrl).orElse("");
        }
    }

    private final NodeService nodeService;
    private final ContentService contentService;
    private final RetryingTransactionHelper transactionHelper;
    private final StilSchrijven stil;
    private final Gaafheidsmelding melding;
    private final Clock klok;

    /**
     * @param nodeService the raw one: what is stamped is the system's, on what nobody may change
     * @param contentService the raw one
     */
    public Gaafheidstoets(
            NodeService nodeService,
            ContentService contentService,
            RetryingTransactionHelper transactionHelper,
            StilSchrijven stil,
            Gaafheidsmelding melding,
            Clock klok) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.transactionHelper = transactionHelper;
        this.stil = stil;
        this.melding = melding;
        this.klok = klok;
    }

    /** What came of one document, and whether that was not known before. */
    public record Uitslag(Bevinding bevinding, boolean isNieuws) {}

    /**
     * Looks at one.
     *
     * @return nothing for a document that is not signed, or no longer as it was
     */
    public Optional<Uitslag> toets(NodeRef stuk) {
        Optional<Taak> taak = transactionHelper.doInTransaction(() -> taak(stuk), true, true);
        if (taak.isEmpty()) {
            return Optional.empty();
        }
        Bevinding bevinding =
                Bevinding.van(taak.get().vastgelegd(), controlegetal(stuk, taak.get()));
        return transactionHelper.doInTransaction(
                () -> leg(stuk, taak.get(), bevinding), false, true);
    }

    private Optional<Taak> taak(NodeRef stuk) {
        if (!nodeService.exists(stuk)
                || !(nodeService.getProperty(stuk, KamerwooModel.PROP_CONTROLEGETAL)
                        instanceof String vastgelegd)) {
            return Optional.empty();
        }
        boolean heeftInhoud =
                nodeService.getProperty(stuk, ContentModel.PROP_CONTENT)
                                instanceof ContentData inhoud
                        && ContentData.hasContent(inhoud);
        return Optional.of(
                new Taak(
                        vastgelegd,
                        heeftInhoud
                                ? Optional.of(
                                        contentService.getReader(stuk, ContentModel.PROP_CONTENT))
                                : Optional.empty()));
    }

    private static Optional<String> controlegetal(NodeRef stuk, Taak taak) {
        if (taak.inhoud().isEmpty()) {
            return Optional.of(Controlegetal.VAN_NIETS);
        }
        try {
            return Controlegetal.van(taak.inhoud().get());
        } catch (ContentIOException | UncheckedIOException onleesbaar) {
            LOG.warn("The content of {} cannot be read", stuk, onleesbaar);
            return Optional.empty();
        }
    }

    private Optional<Uitslag> leg(NodeRef stuk, Taak taak, Bevinding bevinding) {
        Optional<Taak> nu = taak(stuk);
        boolean isNogZo =
                nu.filter(deze -> deze.vastgelegd().equals(taak.vastgelegd()))
                        .filter(deze -> deze.url().equals(taak.url()))
                        .isPresent();
        if (!isNogZo) {
            return Optional.empty();
        }
        boolean isNieuws = bevinding.isNieuws(vorige(stuk));
        stempel(stuk, bevinding);
        if (isNieuws) {
            melding.meld(stuk, taak.vastgelegd(), bevinding);
        }
        return Optional.of(new Uitslag(bevinding, isNieuws));
    }

    private Optional<Bevinding> vorige(NodeRef stuk) {
        String uitkomst =
                Objects.toString(
                        nodeService.getProperty(stuk, KamerwooModel.PROP_GAAFHEID_UITKOMST), "");
        String getal =
                Objects.toString(
                        nodeService.getProperty(stuk, KamerwooModel.PROP_GAAFHEID_CONTROLEGETAL),
                        "");
        for (Gaafheid gaafheid : Gaafheid.values()) {
            if (gaafheid.naam().equals(uitkomst)) {
                return Optional.of(new Bevinding(gaafheid, getal));
            }
        }
        return Optional.empty();
    }

    private void stempel(NodeRef stuk, Bevinding bevinding) {
        Map<QName, Serializable> stempels = new HashMap<>();
        stempels.put(KamerwooModel.PROP_GAAFHEID_UITKOMST, bevinding.uitkomst().naam());
        stempels.put(KamerwooModel.PROP_GAAFHEID_OP, Date.from(klok.instant()));
        stempels.put(KamerwooModel.PROP_GAAFHEID_CONTROLEGETAL, bevinding.controlegetal());
        stil.schrijf(
                stuk,
                () -> nodeService.addAspect(stuk, KamerwooModel.ASPECT_GAAFHEID, stempels),
                ContentModel.ASPECT_LOCKABLE);
    }
}
