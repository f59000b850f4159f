package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.behandeling.Behandeldossier;
import nl.kamerwoo.alfresco.behandeling.Openstaand;
import nl.kamerwoo.alfresco.bericht.Berichtverzender.Uitkomst;
import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttekst;
import nl.kamerwoo.bericht.Overzichtsbericht;
import nl.kamerwoo.bericht.Overzichtsbericht.Dossierregel;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells somebody in the morning what lies there for him, once a day. */
public final class Ochtendpost {

    private static final Logger LOG = LoggerFactory.getLogger(Ochtendpost.class);

    private record Zending(Postbus postbus, Berichttekst tekst) {}

    private final RetryingTransactionHelper transactionHelper;
    private final NodeService nodeService;
    private final Behandeldossier dossiers;
    private final Postbussen postbussen;
    private final Berichtopsteller opsteller;
    private final Berichtsjablonen sjablonen;
    private final Sharelinks links;
    private final Postbode postbode;
    private final Dagbriefje briefje;
    private final Clock klok;

    /**
     * @param nodeService the raw one
     */
    public Ochtendpost(
            RetryingTransactionHelper transactionHelper,
            NodeService nodeService,
            Behandeldossier dossiers,
            Postbussen postbussen,
            Berichtopsteller opsteller,
            Berichtsjablonen sjablonen,
            Sharelinks links,
            Postbode postbode,
            Dagbriefje briefje,
            Clock klok) {
        this.transactionHelper = transactionHelper;
        this.nodeService = nodeService;
        this.dossiers = dossiers;
        this.postbussen = postbussen;
        this.opsteller = opsteller;
        this.sjablonen = sjablonen;
        this.links = links;
        this.postbode = postbode;
        this.briefje = briefje;
        this.klok = klok;
    }

    /**
     * Tells him, unless he was told today. Whoever stops after it was written down and before it
     * was sent leaves him without it today: he is not told twice.
     */
    public Uitkomst verstuur(String wie, Werk werk) {
        LocalDate vandaag = Datums.vandaag(klok);
        if (briefje.isGeschreven(vandaag, wie)) {
            return Uitkomst.WACHT;
        }
        Optional<Zending> zending =
                transactionHelper.doInTransaction(() -> zending(wie, werk, vandaag), true, true);
        if (zending.isEmpty()) {
            return Uitkomst.NIET_VERZONDEN;
        }
        return briefje.schrijf(vandaag, wie)
                ? verstuur(zending.get(), vandaag, wie)
                : Uitkomst.WACHT;
    }

    private Uitkomst verstuur(Zending zending, LocalDate vandaag, String wie) {
        try {
            postbode.bezorg(zending.postbus(), zending.tekst());
            return Uitkomst.VERZONDEN;
        } catch (Onbezorgd onbezorgd) {
            LOG.warn("The overview of {} was not sent: {}", wie, onbezorgd.getMessage());
            if (onbezorgd.hoe() == Onbezorgd.Hoe.ONZEKER) {
                return Uitkomst.NIET_VERZONDEN;
            }
            briefje.streepDoor(vandaag, wie);
            return onbezorgd.hoe() == Onbezorgd.Hoe.ONBEREIKBAAR
                    ? Uitkomst.ONBEREIKBAAR
                    : Uitkomst.WACHT;
        }
    }

    private Optional<Zending> zending(String wie, Werk werk, LocalDate vandaag) {
        Postbus postbus = postbussen.van(wie, Berichtsoort.OCHTENDOVERZICHT);
        if (postbus.bezwaar().isPresent()) {
            return Optional.empty();
        }
        Overzichtsbericht overzicht =
                new Overzichtsbericht(
                        postbus.naam(),
                        postbus.taal().dag(vandaag),
                        werk.taken().stream()
                                .filter(taak -> nodeService.exists(taak.dossier()))
                                .sorted(
                                        Comparator.comparing(
                                                (Openstaand taak) ->
                                                        taak.taak()
                                                                .gereedOp()
                                                                .orElse(LocalDate.MAX)))
                                .map(
                                        taak ->
                                                opsteller.taakbericht(
                                                        Waarschuwing.berichttaak(taak.taak()),
                                                        taak.dossier(),
                                                        postbus))
                                .toList(),
                        dossiers(werk.dossiers(), postbus));
        boolean isLeeg = overzicht.taken().isEmpty() && overzicht.dossiers().isEmpty();
        return isLeeg
                ? Optional.empty()
                : Optional.of(new Zending(postbus, tekst(overzicht, postbus)));
    }

    private List<Dossierregel> dossiers(List<NodeRef> behandeld, Postbus postbus) {
        return behandeld.stream()
                .filter(nodeService::exists)
                .sorted(
                        Comparator.comparing(
                                (NodeRef dossier) -> dossiers.einde(dossier).orElse(LocalDate.MAX)))
                .map(
                        dossier ->
                                new Dossierregel(
                                        dossiers.onderwerp(dossier),
                                        opsteller.referentie(dossier),
                                        dossiers.einde(dossier).map(postbus.taal()::dag).orElse(""),
                                        links.dossier(dossier)))
                .toList();
    }

    private Berichttekst tekst(Overzichtsbericht overzicht, Postbus postbus) {
        return sjablonen.tekst(
                new Berichtsjabloon(Berichtsoort.OCHTENDOVERZICHT, postbus.taal()),
                overzicht.waarden());
    }
}
