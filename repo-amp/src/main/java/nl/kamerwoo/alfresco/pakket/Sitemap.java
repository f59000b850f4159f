package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.diwoo.Diwooschrijver;
import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.alfresco.diwoo.Vindplaats;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.inventaris.Inventaris;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Keuze;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;
import nl.kamerwoo.pakket.Vrijgaven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** What is made public on a request, as a list for search engines of the government. */
public final class Sitemap {

    private final Inventaris inventaris;
    private final Vrijgaven vrijgaven;
    private final Stukken stukken;

    public Sitemap(Inventaris inventaris, Vrijgaven vrijgaven, Stukken stukken) {
        this.inventaris = inventaris;
        this.vrijgaven = vrijgaven;
        this.stukken = stukken;
    }

    /**
     * Makes the list, and sends it when it is whole: a half one would take documents out of the
     * public's sight.
     *
     * @param verzoek the id of the node of the request
     * @throws IOException when the receiver takes no more
     */
    public void schrijf(String verzoek, Publicatie publicatie, OutputStream uit)
            throws IOException {
        try (Kladblok klad = new Kladblok()) {
            maak(verzoek, publicatie, klad.uit());
            try (InputStream in = klad.lees()) {
                in.transferTo(uit);
            }
        }
    }

    private void maak(String verzoek, Publicatie publicatie, OutputStream uit) throws IOException {
        try (Diwooschrijver lijst = Diwooschrijver.sitemap(uit)) {
            publicatie.besluit().ifPresent(besluit -> zet(lijst, besluit));
            inventaris.elk(
                    verzoek,
                    regel -> {
                        Stukstand stand = stukken.stand(regel.stuk());
                        zet(lijst, publicatie, zoalsNu(verzoek, regel, stand), stand);
                    });
        }
    }

    private Pakketregel zoalsNu(String verzoek, Inventarisregel regel, Stukstand stand) {
        return Pakketregel.van(regel, vrijgaven.van(verzoek, regel), stand);
    }

    private void zet(
            Diwooschrijver lijst, Publicatie publicatie, Pakketregel regel, Stukstand stand) {
        if (!Publicatie.isTePubliceren(regel)
                || !(regel.keuze(stand) instanceof Keuze.Geef keuze)) {
            return;
        }
        Inhoud inhoud = keuze.inhoud();
        String bestand =
                Bestandsnaam.van(regel.id(), stukken.extensie(inhoud.mimetype()), regel.naam());
        Optional<Vindplaats> plaats = publicatie.plaats(regel, bestand);
        Optional<DiwooDocument> document = publicatie.document(regel);
        if (plaats.isEmpty()) {
            zeg(lijst, "niet opgenomen: " + bestand + ", zonder openbare vindplaats");
        } else if (document.isEmpty()) {
            zeg(lijst, "niet opgenomen: " + bestand + ", zonder datum");
        } else {
            LocalDate gewijzigd = LocalDate.ofInstant(inhoud.gewijzigd(), Datums.NEDERLAND);
            zet(lijst, new Publicatie.Gepubliceerd(plaats.get(), gewijzigd, document.get()));
        }
    }

    private static void zet(Diwooschrijver lijst, Publicatie.Gepubliceerd stuk) {
        try {
            lijst.zet(stuk.plaats(), stuk.gewijzigd(), stuk.document());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static void zeg(Diwooschrijver lijst, String melding) {
        try {
            lijst.zeg(melding);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
