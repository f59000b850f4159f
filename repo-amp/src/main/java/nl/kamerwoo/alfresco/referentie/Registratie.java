package nl.kamerwoo.alfresco.referentie;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.instelling.Referentiepatronen;
import nl.kamerwoo.referentie.OngeldigeReferentie;
import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.referentie.ReferentieBezet;
import nl.kamerwoo.referentie.Referentieverstrekker;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Registers a document or dossier: its reference and the day it got it. */
public final class Registratie {

    private static final Logger LOG = LoggerFactory.getLogger(Registratie.class);

    /** What belongs to this one document and to no copy of it. */
    public static final Set<QName> GEGEVENS =
            Set.of(
                    KamerwooModel.PROP_REFERENTIE,
                    KamerwooModel.PROP_REFERENTIE_HERKOMST,
                    KamerwooModel.PROP_REGISTRATIEDATUM);

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final BehaviourFilter behaviourFilter;
    private final Referentieverstrekker verstrekker;
    private final Referentiebeleid beleid;
    private final Spoorschrijver spoor;
    private final Clock klok;

    public Registratie(
            NodeService nodeService,
            DictionaryService dictionaryService,
            BehaviourFilter behaviourFilter,
            Referentieverstrekker verstrekker,
            Referentiebeleid beleid,
            Spoorschrijver spoor,
            Clock klok) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.behaviourFilter = behaviourFilter;
        this.verstrekker = verstrekker;
        this.beleid = beleid;
        this.spoor = spoor;
        this.klok = klok;
    }

    /**
     * Gives a node that is new to the register its reference: the one it brings, or the next. The
     * trail hears of a document's when it is read: nothing keeps filing waiting.
     */
    public void registreer(NodeRef node) {
        LocalDate vandaag = Datums.vandaag(klok);
        Optional<String> eigen = referentie(node);
        Referentie referentie =
                eigen.isPresent()
                        ? inWoorden(() -> verstrekker.claim(eigen.get(), node.getId()))
                        : verstrek(node, vandaag);
        Herkomst herkomst = eigen.isPresent() ? Herkomst.GETYPT : Herkomst.UITGEGEVEN;
        schrijf(
                node,
                Map.of(
                        KamerwooModel.PROP_REFERENTIE, referentie.tekst(),
                        KamerwooModel.PROP_REFERENTIE_HERKOMST, herkomst.naam(),
                        KamerwooModel.PROP_REGISTRATIEDATUM, Datums.toDate(vandaag)));
        if (isDossier(node)) {
            meld(node, Gegeven.van(referentie));
        }
    }

    /** Holds a reference that a person changed against the register. */
    public void wijzig(NodeRef node, String oud, String nieuw) {
        Referentie referentie = inWoorden(() -> verstrekker.vervang(oud, nieuw, node.getId()));
        schrijf(
                node,
                Map.of(
                        KamerwooModel.PROP_REFERENTIE, referentie.tekst(),
                        KamerwooModel.PROP_REFERENTIE_HERKOMST, Herkomst.GETYPT.naam()));
        meld(node, Gegeven.van(referentie, oud));
    }

    private void meld(NodeRef node, Gegeven referentie) {
        spoor.schrijf(Spoorsoort.REFERENTIE, node, Map.of("referentie", referentie));
    }

    /** Puts back a reference that went missing: a registered document is never without. */
    public void zetTerug(NodeRef node, Map<QName, Serializable> waarden) {
        schrijf(node, waarden);
    }

    /**
     * Takes over the reference that the document itself bears, in the place of the one issued to
     * it.
     *
     * @return whether it was free
     */
    public boolean neemOver(NodeRef node, String uitDocument) {
        try {
            String eerder = referentie(node).orElse("");
            Referentie referentie = verstrekker.vervang(eerder, uitDocument, node.getId());
            LOG.info(
                    "Reference {} of node {} makes place for {}, which its document bears",
                    eerder,
                    node,
                    referentie);
            schrijf(
                    node,
                    Map.of(
                            KamerwooModel.PROP_REFERENTIE, referentie.tekst(),
                            KamerwooModel.PROP_REFERENTIE_HERKOMST, Herkomst.DOCUMENT.naam()));
            return true;
        } catch (ReferentieBezet | OngeldigeReferentie nietVrij) {
            return false;
        }
    }

    /** Claims; a refusal is told in the words of the user. */
    private static Referentie inWoorden(Supplier<Referentie> claim) {
        try {
            return claim.get();
        } catch (ReferentieBezet bezet) {
            throw ReferentieGeweigerd.om(bezet);
        } catch (OngeldigeReferentie ongeldig) {
            throw ReferentieGeweigerd.om(ongeldig);
        }
    }

    private Referentie verstrek(NodeRef node, LocalDate vandaag) {
        Referentiepatronen.Keuze keuze =
                beleid.kies(nodeService.getType(node), () -> directie(node));
        Referentie referentie =
                verstrekker.verstrek(keuze.patroon(), vandaag.getYear(), keuze.directie());
        AlfrescoTransactionSupport.bindListener(new Gat(referentie));
        return referentie;
    }

    /** The directie of the dossier that the node is, or lies in. */
    private Optional<String> directie(NodeRef node) {
        for (NodeRef plaats = node; plaats != null; plaats = ouder(plaats)) {
            if (isDossier(plaats)) {
                Serializable directie =
                        nodeService.getProperty(plaats, KamerwooModel.PROP_DIRECTIE);
                return Optional.ofNullable(directie).map(Object::toString);
            }
        }
        return Optional.empty();
    }

    private NodeRef ouder(NodeRef node) {
        return nodeService.getPrimaryParent(node).getParentRef();
    }

    private boolean isDossier(NodeRef node) {
        return dictionaryService.isSubClass(nodeService.getType(node), KamerwooModel.TYPE_DOSSIER);
    }

    private Optional<String> referentie(NodeRef node) {
        return Optional.ofNullable(
                        (String) nodeService.getProperty(node, KamerwooModel.PROP_REFERENTIE))
                .filter(tekst -> !tekst.isBlank());
    }

    private void schrijf(NodeRef node, Map<QName, Serializable> waarden) {
        behaviourFilter.disableBehaviour(node, KamerwooModel.ASPECT_GEREGISTREERD);
        try {
            nodeService.addProperties(node, waarden);
        } finally {
            behaviourFilter.enableBehaviour(node, KamerwooModel.ASPECT_GEREGISTREERD);
        }
    }

    /** Logs the gap that a rolled-back upload leaves in the numbers. */
    private static final class Gat extends TransactionListenerAdapter {
        private final Referentie referentie;

        Gat(Referentie referentie) {
            this.referentie = referentie;
        }

        @Override
        public void afterRollback() {
            LOG.info("Reference {} was issued and rolled back: it stays unused", referentie);
        }
    }
}
