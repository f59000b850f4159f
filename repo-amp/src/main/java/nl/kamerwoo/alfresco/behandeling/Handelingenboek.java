package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.StilSchrijven;
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
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

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

    public void schrijf(NodeRef dossier, Handeling handeling) {
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
                                    eigenschappen(handeling)));
        } finally {
            AlfrescoTransactionSupport.unbindResource(Handelingenboek.class);
        }
    }

    /** Whether it is the module that writes now, and nobody who could make something up. */
    public static boolean isAanHetSchrijven() {
        return AlfrescoTransactionSupport.getResource(Handelingenboek.class) != null;
    }

    /** Everything, also of processes that have ended. */
    public Verloop lees(NodeRef dossier) {
        List<Handeling> handelingen =
                nodeService
                        .getChildAssocs(
                                dossier, KamerwooModel.ASSOC_VERLOOP, RegexQNamePattern.MATCH_ALL)
                        .stream()
                        .map(ChildAssociationRef::getChildRef)
                        .map(nodeService::getProperties)
                        .map(Handelingenboek::handeling)
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

    private static Handeling handeling(Map<QName, Serializable> waarden) {
        String besluit = tekst(waarden, KamerwooModel.PROP_BESLUIT);
        return new Handeling(
                tekst(waarden, KamerwooModel.PROP_WERKSTROOM),
                Stap.van(tekst(waarden, KamerwooModel.PROP_STAP)),
                Besluit.van(besluit)
                        .orElseThrow(
                                () -> new IllegalStateException("Unknown decision: " + besluit)),
                tekst(waarden, KamerwooModel.PROP_UITGEVOERD_DOOR),
                moment(waarden),
                tekst(waarden, KamerwooModel.PROP_REDEN),
                tekst(waarden, KamerwooModel.PROP_BETREFT));
    }

    private static Instant moment(Map<QName, Serializable> waarden) {
        return ((Date) waarden.get(KamerwooModel.PROP_UITGEVOERD_OP)).toInstant();
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }
}
