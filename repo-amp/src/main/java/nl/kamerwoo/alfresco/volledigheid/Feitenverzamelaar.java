package nl.kamerwoo.alfresco.volledigheid;

import nl.kamerwoo.afstemming.Afstemmingstatus;
import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Termijnvelden;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud.Vraagnode;
import nl.kamerwoo.alfresco.vragen.Vraagvelden;
import nl.kamerwoo.archief.Dossierfeiten;
import nl.kamerwoo.archief.Stukfeiten;
import nl.kamerwoo.archief.Vraagfeiten;
import nl.kamerwoo.woo.Beoordeling;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Gathers what counts of a dossier that is to be filed. */
public final class Feitenverzamelaar {

    private static final Set<Afstemmingstatus> AFGESTEMD =
            Set.of(Afstemmingstatus.AKKOORD, Afstemmingstatus.NIET_NODIG);

    private static final String GEEN_DOCUMENTEN = "geen documenten aangetroffen";

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierinhoud inhoud;

    /**
     * @param nodeService the raw one: whether a dossier is whole does not hang on who asks, and no
     *     more is told of what he may not read than how much is wrong with it
     * @param inhoud over the raw one too
     */
    public Feitenverzamelaar(
            NodeService nodeService, DictionaryService dictionaryService, Dossierinhoud inhoud) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.inhoud = inhoud;
    }

    Dossierfeiten van(NodeRef dossier) {
        QName type = nodeService.getType(dossier);
        List<Stukfeiten> stukken =
                inhoud.van(dossier, KamerwooModel.TYPE_STUK).stream().map(this::stuk).toList();
        if (dictionaryService.isSubClass(type, KamerwooModel.TYPE_KAMERVRAGENDOSSIER)) {
            return kamervragen(dossier, stukken);
        }
        return dictionaryService.isSubClass(type, KamerwooModel.TYPE_WOOVERZOEK)
                ? woo(dossier, stukken)
                : new Dossierfeiten.Overig(stukken);
    }

    private Stukfeiten stuk(NodeRef stuk) {
        return new Stukfeiten(
                nodeService.getType(stuk).getLocalName(),
                nodeService.hasAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND),
                nodeService.getProperty(stuk, ContentModel.PROP_CONTENT) instanceof ContentData data
                        && ContentData.hasContent(data),
                nodeService.hasAspect(stuk, ContentModel.ASPECT_CHECKED_OUT));
    }

    private Dossierfeiten kamervragen(NodeRef dossier, List<Stukfeiten> stukken) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        return new Dossierfeiten.Kamervragen(
                stukken,
                inhoud.vragen(dossier).stream().map(Feitenverzamelaar::vraag).toList(),
                Termijnvelden.dag(waarden, KamerwooModel.PROP_INGEZONDEN),
                Termijnvelden.dag(waarden, KamerwooModel.PROP_UITSTEL_VERZONDEN),
                Termijnvelden.dag(waarden, KamerwooModel.PROP_TERMIJN_EINDE),
                Termijnvelden.dag(waarden, KamerwooModel.PROP_BEANTWOORD));
    }

    private static Vraagfeiten vraag(Vraagnode vraag) {
        boolean wordtAfgestemd = !Vraagvelden.afstemming(vraag.waarden()).ministerie().isEmpty();
        return new Vraagfeiten(
                vraag.nummer(),
                !Vraagvelden.tekst(vraag.waarden(), KamerwooModel.PROP_ANTWOORDTEKST).isBlank(),
                !wordtAfgestemd
                        || Vraagvelden.status(vraag.waarden())
                                .filter(AFGESTEMD::contains)
                                .isPresent());
    }

    private Dossierfeiten woo(NodeRef dossier, List<Stukfeiten> stukken) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        String uitkomst = Objects.toString(waarden.get(KamerwooModel.PROP_UITKOMST), "");
        int regels = 0;
        int onbeoordeeld = 0;
        int zonderGrond = 0;
        for (var band :
                nodeService.getChildAssocs(
                        dossier, KamerwooModel.ASSOC_INVENTARIS, RegexQNamePattern.MATCH_ALL)) {
            Map<QName, Serializable> regel = nodeService.getProperties(band.getChildRef());
            regels++;
            onbeoordeeld += isOnbeoordeeld(regel) ? 1 : 0;
            zonderGrond += mistGrond(regel) ? 1 : 0;
        }
        return new Dossierfeiten.Woo(
                stukken,
                Termijnvelden.dag(waarden, KamerwooModel.PROP_ONTVANGEN),
                Termijnvelden.dag(waarden, KamerwooModel.PROP_BESLUIT_OP),
                !uitkomst.isBlank(),
                uitkomst.equals(GEEN_DOCUMENTEN),
                regels,
                onbeoordeeld,
                zonderGrond);
    }

    private static boolean isOnbeoordeeld(Map<QName, Serializable> regel) {
        return Beoordeling.van(Objects.toString(regel.get(KamerwooModel.PROP_BEOORDELING), ""))
                .isEmpty();
    }

    private static boolean mistGrond(Map<QName, Serializable> regel) {
        return Beoordeling.van(Objects.toString(regel.get(KamerwooModel.PROP_BEOORDELING), ""))
                        .filter(Beoordeling::vraagtGrond)
                        .isPresent()
                && Teksten.van(regel.get(KamerwooModel.PROP_WEIGERINGSGRONDEN)).isEmpty();
    }
}
