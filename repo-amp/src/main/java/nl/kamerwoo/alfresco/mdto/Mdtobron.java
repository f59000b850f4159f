package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Teksten;
import nl.kamerwoo.alfresco.bewaring.Bewaarder;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.diwoo.Documentsoort;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Begrippen;
import nl.kamerwoo.mdto.Beperkingen;
import nl.kamerwoo.mdto.Bewaarwoorden;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Informatieobject.Dekking;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers what an archive is told of a dossier and its documents. Who made a Woo request is nowhere
 * looked at.
 */
public final class Mdtobron {

    private static final String TAAL = "nl";

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final Dossierinhoud inhoud;
    private final Bewaarder bewaarder;
    private final Archiefvormers archiefvormers;
    private final Geschiedenis geschiedenis;
    private final Samenhangen samenhangen;
    private final Instellingen instellingen;

    /**
     * @param nodeService the raw one, and so is the content of the dossier: a refusal of the public
     *     ones dooms the transaction of whoever asks; the rights are asked for here
     */
    public Mdtobron(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            Dossierinhoud inhoud,
            Bewaarder bewaarder,
            Archiefvormers archiefvormers,
            Geschiedenis geschiedenis,
            Samenhangen samenhangen,
            Instellingen instellingen) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.inhoud = inhoud;
        this.bewaarder = bewaarder;
        this.archiefvormers = archiefvormers;
        this.geschiedenis = geschiedenis;
        this.samenhangen = samenhangen;
        this.instellingen = instellingen;
    }

    /**
     * What is needed of a dossier before anything can be told of it.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in words, when nobody said whose it is
     */
    Mdtozaak begin(NodeRef dossier) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        List<NodeRef> alle = inhoud.van(dossier, KamerwooModel.TYPE_STUK);
        List<NodeRef> stukken = alle.stream().filter(this::magLezen).toList();
        return new Mdtozaak(
                dossier,
                waarden,
                archiefvormers.van(waarden),
                stukken,
                alle.size() - stukken.size(),
                bewaarder.van(dossier),
                instellingen.van(Selectielijst.SOORT),
                dictionaryService.isSubClass(
                        nodeService.getType(dossier), KamerwooModel.TYPE_WOOVERZOEK));
    }

    private boolean magLezen(NodeRef stuk) {
        return permissionService.hasPermission(stuk, PermissionService.READ)
                == AccessStatus.ALLOWED;
    }

    Verwijzing verwijzing(Mdtozaak zaak, NodeRef node) {
        return Kenmerken.verwijzing(node, nodeService.getProperties(node), zaak.archiefvormer());
    }

    /**
     * @param onderdelen the documents that come with it
     */
    Informatieobject dossier(Mdtozaak zaak, List<NodeRef> onderdelen) {
        Map<QName, Serializable> waarden = zaak.waarden();
        List<NodeRef> aanwezig = onderdelen.stream().filter(nodeService::exists).toList();
        return new Informatieobject(
                Kenmerken.van(zaak.dossier(), waarden, zaak.archiefvormer()),
                Kenmerken.naam(waarden),
                Begrippen.DOSSIER,
                new Informatieobject.Inhoud(
                        soorten(zaak.dossier()),
                        Teksten.van(waarden.get(KamerwooModel.PROP_TREFWOORDEN)),
                        List.of(
                                Kenmerken.tekst(waarden, KamerwooModel.PROP_ONDERWERP),
                                Kenmerken.tekst(waarden, ContentModel.PROP_DESCRIPTION)),
                        dekkingen(waarden),
                        TAAL),
                geschiedenis.vanDossier(zaak),
                Bewaarwoorden.van(zaak.bewaring(zaak.dossier()), zaak.lijst()),
                new Informatieobject.Verbanden(
                        List.of(),
                        aanwezig.stream().map(stuk -> verwijzing(zaak, stuk)).toList(),
                        List.of(),
                        samenhangen.vanDossier(zaak)),
                new Informatieobject.Context(
                        zaak.archiefvormer(), Betrokkenen.vanDossier(waarden), activiteit(zaak)),
                Beperkingen.vanDossier(
                        aanwezig.stream()
                                .map(nodeService::getProperties)
                                .map(Mdtobron::oordeel)
                                .toList()));
    }

    /**
     * @param bestanden the files that hold it
     */
    Informatieobject stuk(Mdtozaak zaak, NodeRef stuk, List<Verwijzing> bestanden) {
        Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
        return new Informatieobject(
                Kenmerken.van(stuk, waarden, zaak.archiefvormer()),
                Kenmerken.naam(waarden),
                Begrippen.ARCHIEFSTUK,
                new Informatieobject.Inhoud(
                        soorten(stuk),
                        List.of(),
                        List.of(
                                Kenmerken.tekst(waarden, KamerwooModel.PROP_ONDERWERP),
                                Kenmerken.tekst(waarden, ContentModel.PROP_DESCRIPTION)),
                        Kenmerken.dag(waarden, KamerwooModel.PROP_DATUM).stream()
                                .map(dag -> new Dekking(Begrippen.DATERING, dag, Optional.empty()))
                                .toList(),
                        TAAL),
                geschiedenis.vanStuk(stuk, waarden, zaak.isWoo()),
                Bewaarwoorden.van(zaak.bewaring(stuk), zaak.lijst()),
                new Informatieobject.Verbanden(
                        List.of(verwijzing(zaak, zaak.dossier())),
                        List.of(),
                        bestanden,
                        samenhangen.vanStuk(zaak, stuk)),
                new Informatieobject.Context(
                        zaak.archiefvormer(),
                        Betrokkenen.vanStuk(waarden, zaak.isWoo()),
                        activiteit(zaak)),
                Beperkingen.van(
                        oordeel(waarden),
                        Kenmerken.tekst(waarden, KamerwooModel.PROP_NIET_OPENBAAR)));
    }

    private List<Begrip> soorten(NodeRef node) {
        String soort = nodeService.getType(node).getLocalName();
        return Stream.concat(
                        Stream.of(Begrippen.soort(soort, soort)),
                        Documentsoort.van(soort).stream()
                                .map(Documentsoort::begrip)
                                .map(
                                        begrip ->
                                                Begrippen.documentsoort(
                                                        begrip.label(), begrip.uri())))
                .toList();
    }

    private static List<Dekking> dekkingen(Map<QName, Serializable> waarden) {
        List<Dekking> dekkingen = new ArrayList<>();
        Kenmerken.dag(waarden, KamerwooModel.PROP_REGISTRATIEDATUM)
                .map(
                        dag ->
                                new Dekking(
                                        Begrippen.LOOPTIJD,
                                        dag,
                                        Kenmerken.dag(waarden, KamerwooModel.PROP_AFGEDAAN_OP)))
                .ifPresent(dekkingen::add);
        Kenmerken.dag(waarden, KamerwooModel.PROP_PERIODE_VAN)
                .map(
                        dag ->
                                new Dekking(
                                        Begrippen.GEVRAAGD,
                                        dag,
                                        Kenmerken.dag(waarden, KamerwooModel.PROP_PERIODE_TOT)))
                .ifPresent(dekkingen::add);
        return dekkingen;
    }

    private Verwijzing activiteit(Mdtozaak zaak) {
        if (zaak.isWoo()) {
            return Verwijzing.naar("Behandelen van Woo-verzoeken");
        }
        boolean isKamervragen =
                dictionaryService.isSubClass(
                        nodeService.getType(zaak.dossier()), KamerwooModel.TYPE_KAMERVRAGENDOSSIER);
        return Verwijzing.naar(
                isKamervragen ? "Beantwoorden van Kamervragen" : "Behandelen van dossiers");
    }

    private static Oordeel oordeel(Map<QName, Serializable> waarden) {
        return new Oordeel(
                Beoordeling.van(Kenmerken.tekst(waarden, KamerwooModel.PROP_BEOORDELING)),
                Teksten.van(waarden.get(KamerwooModel.PROP_WEIGERINGSGRONDEN)).stream()
                        .flatMap(code -> Weigeringsgrond.van(code).stream())
                        .toList(),
                Kenmerken.tekst(waarden, KamerwooModel.PROP_TOELICHTING));
    }
}
