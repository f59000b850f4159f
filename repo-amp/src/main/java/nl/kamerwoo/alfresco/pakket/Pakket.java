package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.diwoo.Diwooschrijver;
import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.alfresco.pakket.Zip.Afdruk;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Inventarisbestand;
import nl.kamerwoo.pakket.Keuze;
import nl.kamerwoo.pakket.Manifestregel;
import nl.kamerwoo.pakket.Manifestregel.Bestand;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Reden;
import nl.kamerwoo.pakket.Stukken;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for, to be sent once. Its lines are as they were when it was begun; each document
 * is as it is when its turn comes, and one that was changed in between is not in it. Whatever goes
 * wrong with one of them, the others come, and the manifest at the end tells all.
 */
public final class Pakket implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pakket.class);

    private final Pakketopdracht opdracht;
    private final Regelrol regels;
    private final Stukken stukken;
    private final List<Inventarisbestand> inventaris;
    private final Publicatie publicatie;
    private final BitSet geweest = new BitSet();
    private final Instant moment;

    Pakket(
            Pakketopdracht opdracht,
            Regelrol regels,
            Stukken stukken,
            List<Inventarisbestand> inventaris,
            Publicatie publicatie,
            Instant moment) {
        this.opdracht = opdracht;
        this.regels = regels;
        this.stukken = stukken;
        this.inventaris = inventaris;
        this.publicatie = publicatie;
        this.moment = moment;
    }

    /** How many documents will be in it, as far as is known now. */
    public int stukken() {
        return regels.omvang().stukken();
    }

    /** How large those are together: packed they may be less, and a manifest comes with them. */
    public long bytes() {
        return regels.omvang().bytes();
    }

    /**
     * Sends it, and leaves the stream open. It takes no more memory for more lines or larger
     * documents.
     *
     * @throws IOException when the receiver takes no more
     */
    public void schrijf(OutputStream uit) throws IOException {
        try (Zip zip = new Zip(uit, moment);
                Manifest manifest = new Manifest(opdracht.kenmerk(), moment)) {
            manifest.verborgen(regels.verborgen());
            try {
                regels.elk(regel -> manifest.zet(pak(zip, manifest, regel)));
                for (Inventarisbestand bestand : inventaris) {
                    Afdruk afdruk =
                            zip.zet(
                                    bestand.naam(),
                                    stroom -> bestand.schrijf(opdracht.verzoek(), stroom));
                    manifest.zet(bestand.naam(), afdruk);
                }
            } catch (RuntimeException fout) {
                LOG.error("The package of request {} is not whole", opdracht.kenmerk(), fout);
                manifest.brakAf();
            }
            manifest.sluitAf(zip);
        }
    }

    /** What goes wrong before a byte of it is sent costs this line alone. */
    private Manifestregel pak(Zip zip, Manifest manifest, Pakketregel regel) throws IOException {
        if (geweest.get(regel.id())) {
            LOG.error("Line {} of request {} is there twice", regel.id(), opdracht.kenmerk());
            return Manifestregel.zonder(regel, Reden.MISLUKT);
        }
        geweest.set(regel.id());
        Keuze keuze;
        Optional<InputStream> open = Optional.empty();
        try {
            keuze = regel.keuze(stukken.stand(regel.stuk()));
            if (keuze instanceof Keuze.Geef geef) {
                open = stukken.open(geef.inhoud());
            }
        } catch (RuntimeException fout) {
            LOG.error("Line {} of request {}", regel.id(), opdracht.kenmerk(), fout);
            return Manifestregel.zonder(regel, Reden.ONLEESBAAR);
        }
        if (keuze instanceof Keuze.Houd houd) {
            return Manifestregel.zonder(regel, houd.reden());
        }
        if (open.isEmpty()) {
            return Manifestregel.zonder(regel, Reden.GEWIJZIGD);
        }
        InputStream in = open.get();
        try {
            return pak(zip, manifest, regel, (Keuze.Geef) keuze, in);
        } finally {
            sluit(in);
        }
    }

    private Manifestregel pak(
            Zip zip, Manifest manifest, Pakketregel regel, Keuze.Geef keuze, InputStream in)
            throws IOException {
        Inhoud inhoud = keuze.inhoud();
        String naam =
                Bestandsnaam.van(regel.id(), stukken.extensie(inhoud.mimetype()), regel.naam());
        Afdruk afdruk = zip.zet(naam, in);
        boolean heel = afdruk.heel() && afdruk.bytes() == inhoud.bytes();
        return new Manifestregel(
                regel,
                Optional.of(new Bestand(naam, keuze.versie(), afdruk.bytes(), afdruk.sha256())),
                heel ? Optional.empty() : Optional.of(Reden.ONVOLLEDIG),
                heel ? diwoo(zip, manifest, regel) : Optional.empty());
    }

    private Optional<String> diwoo(Zip zip, Manifest manifest, Pakketregel regel)
            throws IOException {
        Optional<DiwooDocument> document = publicatie.document(regel);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        String naam = "diwoo/" + Bestandsnaam.nummer(regel.id()) + ".xml";
        manifest.som(naam, zip.zet(naam, uit -> Diwooschrijver.document(document.get(), uit)));
        return Optional.of(naam);
    }

    /** Its bytes are there: that it closes badly is not the receiver's business. */
    private static void sluit(InputStream in) {
        try {
            in.close();
        } catch (IOException fout) {
            LOG.warn("Closing a document that was read", fout);
        }
    }

    @Override
    public void close() {
        regels.close();
    }
}
