package nl.kamerwoo.alfresco.spoor;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorregel;
import nl.kamerwoo.spoor.Spoorsoort;
import nl.kamerwoo.spoor.Verzwijging;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Tells the trail of a dossier what happens in it: who does it, where, and what may be told. */
public final class Spoorschrijver {

    private final Auditspoor spoor;
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierplaats plaats;
    private final Clock klok;

    /**
     * @param nodeService the raw one: what happened is told, whoever it was
     */
    public Spoorschrijver(
            Auditspoor spoor,
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierplaats plaats,
            Clock klok) {
        this.spoor = spoor;
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.plaats = plaats;
        this.klok = klok;
    }

    /** Whether it is worth the while to find out what there is to tell. */
    public boolean isAan() {
        return spoor.isAan();
    }

    /** What happened to a dossier, or to a document or question in one. */
    public void schrijf(Spoorsoort soort, NodeRef betreft, Map<String, Gegeven> wat) {
        schrijf(soort, betreft, wat, "");
    }

    /**
     * @param reden that the person gave
     */
    public void schrijf(Spoorsoort soort, NodeRef betreft, Map<String, Gegeven> wat, String reden) {
        if (!spoor.isAan()) {
            return;
        }
        schrijf(soort, plaats.bij(betreft), betreft, wat, reden);
    }

    /** What happened in a dossier, to something that does not lie in it. */
    public void schrijf(
            Spoorsoort soort, NodeRef dossier, NodeRef betreft, Map<String, Gegeven> wat) {
        if (spoor.isAan()) {
            schrijf(soort, Optional.of(dossier), betreft, wat, "");
        }
    }

    private void schrijf(
            Spoorsoort soort,
            Optional<NodeRef> dossier,
            NodeRef betreft,
            Map<String, Gegeven> wat,
            String reden) {
        boolean isWooverzoek = dossier.filter(this::isWooverzoek).isPresent();
        spoor.schrijf(
                new Spoorregel(
                        soort,
                        dossier.map(NodeRef::getId).orElse(""),
                        betreft.getId(),
                        wie(),
                        klok.instant(),
                        Verzwijging.van(wat, isWooverzoek),
                        Verzwijging.van(reden, isWooverzoek)));
    }

    private boolean isWooverzoek(NodeRef dossier) {
        return dictionaryService.isSubClass(
                nodeService.getType(dossier), KamerwooModel.TYPE_WOOVERZOEK);
    }

    /** The person who is logged in, also while his work is done with the system's rights. */
    private static String wie() {
        String persoon = AuthenticationUtil.getFullyAuthenticatedUser();
        return persoon == null ? AuthenticationUtil.getSystemUserName() : persoon;
    }
}
