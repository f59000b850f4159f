package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Zin;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.behandeling.Metagegevens;
import nl.kamerwoo.behandeling.Besluit;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Objects;

/** Makes the metadata of a dossier, and writes in its history that they were made, or why not. */
public final class Mdtoarchivering implements Metagegevens {

    private static final Logger LOG = LoggerFactory.getLogger(Mdtoarchivering.class);

    private static final String EIGEN = "kamerwoo.";
    private static final int MEESTE_TEKENS = 500;

    private final Mdtomap map;
    private final Handelingenboek boek;
    private final RetryingTransactionHelper transactionHelper;

    public Mdtoarchivering(
            Mdtomap map, Handelingenboek boek, RetryingTransactionHelper transactionHelper) {
        this.map = map;
        this.boek = boek;
        this.transactionHelper = transactionHelper;
    }

    /**
     * Makes them, or brings them up to date; whoever calls sees to it that the user may. To be
     * called in a transaction.
     *
     * @throws AlfrescoRuntimeException in words, when they cannot be made
     */
    public void maak(NodeRef dossier) {
        int bestanden = map.schrijf(dossier);
        boek.schrijf(
                dossier,
                Besluit.MDTO_GEMAAKT,
                List.of(Zin.van("kamerwoo.mdto.gemaakt", bestanden)),
                "");
    }

    /** Once it is committed the dossier is closed, and what an archive is told of it holds. */
    @Override
    public void plan(NodeRef dossier) {
        String wie = AuthenticationUtil.getRunAsUser();
        AlfrescoTransactionSupport.bindListener(
                new TransactionListenerAdapter() {
                    @Override
                    public void afterCommit() {
                        probeer(dossier, wie);
                    }
                });
    }

    private void probeer(NodeRef dossier, String wie) {
        try {
            doe(wie, () -> maak(dossier));
        } catch (RuntimeException mislukt) {
            LOG.warn("{} was filed, but its metadata could not be written", dossier, mislukt);
            doe(wie, () -> meld(dossier, mislukt));
        }
    }

    private void doe(String wie, Runnable werk) {
        AuthenticationUtil.runAs(
                () ->
                        transactionHelper.doInTransaction(
                                () -> {
                                    werk.run();
                                    return null;
                                },
                                false,
                                true),
                wie);
    }

    private void meld(NodeRef dossier, RuntimeException mislukt) {
        boek.schrijf(
                dossier,
                Besluit.GEEN_MDTO,
                List.of(waarom(mislukt), Zin.van("kamerwoo.mdto.later")),
                "");
    }

    private static Zin waarom(RuntimeException mislukt) {
        if (mislukt instanceof AlfrescoRuntimeException fout
                && Objects.toString(fout.getMsgId(), "").startsWith(EIGEN)) {
            return Zin.van(
                    fout.getMsgId(),
                    Objects.requireNonNullElse(fout.getMsgParams(), new Object[0]));
        }
        String waarom = Objects.toString(mislukt.getMessage(), mislukt.getClass().getSimpleName());
        return Zin.van(
                "kamerwoo.mdto.onverwacht",
                waarom.substring(0, Math.min(waarom.length(), MEESTE_TEKENS)));
    }
}
