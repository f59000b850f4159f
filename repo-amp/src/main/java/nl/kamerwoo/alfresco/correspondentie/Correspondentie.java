package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Dossiererfenis;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.alfresco.lezen.Postverwerker;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.correspondentie.Mailvelden;

import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with a document that is a message. One whose text is a nota, or holds the answers of
 * its dossier, is that document, though it came by mail: its own values count, not those of the
 * mail that carried it. One that holds no more than questions stays a message. What came with it is
 * filed whatever it is.
 */
public final class Correspondentie implements Postverwerker {

    /** Documents that take their values from the message that they are. */
    private static final Set<QName> TYPEN =
            Set.of(KamerwooModel.TYPE_STUK, KamerwooModel.TYPE_CORRESPONDENTIE);

    private final NodeService nodeService;
    private final Berichtlezer lezer;
    private final Poststempels stempels;
    private final Bijlagenkast kast;

    /**
     * @param nodeService the raw one: rights were looked at before
     */
    public Correspondentie(
            NodeService nodeService,
            ContentService contentService,
            MimetypeService mimetypeService,
            BehaviourFilter behaviourFilter,
            Dossiererfenis erfenis,
            Berichtlezer lezer) {
        this.nodeService = nodeService;
        this.lezer = lezer;
        this.stempels = new Poststempels(nodeService, erfenis);
        this.kast = new Bijlagenkast(nodeService, contentService, mimetypeService, behaviourFilter);
    }

    @Override
    public Optional<Post> lees(ContentReader inhoud) {
        return lezer.lees(inhoud).map(Correspondentie::metTelling);
    }

    private static Post metTelling(Post post) {
        int ontvangers = Mailvelden.aantalOntvangers(post.kop());
        return ontvangers <= Mailvelden.MEESTE_ONTVANGERS
                ? post
                : post.met(
                        Leesbericht.van(
                                "kamerwoo.mail.te-veel-ontvangers",
                                Integer.toString(ontvangers),
                                Integer.toString(Mailvelden.MEESTE_ONTVANGERS)));
    }

    @Override
    public boolean wil(NodeRef stuk) {
        return TYPEN.contains(nodeService.getType(stuk));
    }

    @Override
    public void stempel(NodeRef stuk, Post post) {
        stempels.zet(stuk, post.kop());
    }

    @Override
    public void herzie(NodeRef stuk) {
        boolean isVoorlopig =
                nodeService.getType(stuk).equals(KamerwooModel.TYPE_CORRESPONDENTIE)
                        && nodeService.hasAspect(stuk, KamerwooModel.ASPECT_HERKEND_BERICHT)
                        && nodeService.getProperty(stuk, KamerwooModel.PROP_GELEZEN_INHOUD) == null;
        if (isVoorlopig) {
            stempels.neemTerug(stuk);
        }
    }

    @Override
    public List<Leesbericht> bewaarBijlagen(NodeRef stuk, Post post) {
        return kast.bewaar(stuk, post.bijlagen());
    }
}
