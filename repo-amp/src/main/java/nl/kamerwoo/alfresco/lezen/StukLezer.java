package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Vingerafdruk;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.Veld;

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

import java.time.LocalDate;
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

    /**
     * @param datum that the text bears if it is a letter
     * @param post the message that the document is, if it is one
     */
    private record Gelezen(
            Tekst tekst,
            NotaHeader header,
            Vragenset set,
            Optional<Veld<LocalDate>> datum,
            Optional<Post> post) {

        static Gelezen zonderTekst(Tekst tekst, Optional<Post> post) {
            return new Gelezen(tekst, NotaHeader.leeg(), Vragenset.leeg(), Optional.empty(), post);
        }
    }

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
            Postverwerker postverwerker,
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
                    Gelezen.zonderTekst(
                            new Tekst.Mislukt(""), gelezen.post().map(Post::zonderBijlagen));
            return transactionHelper.doInTransaction(
                    () -> schrijf(stuk, url, opnieuw, mislukt), false, true);
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
        Tekst tekst = tekstwinning.win(taak.inhoud(), stuk);
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
        if (gelezen.tekst() instanceof Tekst.Mislukt && !administratie.mislukt(stuk)) {
            return;
        }
        administratie.stil(
                stuk,
                () -> {
                    stempel(stuk, url, gelezen, metVragen);
                    onthoudTekst(stuk, gelezen.tekst());
                    gelezen.post().ifPresent(post -> bewaarBijlagen(stuk, post));
                });
    }

    private void stempel(NodeRef stuk, String url, Gelezen gelezen, boolean metVragen) {
        if (nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND)) {
            laatZoHetIs(stuk, url, gelezen.tekst());
            return;
        }
        Optional<List<Leesbericht>> vragen =
                metVragen && gelezen.tekst() instanceof Tekst.Gewonnen gewonnen
                        ? setverwerker.verwerk(stuk, gewonnen.tekst(), gelezen.set())
                        : Optional.empty();
        if (vragen.isPresent()) {
            stempels.zetSet(stuk, url, gelezen.datum(), vragen.get());
        } else if (isBericht(stuk, gelezen)) {
            stempelBericht(stuk, url, gelezen.tekst(), gelezen.post().get());
        } else if (gelezen.tekst() instanceof Tekst.Gewonnen) {
            stempels.zet(stuk, url, gelezen.header(), gelezen.datum());
        } else if (gelezen.tekst() instanceof Tekst.Geen geen) {
            administratie.geen(stuk, geen.waarom());
        }
    }

    /** It was signed before its turn came. */
    private void laatZoHetIs(NodeRef stuk, String url, Tekst tekst) {
        if (tekst instanceof Tekst.Gewonnen) {
            administratie.gelezen(
                    stuk, Leesstatus.GELEZEN, Melding.nederlands("kamerwoo.lezen.al-ondertekend"));
            stempels.onthoud(stuk, url);
        } else if (tekst instanceof Tekst.Geen geen) {
            administratie.geen(stuk, geen.waarom());
        }
    }

    /** The text itself is not kept, but by this it can be told whether another is like it. */
    private void onthoudTekst(NodeRef stuk, Tekst tekst) {
        if (tekst instanceof Tekst.Gewonnen gewonnen) {
            nodeService.setProperty(
                    stuk,
                    KamerwooModel.PROP_VINGERAFDRUK,
                    Vingerafdruk.van(gewonnen.tekst()).tekst());
        }
    }

    /** A nota that came by mail is a nota, unless somebody made it correspondence. */
    private boolean isBericht(NodeRef stuk, Gelezen gelezen) {
        boolean wordtNota =
                gelezen.header().isNota()
                        && nodeService.getType(stuk).equals(KamerwooModel.TYPE_STUK);
        return gelezen.post().isPresent() && !wordtNota && postverwerker.wil(stuk);
    }

    /** What cannot be had of the text takes nothing from what the head says. */
    private void stempelBericht(NodeRef stuk, String url, Tekst tekst, Post post) {
        if (!post.kop().isLeeg()) {
            postverwerker.stempel(stuk, post);
        }
        if (!(tekst instanceof Tekst.Mislukt)) {
            administratie.gelezen(
                    stuk, post.status(tekst), Melding.nederlands(post.sleutel(tekst)));
            stempels.onthoud(stuk, url);
        }
    }

    private void bewaarBijlagen(NodeRef stuk, Post post) {
        administratie.meld(stuk, post.berichten());
        administratie.meld(stuk, postverwerker.bewaarBijlagen(stuk, post));
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
