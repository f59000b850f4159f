package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.handtekening.Handtekeningen;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.NotaHeader;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DictionaryService dictionaryService;
    private final LockService lockService;
    private final RetryingTransactionHelper transactionHelper;
    private final Tekstwinning tekstwinning;
    private final Notalezer notalezer;
    private final Vragenlezer vragenlezer;
    private final Setverwerker setverwerker;
    private final Postverwerker postverwerker;
    private final Handtekeningverwerker handtekeningverwerker;
    private final NotaStempels stempels;
    private final Leesschrijver schrijver;
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
            Postverwerker postverwerker,
            Handtekeningverwerker handtekeningverwerker,
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
        this.postverwerker = postverwerker;
        this.handtekeningverwerker = handtekeningverwerker;
        this.stempels = stempels;
        this.schrijver =
                new Leesschrijver(
                        nodeService, setverwerker, postverwerker, stempels, administratie);
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
        Optional<Handtekeningen> handtekeningen = handtekeningverwerker.lees(taak.get().inhoud());
        Gelezen gelezen = lees(taak.get(), stuk);
        try {
            return transactionHelper.doInTransaction(
                    () -> schrijf(stuk, url, opnieuw, gelezen, handtekeningen), false, true);
        } catch (DuplicateChildNodeNameException anderWasSneller) {
            return Uitkomst.ACHTERHAALD;
        } catch (RuntimeException geweigerd) {
            LOG.error("What was read in {} cannot be written on it", stuk, geweigerd);
            return schrijfMislukt(
                    stuk, url, opnieuw, gelezen.post().map(Post::zonderBijlagen), handtekeningen);
        }
    }

    /** If it is what the head says that cannot be written, it is told that nothing could be. */
    private Uitkomst schrijfMislukt(
            NodeRef stuk,
            String url,
            boolean opnieuw,
            Optional<Post> post,
            Optional<Handtekeningen> handtekeningen) {
        Gelezen mislukt = Gelezen.zonderTekst(new Tekst.Mislukt(""), post);
        try {
            return transactionHelper.doInTransaction(
                    () -> schrijf(stuk, url, opnieuw, mislukt, handtekeningen), false, true);
        } catch (RuntimeException geweigerd) {
            if (post.isEmpty() && handtekeningen.isEmpty()) {
                throw geweigerd;
            }
            LOG.error("What the head of {} says cannot be written on it", stuk, geweigerd);
            return schrijfMislukt(stuk, url, opnieuw, Optional.empty(), Optional.empty());
        }
    }

    private Gelezen lees(Taak taak, NodeRef stuk) {
        Optional<Post> post;
        try {
            post = postverwerker.lees(taak.inhoud().getReader());
        } catch (ContentIOException onbereikbaar) {
            LOG.warn("Content of {} could not be read", stuk, onbereikbaar);
            return Gelezen.zonderTekst(
                    new Tekst.Mislukt(String.valueOf(onbereikbaar.getMessage())), Optional.empty());
        }
        Tekst gewonnenOfNiet = tekstwinning.win(taak.inhoud(), stuk);
        Tekst tekst = post.map(een -> een.verklaar(gewonnenOfNiet)).orElse(gewonnenOfNiet);
        return tekst instanceof Tekst.Gewonnen gewonnen
                ? lees(gewonnen, taak.metVragen(), post)
                : Gelezen.zonderTekst(tekst, post);
    }

    private Gelezen lees(Tekst.Gewonnen gewonnen, boolean metVragen, Optional<Post> post) {
        String tekst = gewonnen.tekst();
        NotaHeader header = notalezer.parse(tekst);
        return header.isNota()
                ? new Gelezen(gewonnen, header, Vragenset.leeg(), header.datum(), post)
                : new Gelezen(
                        gewonnen,
                        header,
                        metVragen ? vragenlezer.parse(tekst) : Vragenset.leeg(),
                        notalezer.briefdatum(tekst),
                        post);
    }

    private Optional<Taak> teLezen(NodeRef stuk, boolean opnieuw) {
        if (!isStuk(stuk) || isOpSlot(stuk) || !(opnieuw || stempels.isTeLezen(stuk))) {
            return Optional.empty();
        }
        return Optional.ofNullable(contentService.getReader(stuk, ContentModel.PROP_CONTENT))
                .map(inhoud -> new Taak(inhoud, setverwerker.wil(stuk)));
    }

    private Uitkomst schrijf(
            NodeRef stuk,
            String url,
            boolean opnieuw,
            Gelezen gelezen,
            Optional<Handtekeningen> handtekeningen) {
        Optional<Taak> taak = teLezen(stuk, opnieuw);
        if (taak.isEmpty()) {
            return Uitkomst.NIETS_TE_DOEN; // somebody was faster
        }
        if (!url.equals(taak.get().inhoud().getContentUrl())) {
            return Uitkomst.ACHTERHAALD;
        }
        boolean metVragen = taak.get().metVragen() && !gelezen.header().isNota();
        handtekeningverwerker.stempel(stuk, url, handtekeningen);
        spoor.volg(stuk, () -> schrijver.schrijf(stuk, url, gelezen, metVragen));
        return Uitkomst.GELEZEN;
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
