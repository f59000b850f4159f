package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.pakket.Stukken;

import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Begins packages of dossiers that are to be transferred. */
public final class Mdtopakketmaker {

    private final Mdtobron bron;
    private final NodeService nodeService;
    private final Stukken stukken;
    private final RetryingTransactionHelper transacties;
    private final Clock klok;

    /**
     * @param nodeService the raw one: of documents that the user may read
     */
    public Mdtopakketmaker(
            Mdtobron bron,
            NodeService nodeService,
            Stukken stukken,
            RetryingTransactionHelper transacties,
            Clock klok) {
        this.bron = bron;
        this.nodeService = nodeService;
        this.stukken = stukken;
        this.transacties = transacties;
        this.klok = klok;
    }

    /**
     * Takes down how everything is now; nothing is sent yet, so that a refusal can still be told.
     *
     * @throws org.alfresco.error.AlfrescoRuntimeException in words, when nobody said whose it is
     */
    public Mdtopakket begin(NodeRef dossier) {
        return transacties.doInTransaction(() -> zoalsNu(bron.begin(dossier)), true);
    }

    private Mdtopakket zoalsNu(Mdtozaak zaak) {
        List<Onderdeel> onderdelen = new ArrayList<>();
        for (NodeRef stuk : zaak.stukken()) {
            Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
            onderdelen.add(
                    new Onderdeel(
                            onderdelen.size() + 1,
                            stuk,
                            Kenmerken.kenmerk(stuk, waarden),
                            Kenmerken.bestandsnaam(waarden),
                            stukken.stand(stuk.getId())));
        }
        return new Mdtopakket(zaak, onderdelen, bron, stukken, transacties, klok);
    }
}
