package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes documents in as lines of an inventory, and takes lines out. */
public final class Opname {

    /** What became of a document that was offered. */
    public enum Gevolg {
        OPGENOMEN,
        STOND_ER_AL,
        /** There is no such document, or not for this user. */
        ONBEKEND
    }

    /**
     * @param stuk the id of the document
     * @param regel the id of its line; 0 when it has none
     * @param meegekomen whether it was not asked for, but came with a message
     */
    public record Opgenomen(String stuk, Gevolg gevolg, int regel, boolean meegekomen) {}

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final Inventarisrecht recht;
    private final Stukfeiten feiten;
    private final StilSchrijven stil;
    private final Spoorschrijver spoor;

    /**
     * @param nodeService the raw one: lines are written by the module alone, and rights are asked
     *     for here
     */
    public Opname(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            Inventarisrecht recht,
            Stukfeiten feiten,
            StilSchrijven stil,
            Spoorschrijver spoor) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.recht = recht;
        this.feiten = feiten;
        this.stil = stil;
        this.spoor = spoor;
    }

    /**
     * @param stukken the ids of documents; a message brings what is attached to it
     * @return what became of each, in their order
     * @throws AccessDeniedException when the user does not make this inventory
     */
    public List<Opgenomen> neemOp(NodeRef verzoek, List<String> stukken) {
        recht.eis(verzoek);
        // First, so that of two who take in at once the slower one begins anew.
        int laatste = Regelnodes.laatste(nodeService, verzoek);
        Map<String, Opgenomen> uitkomst = new LinkedHashMap<>();
        List<NodeRef> nieuw = new ArrayList<>();
        for (String id : stukken) {
            neem(verzoek, id, laatste, nieuw, uitkomst);
        }
        if (!nieuw.isEmpty()) {
            schrijf(verzoek, laatste, nieuw);
        }
        return List.copyOf(uitkomst.values());
    }

    private void neem(
            NodeRef verzoek,
            String id,
            int laatste,
            List<NodeRef> nieuw,
            Map<String, Opgenomen> uitkomst) {
        NodeRef stuk = Inventarislezer.stuk(id);
        if (!isLeesbaarStuk(stuk)) {
            uitkomst.putIfAbsent(id, new Opgenomen(id, Gevolg.ONBEKEND, 0, false));
            return;
        }
        for (NodeRef een : feiten.metBijlagen(stuk)) {
            boolean meegekomen = !een.equals(stuk);
            if (!uitkomst.containsKey(een.getId()) && (!meegekomen || isLeesbaarStuk(een))) {
                uitkomst.put(een.getId(), neem(verzoek, een, meegekomen, laatste, nieuw));
            }
        }
    }

    private Opgenomen neem(
            NodeRef verzoek, NodeRef stuk, boolean meegekomen, int laatste, List<NodeRef> nieuw) {
        Optional<Integer> bestaand = regel(verzoek, stuk);
        if (bestaand.isPresent()) {
            return new Opgenomen(stuk.getId(), Gevolg.STOND_ER_AL, bestaand.get(), meegekomen);
        }
        nieuw.add(stuk);
        return new Opgenomen(stuk.getId(), Gevolg.OPGENOMEN, laatste + nieuw.size(), meegekomen);
    }

    private Optional<Integer> regel(NodeRef verzoek, NodeRef stuk) {
        return nodeService
                .getChildAssocs(verzoek, KamerwooModel.ASSOC_INVENTARIS, bandnaam(stuk.getId()))
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .map(node -> Inventarisvelden.nummer(nodeService.getProperties(node)))
                .findFirst();
    }

    private boolean isLeesbaarStuk(NodeRef node) {
        return nodeService.exists(node)
                && permissionService.hasPermission(node, PermissionService.READ)
                        == AccessStatus.ALLOWED
                && dictionaryService.isSubClass(nodeService.getType(node), KamerwooModel.TYPE_STUK)
                && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
    }

    private void schrijf(NodeRef verzoek, int laatste, List<NodeRef> nieuw) {
        Map<QName, Serializable> hoogste =
                Map.of(KamerwooModel.PROP_LAATSTE_REGELNUMMER, laatste + nieuw.size());
        stil.schrijf(
                verzoek,
                () -> {
                    nodeService.addAspect(verzoek, KamerwooModel.ASPECT_GEINVENTARISEERD, hoogste);
                    Schrijfbeurt.neem(
                            () -> {
                                for (int i = 0; i < nieuw.size(); i++) {
                                    schrijf(verzoek, laatste + 1 + i, nieuw.get(i));
                                }
                                return null;
                            });
                });
        String regels = laatste + 1 + (nieuw.size() > 1 ? "-" + (laatste + nieuw.size()) : "");
        spoor.schrijf(Spoorsoort.INVENTARIS, verzoek, Map.of("regels", new Gegeven(regels, "")));
    }

    private void schrijf(NodeRef verzoek, int nummer, NodeRef stuk) {
        String naam = String.valueOf(nummer);
        Map<QName, Serializable> waarden = feiten.van(stuk);
        waarden.put(ContentModel.PROP_NAME, naam);
        waarden.put(KamerwooModel.PROP_REGELNUMMER, nummer);
        try {
            nodeService.createNode(
                    verzoek,
                    KamerwooModel.ASSOC_INVENTARIS,
                    bandnaam(stuk.getId()),
                    KamerwooModel.TYPE_INVENTARISREGEL,
                    waarden);
        } catch (DuplicateChildNodeNameException anderWasEerder) {
            // The platform tries again what fails so, and then finds the other's number.
            throw new ConcurrencyFailureException(
                    "Line " + naam + " was given by somebody else", anderWasEerder);
        }
    }

    /** The bond is named after the document, so that it is found again without looking at all. */
    static QName bandnaam(String stuk) {
        return QName.createQName(KamerwooModel.URI, stuk);
    }

    /**
     * Takes lines out; their numbers are not given again.
     *
     * @return whether there was such a line for this user
     * @throws AccessDeniedException when the user does not make this inventory
     */
    public boolean haalWeg(NodeRef verzoek, int regel) {
        recht.eis(verzoek);
        Optional<NodeRef> node =
                Optional.ofNullable(
                                nodeService.getChildByName(
                                        verzoek,
                                        KamerwooModel.ASSOC_INVENTARIS,
                                        String.valueOf(regel)))
                        .filter(this::isZichtbaar);
        node.ifPresent(
                deze -> {
                    Schrijfbeurt.neem(
                            () -> {
                                nodeService.deleteNode(deze);
                                return null;
                            });
                    spoor.schrijf(
                            Spoorsoort.INVENTARIS,
                            verzoek,
                            Map.of("regels", new Gegeven("", String.valueOf(regel))));
                });
        return node.isPresent();
    }

    private boolean isZichtbaar(NodeRef regel) {
        NodeRef stuk =
                Inventarislezer.stuk(
                        Inventarisvelden.tekst(
                                nodeService.getProperties(regel), KamerwooModel.PROP_REGEL_STUK));
        return !nodeService.exists(stuk)
                || permissionService.hasPermission(stuk, PermissionService.READ)
                        == AccessStatus.ALLOWED;
    }
}
