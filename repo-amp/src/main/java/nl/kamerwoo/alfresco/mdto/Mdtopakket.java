package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.mdto.Onderdeel.Deel;
import nl.kamerwoo.alfresco.pakket.Zip;
import nl.kamerwoo.alfresco.pakket.Zip.Afdruk;
import nl.kamerwoo.mdto.Bestand;
import nl.kamerwoo.mdto.Formaatherkenner;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Verwijzing;
import nl.kamerwoo.pakket.Reden;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dossier ready to be transferred, to be sent once: a folder for the dossier and in it one for
 * each document, with its files and what is told of them. A document that was changed since the
 * package was begun is not in it, and whatever goes wrong with one, the others come. What the
 * dossier is said to hold is what came along; the manifest at the end tells all.
 */
public final class Mdtopakket {

    private static final Logger LOG = LoggerFactory.getLogger(Mdtopakket.class);

    private static final String OBJECT = ".mdto.xml";
    private static final String BESTAND = ".bestand.mdto.xml";

    private final Mdtozaak zaak;
    private final List<Onderdeel> onderdelen;
    private final Mdtobron bron;
    private final Stukken stukken;
    private final RetryingTransactionHelper transacties;
    private final Clock klok;
    private final Instant moment;
    private final String map;

    Mdtopakket(
            Mdtozaak zaak,
            List<Onderdeel> onderdelen,
            Mdtobron bron,
            Stukken stukken,
            RetryingTransactionHelper transacties,
            Clock klok) {
        this.zaak = zaak;
        this.onderdelen = onderdelen;
        this.bron = bron;
        this.stukken = stukken;
        this.transacties = transacties;
        this.klok = klok;
        this.moment = klok.instant();
        this.map = Mapnaam.van(zaak.kenmerk());
    }

    /** What it is to be called, without an ending. */
    public String naam() {
        return map;
    }

    /**
     * Sends it, and leaves the stream open. It takes no more memory for larger documents, and a few
     * lines for each.
     *
     * @throws IOException when the receiver takes no more
     */
    public void schrijf(OutputStream uit) throws IOException {
        try (Zip zip = new Zip(uit, moment);
                Mdtomanifest manifest = new Mdtomanifest(zaak.kenmerk(), moment)) {
            try {
                List<NodeRef> geleverd = new ArrayList<>();
                for (Onderdeel onderdeel : onderdelen) {
                    Optional<Reden> reden = pak(zip, manifest, onderdeel);
                    manifest.zet(onderdeel, map + "/" + onderdeel.map(), reden);
                    if (reden.isEmpty()) {
                        geleverd.add(onderdeel.stuk());
                    }
                }
                Informatieobject dossier = lees(() -> bron.dossier(zaak, geleverd));
                zet(zip, manifest, map + "/" + map + OBJECT, dossier);
            } catch (RuntimeException fout) {
                LOG.error("The package of dossier {} is not whole", zaak.kenmerk(), fout);
                manifest.brakAf();
            }
            manifest.sluitAf(zip, zaak.verborgen());
        }
    }

    /** What goes wrong before a byte of it is sent costs this document alone. */
    private Optional<Reden> pak(Zip zip, Mdtomanifest manifest, Onderdeel onderdeel)
            throws IOException {
        List<Deel> delen = onderdeel.delen(stukken);
        Informatieobject object;
        try {
            Stukstand nu = stukken.stand(onderdeel.stuk().getId());
            if (nu.belet().isPresent()) {
                return nu.belet();
            }
            if (!onderdeel.isNog(nu)) {
                return Optional.of(Reden.GEWIJZIGD);
            }
            object =
                    lees(
                            () ->
                                    bron.stuk(
                                            zaak,
                                            onderdeel.stuk(),
                                            delen.stream().map(Deel::verwijzing).toList()));
        } catch (RuntimeException fout) {
            LOG.error("Document {} of {}", onderdeel.kenmerk(), zaak.kenmerk(), fout);
            return Optional.of(Reden.ONLEESBAAR);
        }
        for (Deel deel : delen) {
            Optional<Reden> reden = pak(zip, manifest, onderdeel, object, deel);
            if (reden.isPresent()) {
                return reden;
            }
        }
        zet(zip, manifest, plaats(onderdeel) + onderdeel.map() + OBJECT, object);
        return Optional.empty();
    }

    private Optional<Reden> pak(
            Zip zip, Mdtomanifest manifest, Onderdeel onderdeel, Informatieobject object, Deel deel)
            throws IOException {
        Optional<InputStream> open;
        try {
            open = stukken.open(deel.inhoud());
        } catch (RuntimeException fout) {
            LOG.error("A file of {} of {}", onderdeel.kenmerk(), zaak.kenmerk(), fout);
            return Optional.of(Reden.ONLEESBAAR);
        }
        if (open.isEmpty()) {
            return Optional.of(Reden.GEWIJZIGD);
        }
        Formaatherkenner herkenner = new Formaatherkenner(deel.inhoud().mimetype());
        String naam = plaats(onderdeel) + deel.bestand();
        Afdruk afdruk = zet(zip, naam, new Meekijker(open.get(), herkenner));
        if (!afdruk.heel() || afdruk.bytes() != deel.inhoud().bytes()) {
            return Optional.of(Reden.ONVOLLEDIG);
        }
        manifest.som(naam, afdruk);
        Bestand bestand =
                new Bestand(
                        deel.identificatie(),
                        deel.bestand(),
                        afdruk.bytes(),
                        Formaatlezer.formaat(herkenner, deel.inhoud(), stukken),
                        afdruk.sha256(),
                        klok.instant().atZone(Datums.NEDERLAND).toOffsetDateTime(),
                        Verwijzing.naar(object.naam(), object.identificaties().get(0)));
        String metagegevens = naam + BESTAND;
        manifest.som(
                metagegevens, zip.zet(metagegevens, uit -> Mdtoschrijver.schrijf(bestand, uit)));
        return Optional.empty();
    }

    /** Its bytes are there: that it closes badly is not the receiver's business. */
    private static Afdruk zet(Zip zip, String naam, InputStream in) throws IOException {
        try {
            return zip.zet(naam, in);
        } finally {
            try {
                in.close();
            } catch (IOException fout) {
                LOG.warn("Closing a document that was read", fout);
            }
        }
    }

    private void zet(Zip zip, Mdtomanifest manifest, String naam, Informatieobject object)
            throws IOException {
        manifest.som(naam, zip.zet(naam, uit -> Mdtoschrijver.schrijf(object, uit)));
    }

    private String plaats(Onderdeel onderdeel) {
        return map + "/" + onderdeel.map() + "/";
    }

    private Informatieobject lees(
            RetryingTransactionHelper.RetryingTransactionCallback<Informatieobject> werk) {
        return transacties.doInTransaction(werk, true);
    }
}
