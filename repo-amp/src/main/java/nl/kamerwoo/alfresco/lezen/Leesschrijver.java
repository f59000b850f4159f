package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.inventaris.Vingerafdruk;
import nl.kamerwoo.lezen.Leesstatus;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.List;
import java.util.Optional;

/** Has everybody whom it concerns write what was read in a document. */
final class Leesschrijver {

    private final NodeService nodeService;
    private final Setverwerker setverwerker;
    private final Postverwerker postverwerker;
    private final NotaStempels stempels;
    private final Leesadministratie administratie;

    Leesschrijver(
            NodeService nodeService,
            Setverwerker setverwerker,
            Postverwerker postverwerker,
            NotaStempels stempels,
            Leesadministratie administratie) {
        this.nodeService = nodeService;
        this.setverwerker = setverwerker;
        this.postverwerker = postverwerker;
        this.stempels = stempels;
        this.administratie = administratie;
    }

    /**
     * To be called in a transaction.
     *
     * @param url the content it was read from
     * @param metVragen whether it may hold questions of its dossier
     */
    void schrijf(NodeRef stuk, String url, Gelezen gelezen, boolean metVragen) {
        boolean wordtHerhaald =
                gelezen.tekst() instanceof Tekst.Mislukt && !administratie.mislukt(stuk);
        administratie.stil(
                stuk,
                () -> {
                    if (isOndertekend(stuk)) {
                        laatZoHetIs(stuk, url, gelezen.tekst());
                    } else if (wordtHerhaald) {
                        stempelAlvast(stuk, gelezen);
                    } else {
                        stempel(stuk, url, gelezen, metVragen);
                    }
                    onthoudTekst(stuk, gelezen.tekst());
                    gelezen.post().ifPresent(post -> bewaarBijlagen(stuk, post));
                });
    }

    private boolean isOndertekend(NodeRef stuk) {
        return nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND);
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

    /** What the head of a message says does not wait for its text. */
    private void stempelAlvast(NodeRef stuk, Gelezen gelezen) {
        gelezen.post()
                .filter(post -> isBericht(stuk, gelezen))
                .ifPresent(post -> stempelKop(stuk, post));
    }

    private void stempel(NodeRef stuk, String url, Gelezen gelezen, boolean metVragen) {
        if (gelezen.tekst() instanceof Tekst.Gewonnen) {
            postverwerker.herzie(stuk);
        }
        Optional<List<Leesbericht>> vragen =
                metVragen && gelezen.tekst() instanceof Tekst.Gewonnen gewonnen
                        ? setverwerker.verwerk(stuk, gewonnen.tekst(), gelezen.set())
                        : Optional.empty();
        if (vragen.isPresent()) {
            stempels.zetSet(stuk, url, gelezen.datum(), vragen.get());
            stempelAlvast(stuk, gelezen);
        } else if (isBericht(stuk, gelezen)) {
            stempelBericht(stuk, url, gelezen.tekst(), gelezen.post().get());
        } else if (gelezen.tekst() instanceof Tekst.Gewonnen) {
            stempels.zet(stuk, url, gelezen.header(), gelezen.datum());
        } else if (gelezen.tekst() instanceof Tekst.Geen geen) {
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
        stempelKop(stuk, post);
        if (!(tekst instanceof Tekst.Mislukt)) {
            administratie.gelezen(
                    stuk, post.status(tekst), Melding.nederlands(post.sleutel(tekst)));
            stempels.onthoud(stuk, url);
        }
    }

    private void stempelKop(NodeRef stuk, Post post) {
        if (!post.kop().isLeeg()) {
            postverwerker.stempel(stuk, post);
        }
    }

    private void bewaarBijlagen(NodeRef stuk, Post post) {
        administratie.meld(stuk, post.berichten());
        administratie.meld(stuk, postverwerker.bewaarBijlagen(stuk, post));
    }
}
