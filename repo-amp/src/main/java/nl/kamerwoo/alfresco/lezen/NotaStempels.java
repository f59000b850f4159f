package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.afstemming.AfgestemdMet;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.referentie.Herkomst;
import nl.kamerwoo.alfresco.referentie.Registratie;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.Notavelden;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.referentie.Referentie;
import nl.kamerwoo.stempel.Stempel;
import nl.kamerwoo.stempel.Stempelaar;
import nl.kamerwoo.stempel.Stempelbesluit;
import nl.kamerwoo.stempel.Stempelboek;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts on the document what was read in it, with where it stood. */
public final class NotaStempels {

    private final NodeService nodeService;
    private final Registratie registratie;
    private final Leesadministratie administratie;
    private final Dossiererfenis erfenis;
    private final Datering datering;
    private final Clock klok;

    public NotaStempels(
            NodeService nodeService,
            Registratie registratie,
            Leesadministratie administratie,
            Dossiererfenis erfenis,
            Clock klok) {
        this.nodeService = nodeService;
        this.registratie = registratie;
        this.administratie = administratie;
        this.erfenis = erfenis;
        this.datering = new Datering(nodeService);
        this.klok = klok;
    }

    /** Whether the document waits to be read, and may be by now. */
    boolean isTeLezen(NodeRef stuk) {
        return administratie.status(stuk) == Leesstatus.TE_LEZEN
                && !administratie.isUitgesteld(stuk);
    }

    /**
     * Stamps what was read.
     *
     * @param url the content it was read from
     * @param datum that it bears if it is a letter
     */
    void zet(NodeRef stuk, String url, NotaHeader header, Optional<Veld<LocalDate>> datum) {
        if (header.isNota() && nodeService.getType(stuk).equals(KamerwooModel.TYPE_STUK)) {
            nodeService.setType(stuk, KamerwooModel.TYPE_NOTA);
        }
        if (!isBruikbaar(stuk, header)) {
            onthoud(stuk, url);
            administratie.gelezen(stuk, Leesstatus.NIET_HERKEND, nietHerkend(stuk, datum));
            return;
        }
        String melding = referentie(stuk, header);
        stempel(stuk, header);
        onthoud(stuk, url);
        administratie.gelezen(stuk, Leesstatus.GELEZEN, melding);
    }

    /**
     * Remembers that a set of questions was read.
     *
     * @param url the content it was read from
     * @param datum that it bears if it is a letter
     * @param berichten what there is to tell of it
     */
    void zetSet(
            NodeRef stuk,
            String url,
            Optional<Veld<LocalDate>> datum,
            List<Leesbericht> berichten) {
        datering.zetNaVragen(stuk, datum);
        onthoud(stuk, url);
        administratie.gelezen(stuk, berichten);
    }

    /**
     * Of a document that a person made a nota some values can be certain though the whole is not
     * plainly one; but few values of a new version do not drive out the many of an older one.
     */
    private boolean isBruikbaar(NodeRef stuk, NotaHeader header) {
        return nodeService.getType(stuk).equals(KamerwooModel.TYPE_NOTA)
                && (header.isNota() || !Notavelden.van(header).isEmpty() && !isGestempeld(stuk));
    }

    private boolean isGestempeld(NodeRef stuk) {
        return StempelJson.lees((String) nodeService.getProperty(stuk, KamerwooModel.PROP_STEMPELS))
                .values()
                .stream()
                .anyMatch(stempel -> !stempel.isUitDossier());
    }

    private void stempel(NodeRef stuk, NotaHeader header) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Stempelboek vorig = Stempelvelden.boek(eigenschappen);
        String versie = Stempelvelden.versie(eigenschappen);
        Stempelbesluit besluit =
                metKenmerk(
                        header,
                        versie,
                        Stempelaar.besluit(
                                Stempelvelden.vanNota(),
                                gevonden(stuk, header, versie),
                                eigen(eigenschappen),
                                vorig));
        Map<QName, Serializable> waarden = Stempelvelden.opslag(besluit);
        waarden.putAll(Stempelvelden.titel(Notavelden.TITEL, eigenschappen, vorig, besluit));
        waarden.putAll(afgestemd(eigenschappen, besluit));
        waarden.put(KamerwooModel.PROP_SECTIES, NotaJson.secties(header.secties()));
        waarden.put(KamerwooModel.PROP_SUGGESTIES, NotaJson.suggesties(header.suggesties()));
        nodeService.addProperties(stuk, waarden);
    }

    /** What stands on the document but for the ministries that follow from its dossier. */
    private static Map<String, Object> eigen(Map<QName, Serializable> eigenschappen) {
        Map<String, Object> waarden = Stempelvelden.huidig(eigenschappen);
        List<String> ministeries = Afstemmingsvelden.van(eigenschappen).eigen();
        waarden.computeIfPresent(
                Notavelden.AFGESTEMD_MET,
                (sleutel, alle) -> ministeries.isEmpty() ? null : ministeries);
        return waarden;
    }

    /** Those ministries stay when the nota's own become others. */
    private static Map<QName, Serializable> afgestemd(
            Map<QName, Serializable> eigenschappen, Stempelbesluit besluit) {
        Optional<Object> eigen = besluit.wijzigingen().get(Notavelden.AFGESTEMD_MET);
        if (eigen == null) {
            return Map.of();
        }
        AfgestemdMet staat = Afstemmingsvelden.van(eigenschappen);
        List<String> ministeries =
                eigen.map(waarde -> ((List<?>) waarde).stream().map(String::valueOf).toList())
                        .orElse(List.of());
        return Afstemmingsvelden.opslag(staat.met(ministeries, staat.geplaatst()));
    }

    /** What the document calls itself is remembered, also when that was not free to take over. */
    private static Stempelbesluit metKenmerk(
            NotaHeader header, String versie, Stempelbesluit besluit) {
        Map<String, Stempel> stempels = new LinkedHashMap<>(besluit.boek().stempels());
        header.referentie()
                .ifPresent(
                        veld ->
                                stempels.put(
                                        Notavelden.REFERENTIE,
                                        Stempelvelden.stempel(veld, versie)));
        return new Stempelbesluit(
                besluit.wijzigingen(), new Stempelboek(stempels, besluit.boek().handmatig()));
    }

    /** What the nota says, and for what it does not say, its dossier. */
    private Map<String, Stempel> gevonden(NodeRef stuk, NotaHeader header, String versie) {
        Map<String, Stempel> stempels = new LinkedHashMap<>(erfenis.van(stuk));
        Notavelden.van(header)
                .forEach(
                        (sleutel, veld) ->
                                stempels.put(sleutel, Stempelvelden.stempel(veld, versie)));
        return stempels;
    }

    /**
     * Takes over the document's own reference when it is first read. From then on the reference
     * stands: it may be out in letters.
     *
     * @return what to tell about it, or nothing
     */
    private String referentie(NodeRef stuk, NotaHeader header) {
        if (header.referentie().isEmpty()) {
            return "";
        }
        String eigen = header.referentie().get().waarde();
        String staat = (String) nodeService.getProperty(stuk, KamerwooModel.PROP_REFERENTIE);
        if (isZelfde(eigen, staat)) {
            return "";
        }
        boolean eersteLezing =
                nodeService.getProperty(stuk, KamerwooModel.PROP_GELEZEN_INHOUD) == null;
        boolean uitgegeven =
                Herkomst.UITGEGEVEN
                        .naam()
                        .equals(
                                nodeService.getProperty(
                                        stuk, KamerwooModel.PROP_REFERENTIE_HERKOMST));
        if (!eersteLezing || !uitgegeven) {
            return Melding.nederlands("kamerwoo.lezen.referentie-wijkt-af", eigen, staat);
        }
        return registratie.neemOver(stuk, eigen)
                ? ""
                : Melding.nederlands("kamerwoo.lezen.referentie-bezet", eigen, staat);
    }

    private static boolean isZelfde(String eigen, String staat) {
        return eigen.length() <= Referentie.MAXIMALE_LENGTE
                && staat != null
                && new Referentie(eigen).sleutel().equals(new Referentie(staat).sleutel());
    }

    /** What is no nota can be a letter: then its date is all that is taken over. */
    private String nietHerkend(NodeRef stuk, Optional<Veld<LocalDate>> datum) {
        if (!nodeService.getType(stuk).equals(KamerwooModel.TYPE_NOTA)) {
            datering.zet(stuk, datum);
            if (datum.isPresent()) {
                return Melding.nederlands("kamerwoo.lezen.alleen-datum");
            }
        }
        return isGestempeld(stuk)
                ? Melding.nederlands("kamerwoo.lezen.niet-herkend-meer")
                : Leesadministratie.uitleg(Leesstatus.NIET_HERKEND);
    }

    /** Remembers which content was read, and when. */
    void onthoud(NodeRef stuk, String url) {
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(stuk);
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_GELEZEN_INHOUD, url);
        waarden.put(KamerwooModel.PROP_GELEZEN_VERSIE, Stempelvelden.versie(eigenschappen));
        waarden.put(KamerwooModel.PROP_GELEZEN_OP, Date.from(klok.instant()));
        nodeService.addProperties(stuk, waarden);
    }
}
