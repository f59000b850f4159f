package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.afstemming.Afstemming;
import nl.kamerwoo.afstemming.Tekstcontrole;
import nl.kamerwoo.afstemming.Tekstcontrole.Plek;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the agreed text of a question against its answer, and sets the status that follows. What
 * the letter to the Kamer says of it is kept as it was found, as long as it is about this text and
 * that letter is there.
 */
public final class Vraagcontrole {

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: a status is the module's, whoever changed a text
     */
    public Vraagcontrole(NodeService nodeService, Dossierplaats plaats, StilSchrijven stil) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.stil = stil;
    }

    /**
     * Brings a question up to date. Where nothing changes nothing is written.
     *
     * @param briefVervalt whether the letter is to be looked at anew
     */
    public void bij(NodeRef vraag, boolean briefVervalt) {
        Map<QName, Serializable> waarden = nodeService.getProperties(vraag);
        List<Tekstcontrole> controles = hier(waarden);
        if (!briefVervalt) {
            brief(waarden).filter(brief -> isNogDaar(brief, vraag)).ifPresent(controles::add);
        }
        schrijf(vraag, waarden, controles);
    }

    /**
     * @param brief what a letter says of the agreed text; nothing when that has nothing to stand in
     */
    void metBrief(NodeRef vraag, Optional<Tekstcontrole> brief) {
        Map<QName, Serializable> waarden = nodeService.getProperties(vraag);
        List<Tekstcontrole> controles = hier(waarden);
        brief.ifPresent(controles::add);
        schrijf(vraag, waarden, controles);
    }

    private static List<Tekstcontrole> hier(Map<QName, Serializable> waarden) {
        List<Tekstcontrole> controles = new ArrayList<>();
        String vastgesteld = Vraagvelden.afstemming(waarden).vastgesteld();
        String antwoord = Vraagvelden.tekst(waarden, KamerwooModel.PROP_ANTWOORDTEKST);
        Tekstcontrole.van(Plek.ANTWOORD, "", vastgesteld, antwoord).ifPresent(controles::add);
        Optional.ofNullable(Vraagvelden.stempels(waarden).get(Vraagvelden.ANTWOORDTEKST))
                .filter(gelezen -> !gelezen.waarde().equals(antwoord))
                .flatMap(
                        gelezen ->
                                Tekstcontrole.van(
                                        Plek.DOCUMENT,
                                        gelezen.bron(),
                                        vastgesteld,
                                        gelezen.waarde().toString()))
                .ifPresent(controles::add);
        return controles;
    }

    private static Optional<Tekstcontrole> brief(Map<QName, Serializable> waarden) {
        return TekstcontroleJson.lees(Vraagvelden.tekst(waarden, KamerwooModel.PROP_TEKSTCONTROLES))
                .stream()
                .filter(controle -> controle.plek() == Plek.BRIEF)
                .findFirst();
    }

    private boolean isNogDaar(Tekstcontrole controle, NodeRef vraag) {
        NodeRef brief = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, controle.bron());
        return nodeService.exists(brief) && plaats.dossier(brief).equals(plaats.dossier(vraag));
    }

    private void schrijf(
            NodeRef vraag, Map<QName, Serializable> waarden, List<Tekstcontrole> controles) {
        Afstemming afstemming = Vraagvelden.afstemming(waarden);
        Map<QName, Serializable> nieuw = new HashMap<>();
        nieuw.put(KamerwooModel.PROP_AFSTEMMING_STATUS, afstemming.status(controles).naam());
        nieuw.put(
                KamerwooModel.PROP_TEKSTCONTROLES,
                controles.isEmpty() ? null : TekstcontroleJson.schrijf(controles));
        nieuw.entrySet().removeIf(een -> Objects.equals(een.getValue(), waarden.get(een.getKey())));
        if (!nieuw.isEmpty()) {
            stil.schrijf(
                    vraag, () -> nodeService.addProperties(vraag, nieuw), KamerwooModel.TYPE_VRAAG);
        }
    }
}
