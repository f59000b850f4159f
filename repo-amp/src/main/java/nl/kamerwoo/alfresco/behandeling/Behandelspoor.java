package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.spoor.Spoorschrijver;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.spoor.Gegeven;
import nl.kamerwoo.spoor.Spoorsoort;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.LinkedHashMap;
import java.util.Map;

/** Leaves in the trail what was decided: what goes on the dossier, out of anybody's reach. */
public final class Behandelspoor {

    private final Spoorschrijver schrijver;

    public Behandelspoor(Spoorschrijver schrijver) {
        this.schrijver = schrijver;
    }

    void schrijf(NodeRef dossier, Handeling handeling) {
        Map<String, Gegeven> wat = new LinkedHashMap<>();
        handeling.stap().ifPresent(stap -> wat.put("stap", Gegeven.van(stap.naam())));
        wat.put("besluit", Gegeven.van(handeling.besluit().naam()));
        if (!handeling.betreft().isEmpty()) {
            wat.put("betreft", Gegeven.van(handeling.betreft()));
        }
        schrijver.schrijf(soort(handeling), dossier, wat, handeling.reden());
    }

    /** Whoever signs with a reason went past what was asked of him. */
    private static Spoorsoort soort(Handeling handeling) {
        if (handeling.besluit() == Besluit.TERUG) {
            return Spoorsoort.TERUGZENDING;
        }
        if (handeling.stap().filter(Stap.ONDERTEKENEN::equals).isEmpty()) {
            return Spoorsoort.BESLUIT;
        }
        return handeling.reden().isBlank() ? Spoorsoort.ONDERTEKENING : Spoorsoort.AFWIJKING;
    }
}
