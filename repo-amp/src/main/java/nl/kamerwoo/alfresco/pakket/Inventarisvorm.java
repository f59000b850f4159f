package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.inventaris.Formaat;
import nl.kamerwoo.alfresco.inventaris.Inventarislezer;
import nl.kamerwoo.alfresco.inventaris.Inventarislijst;
import nl.kamerwoo.alfresco.inventaris.Inventarisschrijver;
import nl.kamerwoo.pakket.Inventarisbestand;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The inventory in one of its formats, made when its turn comes and sent when it is whole. */
public final class Inventarisvorm implements Inventarisbestand {

    private final Formaat formaat;
    private final Inventarislezer lezer;
    private final RetryingTransactionHelper transacties;

    public Inventarisvorm(
            Formaat formaat, Inventarislezer lezer, RetryingTransactionHelper transacties) {
        this.formaat = formaat;
        this.lezer = lezer;
        this.transacties = transacties;
    }

    @Override
    public String naam() {
        return "inventaris." + formaat.naam();
    }

    @Override
    public void schrijf(String verzoek, OutputStream uit) throws IOException {
        NodeRef node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, verzoek);
        try (Kladblok klad =
                        transacties.doInTransaction(
                                () -> Kladblok.met(stroom -> maak(node, stroom)), true);
                InputStream in = klad.lees()) {
            in.transferTo(uit);
        }
    }

    private void maak(NodeRef verzoek, OutputStream uit) throws IOException {
        try (Inventarislijst lijst = lezer.lees(verzoek);
                Inventarisschrijver schrijver = formaat.begin(uit, lijst.matter())) {
            lijst.elk(
                    regel -> {
                        try {
                            schrijver.regel(regel);
                        } catch (IOException fout) {
                            throw new UncheckedIOException(fout);
                        }
                    });
            schrijver.slot(lijst.achtergehouden());
        }
    }
}
