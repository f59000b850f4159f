package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.bericht.Bericht;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichtstatus;
import nl.kamerwoo.bericht.Berichttaak;
import nl.kamerwoo.bericht.Verzendpoging;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The mails of a dossier, kept as children of it, and how far each of them is. */
public final class Berichtenboek {

    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Clock klok;

    /**
     * @param nodeService the raw one: nobody but the module writes here
     */
    public Berichtenboek(NodeService nodeService, StilSchrijven stil, Clock klok) {
        this.nodeService = nodeService;
        this.stil = stil;
        this.klok = klok;
    }

    /**
     * Writes a mail that is to be sent.
     *
     * @return it; nothing when it was written before
     */
    Optional<NodeRef> schrijf(NodeRef dossier, Bericht bericht) {
        String naam = bericht.sleutel();
        if (bericht(dossier, naam).isPresent()) {
            return Optional.empty();
        }
        stil.schrijf(
                dossier,
                () ->
                        nodeService.createNode(
                                dossier,
                                KamerwooModel.ASSOC_BERICHTEN,
                                QName.createQName(KamerwooModel.URI, naam),
                                KamerwooModel.TYPE_BERICHT,
                                eigenschappen(naam, bericht)));
        return bericht(dossier, naam);
    }

    private Optional<NodeRef> bericht(NodeRef dossier, String naam) {
        return Optional.ofNullable(
                nodeService.getChildByName(dossier, KamerwooModel.ASSOC_BERICHTEN, naam));
    }

    private static Map<QName, Serializable> eigenschappen(String naam, Bericht bericht) {
        Berichttaak taak = bericht.taak();
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(ContentModel.PROP_NAME, naam);
        waarden.put(KamerwooModel.PROP_BERICHT_AAN, bericht.aan());
        waarden.put(KamerwooModel.PROP_BERICHTSOORT, bericht.soort().naam());
        waarden.put(KamerwooModel.PROP_BERICHT_TAAK, taak.id());
        waarden.put(KamerwooModel.PROP_BERICHT_STAP, taak.stap().naam());
        waarden.put(KamerwooModel.PROP_BERICHT_BETREFT, taak.betreft());
        taak.gereedOp()
                .map(Datums::toDate)
                .ifPresent(dag -> waarden.put(KamerwooModel.PROP_BERICHT_GEREED_OP, dag));
        waarden.put(KamerwooModel.PROP_BERICHTSTATUS, Berichtstatus.TE_VERZENDEN.naam());
        waarden.values().removeIf(""::equals);
        return waarden;
    }

    /** Whether this was written today. */
    boolean isVanVandaag(NodeRef dossier, Bericht bericht) {
        return bericht(dossier, bericht.sleutel())
                .map(node -> nodeService.getProperty(node, ContentModel.PROP_CREATED))
                .map(Date.class::cast)
                .map(Datums::toLocalDate)
                .filter(Datums.vandaag(klok)::equals)
                .isPresent();
    }

    Bericht lees(NodeRef bericht) {
        Map<QName, Serializable> waarden = nodeService.getProperties(bericht);
        return new Bericht(
                Berichtsoort.van(tekst(waarden, KamerwooModel.PROP_BERICHTSOORT)).orElseThrow(),
                tekst(waarden, KamerwooModel.PROP_BERICHT_AAN),
                new Berichttaak(
                        tekst(waarden, KamerwooModel.PROP_BERICHT_TAAK),
                        Stap.van(tekst(waarden, KamerwooModel.PROP_BERICHT_STAP)).orElseThrow(),
                        tekst(waarden, KamerwooModel.PROP_BERICHT_BETREFT),
                        moment(waarden, KamerwooModel.PROP_BERICHT_GEREED_OP)
                                .map(Datums::toLocalDate)));
    }

    NodeRef dossier(NodeRef bericht) {
        return nodeService.getPrimaryParent(bericht).getParentRef();
    }

    /** Whether it waits to be sent, and its time has come. */
    boolean isTeVerzenden(NodeRef bericht) {
        if (!nodeService.exists(bericht)) {
            return false;
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(bericht);
        return heeft(waarden, Berichtstatus.TE_VERZENDEN)
                && moment(waarden, KamerwooModel.PROP_VOLGENDE_VERZENDING)
                        .filter(volgende -> volgende.toInstant().isAfter(klok.instant()))
                        .isEmpty();
    }

    /** Whether somebody began to send it, so long ago that he will not say any more how it went. */
    boolean isBlijvenLiggen(NodeRef bericht, Duration geduld) {
        if (!nodeService.exists(bericht)) {
            return false;
        }
        Map<QName, Serializable> waarden = nodeService.getProperties(bericht);
        Instant grens = klok.instant().minus(geduld);
        return heeft(waarden, Berichtstatus.WORDT_VERZONDEN)
                && moment(waarden, KamerwooModel.PROP_VERZENDPOGING_OP)
                        .filter(op -> op.toInstant().isAfter(grens))
                        .isEmpty();
    }

    /** From here on nobody else sends it. */
    void wordtVerzonden(NodeRef bericht) {
        Map<QName, Serializable> waarden = stand(Berichtstatus.WORDT_VERZONDEN);
        waarden.put(KamerwooModel.PROP_VERZENDPOGINGEN, pogingen(bericht) + 1);
        waarden.put(KamerwooModel.PROP_VERZENDPOGING_OP, Date.from(klok.instant()));
        zet(bericht, waarden);
    }

    void verzonden(NodeRef bericht) {
        Map<QName, Serializable> waarden = stand(Berichtstatus.VERZONDEN);
        waarden.put(KamerwooModel.PROP_VERZONDEN_OP, Date.from(klok.instant()));
        zet(bericht, waarden);
    }

    /**
     * @param sleutel the text that says why
     */
    void nietVerzonden(NodeRef bericht, String sleutel) {
        Map<QName, Serializable> waarden = stand(Berichtstatus.NIET_VERZONDEN);
        waarden.put(KamerwooModel.PROP_VERZENDMELDING, Melding.nederlands(sleutel));
        zet(bericht, waarden);
    }

    /** The mail server did not take it: it is offered again later, or given up. */
    void nietAangenomen(NodeRef bericht) {
        int pogingen = pogingen(bericht);
        Optional<Instant> volgende = Verzendpoging.na(pogingen, klok.instant());
        if (volgende.isEmpty()) {
            nietVerzonden(bericht, "kamerwoo.bericht.opgegeven");
            return;
        }
        Map<QName, Serializable> waarden = stand(Berichtstatus.TE_VERZENDEN);
        waarden.put(KamerwooModel.PROP_VOLGENDE_VERZENDING, Date.from(volgende.get()));
        waarden.put(
                KamerwooModel.PROP_VERZENDMELDING,
                Melding.nederlands("kamerwoo.bericht.wordt-herhaald", pogingen));
        zet(bericht, waarden);
    }

    private static Map<QName, Serializable> stand(Berichtstatus status) {
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_BERICHTSTATUS, status.naam());
        waarden.put(KamerwooModel.PROP_VOLGENDE_VERZENDING, null);
        waarden.put(KamerwooModel.PROP_VERZENDMELDING, null);
        return waarden;
    }

    private void zet(NodeRef bericht, Map<QName, Serializable> waarden) {
        stil.schrijf(bericht, () -> nodeService.addProperties(bericht, waarden));
    }

    private int pogingen(NodeRef bericht) {
        return nodeService.getProperty(bericht, KamerwooModel.PROP_VERZENDPOGINGEN)
                        instanceof Integer aantal
                ? aantal
                : 0;
    }

    private static boolean heeft(Map<QName, Serializable> waarden, Berichtstatus status) {
        return status.naam().equals(waarden.get(KamerwooModel.PROP_BERICHTSTATUS));
    }

    private static Optional<Date> moment(Map<QName, Serializable> waarden, QName naam) {
        return Optional.ofNullable((Date) waarden.get(naam));
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        return Objects.toString(waarden.get(naam), "");
    }
}
