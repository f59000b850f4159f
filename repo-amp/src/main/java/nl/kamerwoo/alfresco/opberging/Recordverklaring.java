package nl.kamerwoo.alfresco.opberging;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.Zin;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/**
 * Declares filed documents records, where Alfresco's records management is installed. It is known
 * by the name of its action only, so that the module needs none of it. After the commit, each in a
 * transaction of its own: what is filed stays filed when a declaration fails, and the next time
 * that its dossier is filed it is tried again.
 */
public final class Recordverklaring {

    static final String ACTIE = "create-record";

    private static final Logger LOG = LoggerFactory.getLogger(Recordverklaring.class);
    private static final int MEESTE_TEKENS = 500;

    private final NodeService nodeService;
    private final ActionService actionService;
    private final RetryingTransactionHelper transactionHelper;
    private final StilSchrijven stil;
    private final Handelingenboek boek;
    private final Clock klok;

    /**
     * @param nodeService the raw one
     * @param actionService the raw one
     */
    public Recordverklaring(
            NodeService nodeService,
            ActionService actionService,
            RetryingTransactionHelper transactionHelper,
            StilSchrijven stil,
            Handelingenboek boek,
            Clock klok) {
        this.nodeService = nodeService;
        this.actionService = actionService;
        this.transactionHelper = transactionHelper;
        this.stil = stil;
        this.boek = boek;
        this.klok = klok;
    }

    /** Declares these after the commit, as far as they were not declared before. */
    void plan(NodeRef dossier, List<NodeRef> stukken) {
        List<NodeRef> nieuw = stukken.stream().filter(stuk -> !isVerklaard(stuk)).toList();
        if (nieuw.isEmpty() || !isErRecordbeheer()) {
            return;
        }
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        long verklaard =
                                nieuw.stream().filter(stuk -> probeer(dossier, stuk)).count();
                        if (verklaard > 0) {
                            doe(() -> meld(dossier, verklaard));
                        }
                    }
                });
    }

    private boolean isVerklaard(NodeRef stuk) {
        return nodeService.getProperty(stuk, KamerwooModel.PROP_RECORD_OP) != null;
    }

    /** The platform has no other answer about an action that there is not. */
    boolean isErRecordbeheer() {
        try {
            return actionService.getActionDefinition(ACTIE) != null;
        } catch (NoSuchBeanDefinitionException isErNiet) {
            return false;
        }
    }

    private boolean probeer(NodeRef dossier, NodeRef stuk) {
        try {
            doe(() -> verklaar(stuk));
            return true;
        } catch (RuntimeException mislukt) {
            LOG.warn("{} was filed, but could not be declared a record", stuk, mislukt);
            doe(() -> meld(dossier, stuk, mislukt));
            return false;
        }
    }

    private void doe(Runnable werk) {
        AuthenticationUtil.runAsSystem(
                () ->
                        transactionHelper.doInTransaction(
                                () -> {
                                    werk.run();
                                    return null;
                                },
                                false,
                                true));
    }

    /** A record is moved into the file plan, so that the seal has to come off for a moment. */
    private void verklaar(NodeRef stuk) {
        if (!nodeService.exists(stuk) || isVerklaard(stuk)) {
            return;
        }
        Action actie = actionService.createAction(ACTIE);
        stil.schrijf(
                stuk,
                () -> {
                    nodeService.setProperty(
                            stuk, KamerwooModel.PROP_RECORD_OP, Date.from(klok.instant()));
                    actionService.executeAction(actie, stuk, false, false);
                },
                KamerwooModel.ASPECT_ONDERTEKEND);
    }

    private void meld(NodeRef dossier, long verklaard) {
        boek.schrijf(
                dossier,
                Besluit.RECORD,
                List.of(Zin.van("kamerwoo.opberging.record", verklaard)),
                "");
    }

    private void meld(NodeRef dossier, NodeRef stuk, RuntimeException mislukt) {
        String waarom = Objects.toString(mislukt.getMessage(), mislukt.getClass().getSimpleName());
        boek.schrijf(
                dossier,
                Besluit.GEEN_RECORD,
                List.of(
                        Zin.van(
                                "kamerwoo.opberging.geen-record",
                                waarom.substring(0, Math.min(waarom.length(), MEESTE_TEKENS)))),
                Objects.toString(nodeService.getProperty(stuk, ContentModel.PROP_NAME), ""));
    }
}
