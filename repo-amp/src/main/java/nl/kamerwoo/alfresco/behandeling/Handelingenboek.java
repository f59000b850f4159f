package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.Zin;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Verloop;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was decided about a dossier, kept as children of it: it stays when the process is gone, and
 * two who decide at once do not get in each other's way.
 */
public final class Handelingenboek {

    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Behandelspoor spoor;
    private final Clock klok;

    /**
     * @param nodeService the raw one: whoever may decide need not be allowed to write here, and
     *     nobody else writes here at all
     */
    public Handelingenboek(
            NodeService nodeService, StilSchrijven stil, Behandelspoor spoor, Clock klok) {
        this.nodeService = nodeService;
        this.stil = stil;
        this.spoor = spoor;
        this.klok = klok;
    }

    /** Something about the dossier as a whole, by the user who is at work. */
    public void schrijf(NodeRef dossier, Besluit besluit, String reden, String betreft) {
        schrijf(dossier, "", besluit, reden, betreft);
    }

    /**
     * The same in a process.
     *
     * @param werkstroom its key
     */
    public void schrijf(
            NodeRef dossier, String werkstroom, Besluit besluit, String reden, String betreft) {
        schrijf(
                dossier,
                new Handeling(
                        werkstroom,
                        Optional.empty(),
                        besluit,
                        AuthenticationUtil.getRunAsUser(),
                        klok.instant(),
                        reden,
                        betreft));
    }

    /**
     * The same of what the module has to tell itself.
     *
     * @param waarom kept in Dutch, and so that everybody reads it in his own language
     */
    public void schrijf(NodeRef dossier, Besluit besluit, List<Zin> waarom, String betreft) {
        Handeling handeling =
                new Handeling(
                        "",
                        Optional.empty(),
                        besluit,
                        AuthenticationUtil.getRunAsUser(),
                        klok.instant(),
                        waarom.stream().map(Zin::nederlands).collect(Collectors.joining(" ")),
                        betreft);
        Map<QName, Serializable> waarden = eigenschappen(handeling);
        waarden.put(
                KamerwooModel.PROP_REDENZINNEN,
                waarom.stream().map(Zin::code).collect(Collectors.toCollection(ArrayList::new)));
        schrijf(dossier, handeling, waarden);
    }

    public void schrijf(NodeRef dossier, Handeling handeling) {
        schrijf(dossier, handeling, eigenschappen(handeling));
    }

    private void schrijf(
            NodeRef dossier, Handeling handeling, Map<QName, Serializable> eigenschappen) {
        spoor.schrijf(dossier, handeling);
        QName naam = QName.createQName(KamerwooModel.URI, "handeling-" + UUID.randomUUID());
        AlfrescoTransactionSupport.bindResource(Handelingenboek.class, dossier);
        try {
            stil.schrijf(
                    dossier,
                    () ->
                            nodeService.createNode(
                                    dossier,
                                    KamerwooModel.ASSOC_VERLOOP,
                                    naam,
                                    KamerwooModel.TYPE_HANDELING,
                                    eigenschappen));
        } finally {
            AlfrescoTransactionSupport.unbindResource(Handelingenboek.class);
        }
    }

    /** Whether it is the module that writes now, and nobody who could make something up. */
    public static boolean isAanHetSchrijven() {
        return AlfrescoTransactionSupport.getResource(Handelingenboek.class) != null;
    }

    /** Everything, also of processes that have ended, as it was written down. */
    public Verloop lees(NodeRef dossier) {
        return lees(dossier, waarden -> tekst(waarden, KamerwooModel.PROP_REDEN));
    }

    /** The same, with what the module has to tell in the language of who is served. */
    public Verloop leesVoorGebruiker(NodeRef dossier) {
        return lees(dossier, Handelingenboek::inWoorden);
    }

    private Verloop lees(NodeRef dossier, Function<Map<QName, Serializable>, String> reden) {
        List<Handeling> handelingen =
                nodeService
                        .getChildAssocs(
                                dossier, KamerwooModel.ASSOC_VERLOOP, RegexQNamePattern.MATCH_ALL)
                        .stream()
                        .map(ChildAssociationRef::getChildRef)
                        .map(nodeService::getProperties)
                        .map(waarden -> handeling(waarden, reden.apply(waarden)))
                        .sorted(Comparator.comparing(Handeling::op))
                        .toList();
        return new Verloop(handelingen);
    }

    private static Map<QName, Serializable> eigenschappen(Handeling handeling) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_WERKSTROOM, handeling.werkstroom());
        waarden.put(KamerwooModel.PROP_STAP, handeling.stap().map(Stap::naam).orElse(""));
        waarden.put(KamerwooModel.PROP_BESLUIT, handeling.besluit().naam());
        waarden.put(KamerwooModel.PROP_UITGEVOERD_DOOR, handeling.door());
        waarden.put(KamerwooModel.PROP_UITGEVOERD_OP, Date.from(handeling.op()));
        waarden.put(KamerwooModel.PROP_REDEN, handeling.reden());
        waarden.put(KamerwooModel.PROP_BETREFT, handeling.betreft());
        waarden.values().removeIf(""::equals);
        return waarden;
    }

    /** What is written in words that this version of the module has not, is told as it stands. */
    private static String inWoorden(Map<QName, Serializable> waarden) {
        List<String> codes =
                waarden.get(KamerwooModel.PROP_REDENZINNEN) instanceof Collection<?> alle
                        ? alle.stream().map(String::valueOf).toList()
                        : List.of();
        List<Zin> zinnen = codes.stream().flatMap(code -> Zin.lees(code).stream()).toList();
        return zinnen.isEmpty() || zinnen.size() < codes.size()
                ? tekst(waarden, KamerwooModel.PROP_REDEN)
                : zinnen.stream().map(Zin::tekst).collect(Collectors.joining(" "));
    }

    private static Handeling handeling(Map<QName, Serializable> waarden, String reden) {
        String besluit = tekst(waarden, KamerwooModel.PROP_BESLUIT);
        return new Handeling(
                tekst(waarden, KamerwooModel.PROP_WERKSTROOM),
                Stap.van(tekst(waarden, KamerwooModel.PROP_STAP)),
                Besluit.van(besluit)
                        .orElseThrow(
                                () -> new IllegalStateException("Unknown decision: " + besluit)),
                tekst(waarden, KamerwooModel.PROP_UITGEVOERD_DOOR),
                moment(waarden),
                reden,
                tekst(waarden, KamerwooModel.PROP_BETREFT));
    }

    private static Instant moment(Map<QName, Serializable> waarden) {
        return ((Date) waarden.get(KamerwooModel.PROP_UITGEVOERD_OP)).toInstant();
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }
}
