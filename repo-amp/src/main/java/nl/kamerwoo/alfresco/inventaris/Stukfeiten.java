package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.Controlegetal;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What an inventory keeps of a document, and which documents came with it. */
public final class Stukfeiten {

    /** Mails within mails go no deeper than this in any mail that people send. */
    private static final int DIEPSTE = 20;

    private final NodeService nodeService;
    private final Controlegetal controlegetal;

    /**
     * @param nodeService the raw one: whoever takes a document in was asked for his right to it
     */
    public Stukfeiten(NodeService nodeService, Controlegetal controlegetal) {
        this.nodeService = nodeService;
        this.controlegetal = controlegetal;
    }

    /** The properties of its line, but for the number; what there is none of is left out. */
    Map<QName, Serializable> van(NodeRef stuk) {
        Map<QName, Serializable> staat = nodeService.getProperties(stuk);
        String bestand = tekst(staat, ContentModel.PROP_NAME);
        NodeRef hoofdstuk = hoofdstuk(stuk);
        Map<QName, Serializable> feiten = new HashMap<>();
        feiten.put(KamerwooModel.PROP_REGEL_STUK, stuk.getId());
        feiten.put(KamerwooModel.PROP_REGEL_BESTAND, bestand);
        feiten.put(KamerwooModel.PROP_REGEL_OMSCHRIJVING, omschrijving(staat, bestand));
        feiten.put(
                KamerwooModel.PROP_REGEL_REFERENTIE, tekst(staat, KamerwooModel.PROP_REFERENTIE));
        feiten.put(KamerwooModel.PROP_REGEL_DATUM, staat.get(KamerwooModel.PROP_DATUM));
        feiten.put(KamerwooModel.PROP_REGEL_SOORT, soort(stuk, staat));
        feiten.put(
                KamerwooModel.PROP_REGEL_ZAAKNUMMER, tekst(staat, KamerwooModel.PROP_ZAAKNUMMER));
        feiten.put(
                KamerwooModel.PROP_REGEL_HOOFDSTUK,
                hoofdstuk.equals(stuk) ? "" : hoofdstuk.getId());
        feiten.put(KamerwooModel.PROP_REGEL_GESPREK, tekst(staat, KamerwooModel.PROP_GESPREK_ID));
        controlegetal
                .vanInhoud(stuk)
                .ifPresent(getal -> feiten.put(KamerwooModel.PROP_REGEL_CONTROLEGETAL, getal));
        feiten.values().removeIf(waarde -> waarde == null || "".equals(waarde));
        return feiten;
    }

    private static String omschrijving(Map<QName, Serializable> staat, String bestand) {
        return Stream.of(ContentModel.PROP_TITLE, KamerwooModel.PROP_TITEL)
                .map(naam -> tekst(staat, naam))
                .filter(naam -> !naam.isBlank())
                .findFirst()
                .orElse(bestand);
    }

    /** By its type, as it is called; of a message the way it went. */
    private String soort(NodeRef stuk, Map<QName, Serializable> staat) {
        QName type = nodeService.getType(stuk);
        if (type.equals(KamerwooModel.TYPE_STUK)) {
            return "document";
        }
        String kanaal = tekst(staat, KamerwooModel.PROP_KANAAL);
        return kanaal.isEmpty() ? type.getLocalName() : kanaal;
    }

    /** A message and what is attached to it, to that, and so on. */
    Set<NodeRef> metBijlagen(NodeRef stuk) {
        Set<NodeRef> alle = new LinkedHashSet<>();
        verzamel(stuk, alle, 0);
        return alle;
    }

    private void verzamel(NodeRef stuk, Set<NodeRef> alle, int diepte) {
        if (!alle.add(stuk) || diepte == DIEPSTE || !isBericht(stuk)) {
            return;
        }
        nodeService.getTargetAssocs(stuk, KamerwooModel.ASSOC_BIJLAGE).stream()
                .map(AssociationRef::getTargetRef)
                .forEach(bijlage -> verzamel(bijlage, alle, diepte + 1));
    }

    /** The message that all of it came with; the document itself when it came with none. */
    private NodeRef hoofdstuk(NodeRef stuk) {
        NodeRef hoofdstuk = stuk;
        for (int diepte = 0; diepte < DIEPSTE; diepte++) {
            List<NodeRef> berichten =
                    nodeService.getSourceAssocs(hoofdstuk, KamerwooModel.ASSOC_BIJLAGE).stream()
                            .map(AssociationRef::getSourceRef)
                            .filter(this::isBericht)
                            .toList();
            if (berichten.isEmpty() || berichten.contains(stuk)) {
                return hoofdstuk;
            }
            hoofdstuk = berichten.get(0);
        }
        return hoofdstuk;
    }

    private boolean isBericht(NodeRef stuk) {
        return nodeService.getType(stuk).equals(KamerwooModel.TYPE_CORRESPONDENTIE);
    }

    private static String tekst(Map<QName, Serializable> staat, QName naam) {
        return Objects.toString(staat.get(naam), "").strip();
    }
}
