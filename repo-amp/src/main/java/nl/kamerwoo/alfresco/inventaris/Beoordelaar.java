package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.alfresco.inventaris.Achterhaald.Verschil;
import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Bezwaar;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.inventaris.Oordeeltoets;
import nl.kamerwoo.inventaris.Regelwijziging;
import nl.kamerwoo.inventaris.Regelwijziging.Celbezwaar;
import nl.kamerwoo.inventaris.Wijziging;
import nl.kamerwoo.woo.Oordeel;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges lines, many at once: all of them, or when one cannot be judged so, none. */
public final class Beoordelaar {

    private final Inventarislezer lezer;
    private final Inventarisrecht recht;
    private final Regelschrijver schrijver;

    public Beoordelaar(Inventarislezer lezer, Inventarisrecht recht, Regelschrijver schrijver) {
        this.lezer = lezer;
        this.recht = recht;
        this.schrijver = schrijver;
    }

    /**
     * Gives lines the same judgement.
     *
     * @param gerelateerd the line that they are judged with; what stood there stays when it is left
     *     out
     * @throws AccessDeniedException when the user does not judge this request
     * @throws Geweigerd with why, for every line that cannot be judged so
     */
    public void beoordeel(
            NodeRef verzoek, List<Integer> nummers, Oordeel oordeel, Optional<String> gerelateerd) {
        recht.eis(verzoek);
        Set<Integer> gevraagd = new LinkedHashSet<>(nummers);
        try (Inventarislijst lijst = lezer.kies(verzoek, gevraagd)) {
            beoordeel(lijst, gevraagd, oordeel, gerelateerd);
        }
    }

    private void beoordeel(
            Inventarislijst lijst,
            Set<Integer> gevraagd,
            Oordeel oordeel,
            Optional<String> gerelateerd) {
        Map<Integer, Lijstregel> na = new LinkedHashMap<>();
        Map<Integer, List<Bezwaar>> bezwaren = new LinkedHashMap<>();
        for (int nummer : gevraagd) {
            Optional<Lijstregel> regel = lijst.regel(nummer);
            if (regel.isEmpty()) {
                bezwaren.put(nummer, List.of(Bezwaar.van("onbekende-regel", nummer)));
                continue;
            }
            Lijstregel beoordeeld = met(regel.get(), oordeel, gerelateerd);
            List<Bezwaar> hier = Oordeeltoets.bezwaren(beoordeeld, lijst::bestaat);
            if (!hier.isEmpty()) {
                bezwaren.put(nummer, hier);
            }
            na.put(nummer, beoordeeld);
        }
        schrijf(lijst, na, bezwaren);
    }

    private static Lijstregel met(Lijstregel regel, Oordeel oordeel, Optional<String> gerelateerd) {
        Aanvulling oud = regel.aanvulling();
        return new Lijstregel(
                regel.regel().met(oordeel),
                new Aanvulling(
                        oud.opgeschort(),
                        oud.publiekeLink(),
                        gerelateerd.orElse(oud.gerelateerd()),
                        oud.zaaknummer()));
    }

    /**
     * Makes changes that somebody confirmed.
     *
     * @throws AccessDeniedException when the user does not judge this request
     * @throws Achterhaald with what is no longer as it was
     * @throws Geweigerd with why, for every line that cannot be so
     */
    public void wijzig(NodeRef verzoek, List<Wijziging> wijzigingen) {
        recht.eis(verzoek);
        Map<Integer, List<Wijziging>> perRegel = new LinkedHashMap<>();
        wijzigingen.forEach(
                wijziging ->
                        perRegel.computeIfAbsent(wijziging.regel(), nieuw -> new ArrayList<>())
                                .add(wijziging));
        try (Inventarislijst lijst = lezer.kies(verzoek, perRegel.keySet())) {
            eisActueel(lijst, perRegel);
            wijzig(lijst, perRegel);
        }
    }

    private void wijzig(Inventarislijst lijst, Map<Integer, List<Wijziging>> perRegel) {
        Map<Integer, Lijstregel> na = new LinkedHashMap<>();
        Map<Integer, List<Bezwaar>> bezwaren = new LinkedHashMap<>();
        perRegel.forEach(
                (nummer, eigen) -> {
                    Regelwijziging uitkomst =
                            Regelwijziging.van(
                                    lijst.regel(nummer).orElseThrow(), eigen, lijst::bestaat);
                    na.put(nummer, uitkomst.na());
                    if (!uitkomst.bezwaren().isEmpty()) {
                        bezwaren.put(
                                nummer,
                                uitkomst.bezwaren().stream().map(Celbezwaar::waarom).toList());
                    }
                });
        schrijf(lijst, na, bezwaren);
    }

    private static void eisActueel(Inventarislijst lijst, Map<Integer, List<Wijziging>> perRegel) {
        List<Verschil> verschillen = new ArrayList<>();
        perRegel.forEach(
                (nummer, eigen) -> {
                    Optional<Lijstregel> regel = lijst.regel(nummer);
                    for (Wijziging wijziging : eigen) {
                        String nu =
                                regel.map(deze -> deze.cel(wijziging.kolom(), lijst.matter()))
                                        .orElse("");
                        if (regel.isEmpty() || !nu.equals(wijziging.van())) {
                            verschillen.add(new Verschil(wijziging, nu, regel.isEmpty()));
                        }
                    }
                });
        if (!verschillen.isEmpty()) {
            throw new Achterhaald(verschillen);
        }
    }

    private void schrijf(
            Inventarislijst lijst,
            Map<Integer, Lijstregel> na,
            Map<Integer, List<Bezwaar>> bezwaren) {
        if (!bezwaren.isEmpty()) {
            throw new Geweigerd(bezwaren);
        }
        na.forEach(
                (nummer, regel) ->
                        schrijver.schrijf(
                                lijst.node(nummer).orElseThrow(),
                                lijst.regel(nummer).orElseThrow(),
                                regel));
    }
}
