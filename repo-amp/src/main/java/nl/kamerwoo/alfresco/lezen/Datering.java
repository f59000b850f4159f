package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelaar;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stamps the date that a letter bears: of all that its head says, what a search goes by. */
final class Datering {

    /** Documents that take their date from the questions and answers in them, if these have one. */
    private static final Set<QName> VAN_VRAGEN =
            Set.of(
                    KamerwooModel.TYPE_STUK,
                    KamerwooModel.TYPE_BEANTWOORDING,
                    KamerwooModel.TYPE_CORRESPONDENTIE);

    private final NodeService nodeService;

    Datering(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The document's date follows its text; a nota has its own way. */
    void zet(NodeRef stuk, Optional<Veld<LocalDate>> datum) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        String versie = Stempelvelden.versie(eigenschappen);
        Map<String, Stempel> gevonden =
                datum.map(veld -> Map.of(Notavelden.DATUM, Stempelvelden.stempel(veld, versie)))
                        .orElse(Map.of());
        Stempelbesluit besluit =
                Stempelaar.deelbesluit(
                        List.of(Notavelden.DATUM),
                        gevonden,
                        Stempelvelden.huidig(eigenschappen),
                        vorig);
        if (!besluit.boek().equals(vorig)) {
            nodeService.addProperties(stuk, Stempelvelden.opslag(besluit));
        }
    }

    /** The same for a document whose questions were taken over. */
    void zetNaVragen(NodeRef stuk, Optional<Veld<LocalDate>> datum) {
        boolean heeftDatum = nodeService.getProperty(stuk, KamerwooModel.PROP_DATUM) != null;
        if (!heeftDatum || !VAN_VRAGEN.contains(nodeService.getType(stuk))) {
            zet(stuk, datum);
        }
    }
}
