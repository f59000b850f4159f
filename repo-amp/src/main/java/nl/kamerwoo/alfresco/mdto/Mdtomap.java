package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.mdto.Metagegevensmap.Soort;
import nl.kamerwoo.alfresco.mdto.Metagegevensmap.Vulling;
import nl.kamerwoo.alfresco.pakket.Zip;
import nl.kamerwoo.mdto.Bestand;
import nl.kamerwoo.mdto.Formaatherkenner;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Stukken;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the metadata of a dossier and its documents into a folder of the dossier. */
public final class Mdtomap {

    private final NodeService nodeService;
    private final Metagegevensmap map;
    private final Mdtobron bron;
    private final Stukken stukken;
    private final Clock klok;

    /**
     * @param nodeService the raw one: who files need not be able to change the dossier; whoever
     *     calls sees to it that he may
     */
    public Mdtomap(
            NodeService nodeService,
            Metagegevensmap map,
            Mdtobron bron,
            Stukken stukken,
            Clock klok) {
        this.nodeService = nodeService;
        this.map = map;
        this.bron = bron;
        this.stukken = stukken;
        this.klok = klok;
    }

    /**
     * Writes the metadata as they are now; what was written before stays as earlier versions. To be
     * called in a transaction.
     *
     * @return how many files there are then
     * @throws org.alfresco.error.AlfrescoRuntimeException in words, when nobody said whose the
     *     dossier is, or the user may not read all of it
     */
    int schrijf(NodeRef dossier) {
        Mdtozaak zaak = bron.begin(dossier);
        if (zaak.verborgen() > 0) {
            throw Melding.fout("kamerwoo.mdto.verborgen", Integer.toString(zaak.verborgen()));
        }
        Vulling vulling = map.vul(dossier);
        leg(vulling, dossier, zaak.kenmerk(), bron.dossier(zaak, zaak.stukken()));
        zaak.stukken().forEach(stuk -> stuk(zaak, vulling, stuk));
        return vulling.sluit();
    }

    private void stuk(Mdtozaak zaak, Vulling vulling, NodeRef stuk) {
        Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
        Optional<Inhoud> inhoud = stukken.stand(stuk.getId()).origineel();
        Identificatie identificatie =
                new Identificatie(stuk.getId() + "/content", Kenmerken.ALFRESCO);
        String naam = Kenmerken.bestandsnaam(waarden);
        String kenmerk = Kenmerken.kenmerk(stuk, waarden);
        Informatieobject object =
                bron.stuk(
                        zaak,
                        stuk,
                        inhoud.map(deze -> List.of(Verwijzing.naar(naam, identificatie)))
                                .orElse(List.of()));
        leg(vulling, stuk, kenmerk, object);
        inhoud.map(deze -> bestand(deze, identificatie, naam, object))
                .ifPresent(
                        bestand ->
                                vulling.leg(
                                        stuk,
                                        kenmerk,
                                        Soort.BESTAND,
                                        uit -> Mdtoschrijver.schrijf(bestand, uit)));
    }

    private static void leg(Vulling vulling, NodeRef van, String kenmerk, Informatieobject object) {
        vulling.leg(van, kenmerk, Soort.OBJECT, uit -> Mdtoschrijver.schrijf(object, uit));
    }

    private Bestand bestand(
            Inhoud inhoud, Identificatie identificatie, String naam, Informatieobject object) {
        Formaatherkenner herkenner = new Formaatherkenner(inhoud.mimetype());
        InputStream bytes =
                stukken.open(inhoud)
                        .orElseThrow(() -> new IllegalStateException("Changed: " + naam));
        try (InputStream in = new Meekijker(bytes, herkenner)) {
            Zip.Afdruk afdruk = Zip.afdruk(in);
            return new Bestand(
                    identificatie,
                    naam,
                    afdruk.bytes(),
                    Formaatlezer.formaat(herkenner, inhoud, stukken),
                    afdruk.sha256(),
                    klok.instant().atZone(Datums.NEDERLAND).toOffsetDateTime(),
                    Verwijzing.naar(object.naam(), object.identificaties().get(0)));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
