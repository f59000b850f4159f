package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.brief.Dossierbrieven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.termijn.Dossiertermijnen;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Verloop;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.termijn.TermijnFout;
import nl.kamerwoo.termijn.Termijntekst;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** Asks for more time, once: the term moves, and with it what is to be done. */
public final class Uitstel {

    /** Which day says that it was asked for. */
    private static final Map<QName, QName> VELDEN =
            Map.of(
                    KamerwooModel.TYPE_KAMERVRAGENDOSSIER, KamerwooModel.PROP_UITSTEL_VERZONDEN,
                    KamerwooModel.TYPE_WOOVERZOEK, KamerwooModel.PROP_VERDAGING_VERZONDEN);

    private final NodeService nodeService;
    private final Dossierbrieven brieven;
    private final Handelingenboek boek;
    private final Dossiertermijnen termijnen;
    private final Clock klok;

    /**
     * @param nodeService the public one: it lets nobody change what he may not
     */
    public Uitstel(
            NodeService nodeService,
            Dossierbrieven brieven,
            Handelingenboek boek,
            Dossiertermijnen termijnen,
            Clock klok) {
        this.nodeService = nodeService;
        this.brieven = brieven;
        this.boek = boek;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * To the Kamer it goes with a letter, which is filed in the dossier.
     *
     * @throws NietNu when no reason is given, it was asked for before or too late, or there is no
     *     such term
     */
    public void vraag(NodeRef dossier, String reden) {
        QName type = nodeService.getType(dossier);
        QName veld =
                Optional.ofNullable(VELDEN.get(type))
                        .orElseThrow(() -> NietNu.om("kamerwoo.uitstel.geen-termijn"));
        if (reden.isBlank()) {
            throw NietNu.om("kamerwoo.bezwaar.zonder-reden");
        }
        if (nodeService.getProperty(dossier, veld) instanceof Date gevraagd) {
            weigerTenzijTweedeKlik(dossier, gevraagd);
            return;
        }
        schrijf(dossier, veld);
        if (type.equals(KamerwooModel.TYPE_KAMERVRAGENDOSSIER)) {
            brieven.maak(dossier, Briefsoort.UITSTELBRIEF, reden);
        }
        boek.schrijf(dossier, Besluit.UITSTEL, reden, "");
    }

    /** Asked here already: at the end of the transaction it is too late for a kind answer. */
    private void schrijf(NodeRef dossier, QName veld) {
        nodeService.setProperty(dossier, veld, Datums.toDate(Datums.vandaag(klok)));
        try {
            termijnen.vandaag(nodeService.getType(dossier), nodeService.getProperties(dossier));
        } catch (TermijnFout fout) {
            throw NietNu.om(
                    "kamerwoo.termijn.niet-berekend", new Termijntekst(Melding::tekst).fout(fout));
        }
    }

    private void weigerTenzijTweedeKlik(NodeRef dossier, Date gevraagd) {
        Verloop verloop = boek.lees(dossier);
        if (!verloop.isLaatstGedaan(Besluit.UITSTEL, AuthenticationUtil.getRunAsUser())) {
            throw NietNu.om("kamerwoo.uitstel.al-gevraagd", gevraagd);
        }
    }
}
