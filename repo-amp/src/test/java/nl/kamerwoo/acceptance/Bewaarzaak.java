package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import nl.kamerwoo.alfresco.job.Bewaarronde;

import org.alfresco.service.cmr.attributes.AttributeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/** A request with one document, decided and done, and those who may do something with it. */
final class Bewaarzaak {

    static final LocalDate BESLOTEN = LocalDate.of(2024, 3, 5);

    final NodeRef verzoek;
    final NodeRef stuk;
    private final Repository repository;

    Bewaarzaak(Repository repository, String type) {
        this.repository = repository;
        verzoek = repository.dossier(kw("wooverzoek"));
        stuk = repository.doe(() -> repository.maak(verzoek, uniek("stuk"), kw(type)));
        repository.voer(
                () ->
                        repository
                                .nodes()
                                .addProperties(
                                        verzoek,
                                        Map.of(
                                                kw("ontvangen"),
                                                Behandelzaak.dag(BESLOTEN.minusDays(20)),
                                                kw("besluitOp"),
                                                Behandelzaak.dag(BESLOTEN))));
        repository.zet(verzoek, kw("status"), "afgedaan");
    }

    /** As on a new day: as if nothing had been stamped on this one. */
    void rondeTot(NodeRef gestempeld) {
        AttributeService attributen = repository.bean("attributeService", AttributeService.class);
        Geduld.tot(
                () -> {
                    repository.voer(() -> attributen.removeAttribute("kamerwoo.bewaarstand"));
                    ronde();
                    return repository.heeft(gestempeld, kw("gearchiveerd"));
                },
                Boolean::booleanValue);
    }

    /** What is saved is in force in some seconds. */
    void rondeTot(String termijn) {
        Geduld.tot(
                () -> {
                    ronde();
                    return repository.waarde(verzoek, kw("bewaartermijn"));
                },
                termijn::equals);
    }

    private void ronde() {
        repository.bean("kamerwoo.bewaarronde", Bewaarronde.class).loop();
    }

    String informatiebeheerder() {
        String naam = medewerker();
        repository.voer(
                () ->
                        repository
                                .bean("AuthorityService", AuthorityService.class)
                                .addAuthority("GROUP_KAMERWOO_INFORMATIEBEHEERDER", naam));
        return naam;
    }

    /** Somebody who may change the dossier and what lies in it. */
    String medewerker() {
        String naam = repository.gebruiker();
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(verzoek, naam, PermissionService.EDITOR, true));
        return naam;
    }

    void zet(String wie, Map<QName, Serializable> waarden) {
        repository.doeAls(
                wie,
                () -> {
                    repository.nodes().addProperties(verzoek, waarden);
                    return null;
                });
    }
}
