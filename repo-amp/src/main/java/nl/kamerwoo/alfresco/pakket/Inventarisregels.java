package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.inventaris.Inventarislezer;
import nl.kamerwoo.alfresco.inventaris.Inventarislijst;
import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.pakket.Regelbron;
import nl.kamerwoo.pakket.Vrijgave;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;

import java.util.Optional;
import java.util.function.BiConsumer;

/** The lines of the inventories in the repository. */
public final class Inventarisregels implements Regelbron {

    private final Inventarislezer lezer;

    public Inventarisregels(Inventarislezer lezer) {
        this.lezer = lezer;
    }

    @Override
    public int elk(String verzoek, BiConsumer<Inventarisregel, Vrijgave> elk) {
        try (Inventarislijst lijst =
                lezer.lees(new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, verzoek))) {
            lijst.elk(regel -> elk.accept(regel.regel(), vrijgave(regel.aanvulling())));
            return lijst.achtergehouden();
        }
    }

    private static Vrijgave vrijgave(Aanvulling aanvulling) {
        return new Vrijgave(
                aanvulling.opgeschort(),
                Optional.of(aanvulling.publiekeLink()).filter(link -> !link.isBlank()));
    }
}
