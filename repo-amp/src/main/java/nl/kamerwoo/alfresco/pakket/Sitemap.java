package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.diwoo.Diwooschrijver;
import nl.kamerwoo.alfresco.diwoo.Publicatie;
import nl.kamerwoo.alfresco.diwoo.Vindplaats;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Inhoud;
import nl.kamerwoo.pakket.Keuze;
import nl.kamerwoo.pakket.Pakketregel;
import nl.kamerwoo.pakket.Regelbron;
import nl.kamerwoo.pakket.Stukken;
import nl.kamerwoo.pakket.Stukstand;

import org.alfresco.repo.transaction.RetryingTransactionHelper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;

/** What is made public on a request, as a list for search engines of the government. */
public final class Sitemap {

    private final Regelbron bron;
    private final Stukken stukken;
    private final RetryingTransactionHelper transacties;

    public Sitemap(Regelbron bron, Stukken stukken, RetryingTransactionHelper transacties) {
        this.bron = bron;
        this.stukken = stukken;
        this.transacties = transacties;
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
        try (Kladblok klad =
                        transacties.doInTransaction(
                                () -> Kladblok.met(lijst -> maak(verzoek, publicatie, lijst)),
                                true);
                InputStream in = klad.lees()) {
            in.transferTo(uit);
        }
    }

    private void maak(String verzoek, Publicatie publicatie, OutputStream uit) throws IOException {
        try (Diwooschrijver lijst = Diwooschrijver.sitemap(uit)) {
            publicatie.besluit().ifPresent(besluit -> zet(lijst, besluit));
            bron.elk(
                    verzoek,
                    (regel, vrijgave) -> {
                        Stukstand stand = stukken.stand(regel.stuk());
                        zet(lijst, publicatie, Pakketregel.van(regel, vrijgave, stand), stand);
                    });
        }
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
