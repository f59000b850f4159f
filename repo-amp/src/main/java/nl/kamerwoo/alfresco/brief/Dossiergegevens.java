package nl.kamerwoo.alfresco.brief;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.brief.Briefgegevens;
import nl.kamerwoo.brief.Briefvraag;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Regelboek;
import nl.kamerwoo.termijn.TermijnCalculator;
import nl.kamerwoo.termijn.Termijnbeleid;
import nl.kamerwoo.termijn.Termijnsoort;

import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a dossier tells a letter, as far as the user may read it. */
public final class Dossiergegevens {

    private final NodeService nodeService;
    private final Termijnbeleid beleid;
    private final Clock klok;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     */
    public Dossiergegevens(NodeService nodeService, Termijnbeleid beleid, Clock klok) {
        this.nodeService = nodeService;
        this.beleid = beleid;
        this.klok = klok;
    }

    /**
     * @param kenmerk the letter's own reference
     * @param reden why, where the letter gives a reason; empty when nobody told
     */
    Briefgegevens van(NodeRef dossier, String kenmerk, String reden) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        Optional<LocalDate> ingezonden = dag(waarden, KamerwooModel.PROP_INGEZONDEN);
        return new Briefgegevens(
                kenmerk,
                tekst(waarden, KamerwooModel.PROP_REFERENTIE),
                tekst(waarden, KamerwooModel.PROP_ONDERWERP),
                tekst(waarden, KamerwooModel.PROP_ZAAKNUMMER),
                tekst(waarden, KamerwooModel.PROP_DIRECTIE),
                tekst(waarden, KamerwooModel.PROP_BEHANDELAAR),
                reden,
                teksten(waarden, KamerwooModel.PROP_INDIENERS),
                teksten(waarden, KamerwooModel.PROP_FRACTIES),
                teksten(waarden, KamerwooModel.PROP_GERICHT_AAN),
                teksten(waarden, KamerwooModel.PROP_AFGESTEMD_MET),
                ingezonden,
                ingezonden.map(dag -> einde(dag, List.of())),
                ingezonden.map(dag -> einde(dag, List.of(new Uitstel(Optional.empty())))),
                Datums.vandaag(klok),
                vragen(dossier));
    }

    /** Without and with delay, whether or not a delay was told already. */
    private LocalDate einde(LocalDate ingezonden, List<Uitstel> uitstel) {
        return new TermijnCalculator(beleid.kalender())
                .bereken(
                        new Regelboek(beleid.instellingen()).regel(Termijnsoort.KAMERVRAGEN),
                        ingezonden,
                        uitstel,
                        Datums.vandaag(klok))
                .einde();
    }

    private List<Briefvraag> vragen(NodeRef dossier) {
        return nodeService.getChildAssocs(dossier, Set.of(KamerwooModel.TYPE_VRAAG)).stream()
                .map(ChildAssociationRef::getChildRef)
                .map(nodeService::getProperties)
                .map(Dossiergegevens::vraag)
                .sorted(Comparator.comparingInt(Briefvraag::nummer))
                .toList();
    }

    private static Briefvraag vraag(Map<QName, Serializable> waarden) {
        return new Briefvraag(
                waarden.get(KamerwooModel.PROP_NUMMER) instanceof Integer nummer ? nummer : 0,
                tekst(waarden, KamerwooModel.PROP_VRAAGTEKST),
                tekst(waarden, KamerwooModel.PROP_ANTWOORDTEKST),
                tekst(waarden, KamerwooModel.PROP_COORDINEREND_MINISTERIE));
    }

    private static String tekst(Map<QName, Serializable> waarden, QName naam) {
        Serializable waarde = waarden.get(naam);
        return waarde == null ? "" : waarde.toString();
    }

    private static List<String> teksten(Map<QName, Serializable> waarden, QName naam) {
        return waarden.get(naam) instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> waarden, QName naam) {
        return waarden.get(naam) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }
}
