package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.zoeken.Indexstand;
import nl.kamerwoo.zoeken.Plaats;
import nl.kamerwoo.zoeken.Volledigheid;
import nl.kamerwoo.zoeken.Zoekvraag;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.search.SearchService;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds documents completely, and says how complete that is. What they are, when and whose is asked
 * of the database, which knows a document that was filed a second ago; only words are asked of the
 * index, and what that has not come to yet is found as not searched.
 */
public final class Stukkenzoeker {

    private final Stukkenbestand bestand;
    private final Woordenzoeker woordenzoeker;
    private final Dossiermappen dossiermappen;

    /**
     * @param searchService the public one, and so is the node service: nobody finds what he may not
     *     read
     */
    public Stukkenzoeker(SearchService searchService, NodeService nodeService) {
        this.bestand = new Stukkenbestand(searchService, nodeService);
        this.woordenzoeker = new Woordenzoeker(bestand, new Woordenindex(searchService, bestand));
        this.dossiermappen = new Dossiermappen(nodeService);
    }

    /**
     * @param na the place after which the page begins
     * @param meeste how many documents a page has
     * @param ongedateerd whether it is about those that have no date, and match otherwise
     * @param metGeheim whether the asker is told how many there are that he may not read
     * @throws nl.kamerwoo.zoeken.TeVeelTreffers when too many documents have the words
     * @throws IndexOnbereikbaar when there are words and nobody can say who has them
     */
    public Bladzijde zoek(
            Zoekvraag vraag,
            Optional<Plaats> na,
            int meeste,
            boolean ongedateerd,
            boolean metGeheim) {
        Zoekplan plan = new Zoekplan(vraag, dossier(vraag));
        return vraag.woorden().isEmpty()
                ? zoek(plan, na, meeste, ongedateerd, metGeheim)
                : zoekWoorden(vraag, plan, na, meeste, ongedateerd, metGeheim);
    }

    private Optional<List<Criteria>> dossier(Zoekvraag vraag) {
        return vraag.dossier()
                .map(id -> new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id))
                .map(
                        dossier ->
                                List.of(
                                        Voorwaarden.inMap(dossiermappen.van(dossier)),
                                        Voorwaarden.opgeborgenUit(dossier)));
    }

    private Bladzijde zoek(
            Zoekplan plan,
            Optional<Plaats> na,
            int meeste,
            boolean ongedateerd,
            boolean metGeheim) {
        Set<NodeRef> werkkopieen = bestand.werkkopieen();
        Bladeraar bladeraar =
                new Bladeraar(
                        bestand,
                        ongedateerd ? plan.zonderDatum() : plan.inPeriode(),
                        ongedateerd ? Rangschikking.OPSLAG : Rangschikking.DATUM,
                        werkkopieen);
        Bladeraar.Gelezen gelezen = bladeraar.lees(na, meeste + 1);
        OptionalLong alle = gelezen.alle();
        long inPeriode =
                !ongedateerd && alle.isPresent()
                        ? alle.getAsLong()
                        : bestand.aantal(plan.inPeriode(), werkkopieen);
        long zonderDatum =
                ongedateerd && alle.isPresent()
                        ? alle.getAsLong()
                        : bestand.aantal(plan.zonderDatum(), werkkopieen);
        Volledigheid volledigheid =
                new Volledigheid(
                        inPeriode,
                        zonderDatum,
                        geheim(metGeheim, inPeriode + zonderDatum, () -> aantal(plan)),
                        new Indexstand.NietGevraagd());
        return Bladzijde.van(gelezen.treffers(), meeste, Set.of(), volledigheid);
    }

    private long aantal(Zoekplan plan) {
        Set<NodeRef> werkkopieen = bestand.werkkopieen();
        return bestand.aantal(plan.inPeriode(), werkkopieen)
                + bestand.aantal(plan.zonderDatum(), werkkopieen);
    }

    private Bladzijde zoekWoorden(
            Zoekvraag vraag,
            Zoekplan plan,
            Optional<Plaats> na,
            int meeste,
            boolean ongedateerd,
            boolean metGeheim) {
        Indexstand stand = AuthenticationUtil.runAsSystem(woordenzoeker::stand);
        Woordtreffers inPeriode = woordenzoeker.zoek(vraag, plan.inPeriode(), stand);
        Woordtreffers zonderDatum = woordenzoeker.zoek(vraag, plan.zonderDatum(), stand);
        Woordtreffers deze = ongedateerd ? zonderDatum : inPeriode;
        List<Treffer> gevonden =
                woordenzoeker.bladzijde(
                        deze,
                        ongedateerd ? Rangschikking.OPSLAG : Rangschikking.DATUM,
                        na,
                        meeste + 1);
        Volledigheid volledigheid =
                new Volledigheid(
                        inPeriode.aantal(),
                        zonderDatum.aantal(),
                        geheim(
                                metGeheim,
                                inPeriode.aantal() + zonderDatum.aantal(),
                                () ->
                                        woordenzoeker.zoek(vraag, plan.inPeriode(), stand).aantal()
                                                + woordenzoeker
                                                        .zoek(vraag, plan.zonderDatum(), stand)
                                                        .aantal()),
                        Woordenzoeker.stand(stand, inPeriode, zonderDatum));
        return Bladzijde.van(gevonden, meeste, deze.nietDoorzocht(), volledigheid);
    }

    /** How many more the system sees than the asker does. */
    private static OptionalLong geheim(boolean gevraagd, long zichtbaar, Supplier<Long> alle) {
        return gevraagd
                ? OptionalLong.of(
                        Math.max(0, AuthenticationUtil.runAsSystem(alle::get) - zichtbaar))
                : OptionalLong.empty();
    }
}
