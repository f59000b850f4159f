package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.NotaHeader;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/**
 * Reads a stored document and has it stamped. May be called as often as one likes: a content that
 * was read is not read again unless asked for, and what is written goes into a transaction of its
 * own, after the slow part.
 */
public final class StukLezer {

    private static final Logger LOG = LoggerFactory.getLogger(StukLezer.class);

    /** Whoever saves faster than this is left to the round. */
    private static final int MEESTE_KEREN = 3;

    private enum Uitkomst {
        GELEZEN,
        NIETS_TE_DOEN,
        /** Other content was written while this was read, or others made the same questions. */
        ACHTERHAALD
    }

    /**
     * @param metVragen whether it may hold questions of its dossier
     */
    private record Taak(ContentReader inhoud, boolean metVragen) {}

    private record Gelezen(Tekst tekst, NotaHeader header, Vragenset set) {}

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DictionaryService dictionaryService;
    private final LockService lockService;
    private final RetryingTransactionHelper transactionHelper;
    private final Tekstwinning tekstwinning;
    private final Notalezer notalezer;
    private final Vragenlezer vragenlezer;
    private final Setverwerker setverwerker;
    private final NotaStempels stempels;
    private final Leesadministratie administratie;
    private final Leesspoor spoor;

    public StukLezer(
            NodeService nodeService,
            ContentService contentService,
            DictionaryService dictionaryService,
            LockService lockService,
            RetryingTransactionHelper transactionHelper,
            Tekstwinning tekstwinning,
            Notalezer notalezer,
            Vragenlezer vragenlezer,
            Setverwerker setverwerker,
            NotaStempels stempels,
            Leesadministratie administratie,
            Leesspoor spoor) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.dictionaryService = dictionaryService;
        this.lockService = lockService;
        this.transactionHelper = transactionHelper;
        this.tekstwinning = tekstwinning;
        this.notalezer = notalezer;
        this.vragenlezer = vragenlezer;
        this.setverwerker = setverwerker;
        this.stempels = stempels;
        this.administratie = administratie;
        this.spoor = spoor;
    }

    /**
     * Reads the document's present content.
     *
     * @param opnieuw also when it was read before
     * @return whether it was read, well or badly; not when there was nothing to do, or when it is
     *     locked and has to wait
     */
    public boolean lees(NodeRef stuk, boolean opnieuw) {
        return AuthenticationUtil.runAsSystem(() -> leesAlsSysteem(stuk, opnieuw));
    }

    /**
     * New content has an action of its own, but that can look before this node of the cluster shows
     * it: whoever finds that the content changed under his hands reads again.
     */
    private boolean leesAlsSysteem(NodeRef stuk, boolean opnieuw) {
        Uitkomst uitkomst = Uitkomst.ACHTERHAALD;
        for (int keer = 0; keer < MEESTE_KEREN && uitkomst == Uitkomst.ACHTERHAALD; keer++) {
            uitkomst = leesEenKeer(stuk, opnieuw);
        }
        return uitkomst == Uitkomst.GELEZEN;
    }

    private Uitkomst leesEenKeer(NodeRef stuk, boolean opnieuw) {
        Optional<Taak> taak =
                transactionHelper.doInTransaction(() -> teLezen(stuk, opnieuw), true, true);
        if (taak.isEmpty()) {
            return Uitkomst.NIETS_TE_DOEN;
        }
        String url = taak.get().inhoud().getContentUrl();
        Gelezen gelezen = lees(taak.get(), stuk);
        try {
            return transactionHelper.doInTransaction(
                    () -> schrijf(stuk, url, opnieuw, gelezen), false, true);
        } catch (DuplicateChildNodeNameException anderWasSneller) {
            return Uitkomst.ACHTERHAALD;
        } catch (RuntimeException geweigerd) {
            LOG.error("What was read in {} cannot be written on it", stuk, geweigerd);
            Gelezen mislukt =
                    new Gelezen(new Tekst.Mislukt(""), gelezen.header(), Vragenset.leeg());
            return transactionHelper.doInTransaction(
                    () -> schrijf(stuk, url, opnieuw, mislukt), false, true);
        }
    }

    private Gelezen lees(Taak taak, NodeRef stuk) {
        Tekst tekst = tekstwinning.win(taak.inhoud(), stuk);
        if (!(tekst instanceof Tekst.Gewonnen gewonnen)) {
            return new Gelezen(tekst, NotaHeader.leeg(), Vragenset.leeg());
        }
        NotaHeader header = notalezer.parse(gewonnen.tekst());
        boolean metVragen = taak.metVragen() && !header.isNota();
        return new Gelezen(
                tekst, header, metVragen ? vragenlezer.parse(gewonnen.tekst()) : Vragenset.leeg());
    }

    private Optional<Taak> teLezen(NodeRef stuk, boolean opnieuw) {
        if (!isStuk(stuk) || isOpSlot(stuk) || !(opnieuw || stempels.isTeLezen(stuk))) {
            return Optional.empty();
        }
        return Optional.ofNullable(contentService.getReader(stuk, ContentModel.PROP_CONTENT))
                .map(inhoud -> new Taak(inhoud, setverwerker.wil(stuk)));
    }

    private Uitkomst schrijf(NodeRef stuk, String url, boolean opnieuw, Gelezen gelezen) {
        Optional<Taak> taak = teLezen(stuk, opnieuw);
        if (taak.isEmpty()) {
            return Uitkomst.NIETS_TE_DOEN; // somebody was faster
        }
        if (!url.equals(taak.get().inhoud().getContentUrl())) {
            return Uitkomst.ACHTERHAALD;
        }
        boolean metVragen = taak.get().metVragen() && !gelezen.header().isNota();
        spoor.volg(stuk, () -> schrijf(stuk, url, gelezen, metVragen));
        return Uitkomst.GELEZEN;
    }

    private void schrijf(NodeRef stuk, String url, Gelezen gelezen, boolean metVragen) {
        if (gelezen.tekst() instanceof Tekst.Geen geen) {
            administratie.geen(stuk, geen.waarom());
        } else if (gelezen.tekst() instanceof Tekst.Gewonnen gewonnen) {
            administratie.stil(
                    stuk, () -> stempel(stuk, url, gewonnen.tekst(), gelezen, metVragen));
        } else {
            administratie.mislukt(stuk);
        }
    }

    private void stempel(
            NodeRef stuk, String url, String tekst, Gelezen gelezen, boolean metVragen) {
        Optional<List<Leesbericht>> berichten =
                metVragen ? setverwerker.verwerk(stuk, tekst, gelezen.set()) : Optional.empty();
        berichten.ifPresentOrElse(
                deze -> stempels.zetSet(stuk, url, deze),
                () -> stempels.zet(stuk, url, gelezen.header()));
    }

    /** No lock keeps the system out, but somebody may be working on the document. */
    private boolean isOpSlot(NodeRef stuk) {
        return lockService.isLocked(stuk);
    }

    private boolean isStuk(NodeRef node) {
        return nodeService.exists(node)
                && dictionaryService.isSubClass(nodeService.getType(node), KamerwooModel.TYPE_STUK)
                && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
    }
}
