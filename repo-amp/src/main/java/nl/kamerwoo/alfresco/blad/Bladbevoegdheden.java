package nl.kamerwoo.alfresco.blad;

import nl.kamerwoo.alfresco.behandeling.Koppeling;
import nl.kamerwoo.alfresco.behandeling.Wooteam;
import nl.kamerwoo.alfresco.inventaris.Inventarisrecht;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Suggestieafdoening;
import nl.kamerwoo.alfresco.vragen.Suggestieovername;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user may do on a page, so that it offers nothing that would be refused. Each answer is
 * that of who does the work; it only tells: each door looks again.
 */
public final class Bladbevoegdheden {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Koppeling koppeling;
    private final Inventarisrecht inventarisrecht;
    private final Wooteam wooteam;
    private final Suggestieovername overname;
    private final Suggestieafdoening afdoening;

    /**
     * @param nodeService the raw one: whoever is told of a node may read it
     */
    public Bladbevoegdheden(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Koppeling koppeling,
            Inventarisrecht inventarisrecht,
            Wooteam wooteam,
            Suggestieovername overname,
            Suggestieafdoening afdoening) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.koppeling = koppeling;
        this.inventarisrecht = inventarisrecht;
        this.wooteam = wooteam;
        this.overname = overname;
        this.afdoening = afdoening;
    }

    /**
     * Of a dossier: {@code koppelen}, and of a request {@code inventariseren} and {@code pakket}.
     */
    public List<String> vanDossier(NodeRef dossier) {
        List<String> mag = new ArrayList<>();
        if (koppeling.mag(dossier)) {
            mag.add("koppelen");
        }
        if (dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_WOOVERZOEK)) {
            if (inventarisrecht.heeft(dossier)) {
                mag.add("inventariseren");
            }
            if (wooteam.behandelt(dossier)) {
                mag.add("pakket");
            }
        }
        return mag;
    }

    /** Of a document that suggests something: {@code overnemen} and {@code afwijzen}. */
    public List<String> vanSuggesties(NodeRef stuk) {
        List<String> mag = new ArrayList<>();
        if (overname.mag(stuk)) {
            mag.add("overnemen");
        }
        if (afdoening.mag(stuk)) {
            mag.add("afwijzen");
        }
        return mag;
    }
}
