package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A repository that holds one inventory, however long, in no memory: every line is made up when it
 * is asked for. Of each ten lines the last is a copy of the first, and all ten are a conversation;
 * of none is the document still there.
 */
public final class Verzonneninventaris {

    private static final int GESPREK = 10;
    private static final NodeRef VERZOEK = node("verzoek");

    private final int regels;
    private final String toelichting;
    private int gelezen;

    public Verzonneninventaris(int regels, String toelichting) {
        this.regels = regels;
        this.toelichting = toelichting;
    }

    public NodeRef verzoek() {
        return VERZOEK;
    }

    /** How often a line was read. */
    int gelezen() {
        return gelezen;
    }

    public Inventarislezer lezer() {
        return new Inventarislezer(nep(NodeService.class), nep(PermissionService.class));
    }

    private <T> T nep(Class<T> dienst) {
        return dienst.cast(
                Proxy.newProxyInstance(
                        dienst.getClassLoader(),
                        new Class<?>[] {dienst},
                        (zelf, vraag, waarden) -> antwoord(vraag, waarden)));
    }

    private Object antwoord(Method vraag, Object[] waarden) {
        return switch (vraag.getName()) {
            case "hasPermission" -> AccessStatus.ALLOWED;
            case "exists" -> false;
            case "getProperty" ->
                    waarden[1].equals(KamerwooModel.PROP_REFERENTIE) ? "WOO-1" : regels;
            case "getProperties" -> eigenschappen(nummer(((NodeRef) waarden[0]).getId()));
            case "getChildByName" -> band(Integer.parseInt((String) waarden[2])).getChildRef();
            case "getChildrenByName" ->
                    ((Collection<?>) waarden[2])
                            .stream().map(naam -> band(Integer.parseInt((String) naam))).toList();
            case "getChildAssocsByPropertyValue" -> met((QName) waarden[1], (String) waarden[2]);
            default -> throw new UnsupportedOperationException(vraag.toString());
        };
    }

    private List<ChildAssociationRef> met(QName veld, String waarde) {
        if (veld.equals(KamerwooModel.PROP_REGEL_HOOFDSTUK)) {
            return List.of();
        }
        int eerste = nummer(waarde);
        IntStream nummers =
                veld.equals(KamerwooModel.PROP_REGEL_GESPREK)
                        ? IntStream.range(eerste, eerste + GESPREK)
                        : IntStream.of(eerste, laatste(eerste)).distinct();
        return nummers.mapToObj(Verzonneninventaris::band).toList();
    }

    private Map<QName, Serializable> eigenschappen(int nummer) {
        gelezen++;
        int eerste = nummer - (nummer - 1) % GESPREK;
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_REGELNUMMER, nummer);
        waarden.put(KamerwooModel.PROP_REGEL_STUK, "stuk-" + nummer);
        waarden.put(KamerwooModel.PROP_REGEL_OMSCHRIJVING, "Verslag " + nummer);
        waarden.put(KamerwooModel.PROP_REGEL_SOORT, "e-mail");
        waarden.put(KamerwooModel.PROP_REGEL_GESPREK, "gesprek-" + eerste);
        waarden.put(
                KamerwooModel.PROP_REGEL_CONTROLEGETAL,
                "inhoud-" + (nummer == laatste(eerste) ? eerste : nummer));
        waarden.put(KamerwooModel.PROP_BEOORDELING, "Openbaar");
        waarden.put(KamerwooModel.PROP_TOELICHTING, toelichting);
        return waarden;
    }

    private static int laatste(int eerste) {
        return eerste % GESPREK == 1 ? eerste + GESPREK - 1 : eerste;
    }

    private static int nummer(String naam) {
        return Integer.parseInt(naam.substring(naam.indexOf('-') + 1));
    }

    private static ChildAssociationRef band(int nummer) {
        return new ChildAssociationRef(
                KamerwooModel.ASSOC_INVENTARIS,
                VERZOEK,
                Opname.bandnaam("stuk-" + nummer),
                node("regel-" + nummer));
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
