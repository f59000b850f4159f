package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.behandeling.NietNu;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.webscripts.WebScriptException;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * Gives documents a kind and values, each in a transaction of its own: what is refused of one is no
 * reason to undo the others.
 */
public final class Stukkenvuller {

    private static final Logger LOG = LoggerFactory.getLogger(Stukkenvuller.class);

    /** The action that makes a kind of document of a file, and what it is told. */
    private static final String REGISTREER = "kamerwoo-registreer-stuk";

    private static final String SOORT = "soort";

    private final Verzoek verzoek;
    private final ActionService actionService;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final RetryingTransactionHelper transactionHelper;

    /**
     * @param actionService the public one
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public Stukkenvuller(
            Verzoek verzoek,
            ActionService actionService,
            NodeService nodeService,
            DictionaryService dictionaryService,
            RetryingTransactionHelper transactionHelper) {
        this.verzoek = verzoek;
        this.actionService = actionService;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.transactionHelper = transactionHelper;
    }

    /**
     * What became of one document.
     *
     * @param naam what it is called; nothing for who may not see it
     * @param waarom it was refused, in the user's words; nothing when it was not
     */
    record Uitkomst(String id, Optional<String> naam, Optional<String> waarom) {}

    /**
     * @param soort what kind it becomes; nothing leaves it what it is
     */
    Uitkomst vul(String id, Optional<String> soort, Map<QName, Serializable> waarden) {
        try {
            transactionHelper.doInTransaction(() -> schrijf(id, soort, waarden), false, true);
            return new Uitkomst(id, naam(id), Optional.empty());
        } catch (RuntimeException mislukt) {
            return new Uitkomst(id, naam(id), Optional.of(waarom(id, mislukt)));
        }
    }

    private NodeRef schrijf(String id, Optional<String> soort, Map<QName, Serializable> waarden) {
        NodeRef stuk = verzoek.node(id, ContentModel.TYPE_CONTENT);
        soort.ifPresent(naam -> registreer(stuk, naam));
        if (!dictionaryService.isSubClass(nodeService.getType(stuk), KamerwooModel.TYPE_STUK)) {
            throw NietNu.om("kamerwoo.vullen.geen-stuk");
        }
        nodeService.addProperties(stuk, waarden);
        return stuk;
    }

    private void registreer(NodeRef stuk, String soort) {
        Action actie = actionService.createAction(REGISTREER);
        actie.setParameterValue(SOORT, soort);
        actionService.executeAction(actie, stuk, false, false);
    }

    private Optional<String> naam(String id) {
        return transactionHelper.doInTransaction(
                () -> {
                    try {
                        NodeRef stuk = verzoek.node(id, ContentModel.TYPE_CONTENT);
                        return Optional.of(nodeService.getProperty(stuk, ContentModel.PROP_NAME))
                                .map(String::valueOf);
                    } catch (WebScriptException verborgen) {
                        return Optional.empty();
                    }
                },
                true,
                true);
    }

    /** What nobody foresaw stands in the log; the person is told that this one failed. */
    private static String waarom(String id, RuntimeException mislukt) {
        Optional<NietNu> niet = NietNu.in(mislukt);
        if (niet.isPresent()) {
            return niet.get().getMessage();
        }
        if (mislukt instanceof WebScriptException gezegd) {
            return gezegd.getMessage();
        }
        if (mislukt instanceof AccessDeniedException) {
            return Melding.tekst("kamerwoo.vullen.geen-recht");
        }
        if (mislukt instanceof NodeLockedException) {
            return Melding.tekst("kamerwoo.vullen.in-bewerking");
        }
        LOG.error("The values of {} were not written", id, mislukt);
        return Melding.tekst("kamerwoo.vullen.mislukt");
    }
}
