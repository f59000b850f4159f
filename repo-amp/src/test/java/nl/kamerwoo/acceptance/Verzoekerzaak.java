package nl.kamerwoo.acceptance;

import static nl.kamerwoo.acceptance.Repository.kw;
import static nl.kamerwoo.acceptance.Repository.uniek;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessPermission;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request of which is known who made it, and the people who may, or may not, know that. */
final class Verzoekerzaak {

    static final String WOO_TEAM = "GROUP_KAMERWOO_WOO_BEHANDELAAR";

    final Repository repository;
    final Behandelzaak zaak;
    final NodeRef verzoeker;
    final String naam = uniek("Aanvrager");

    Verzoekerzaak(Repository repository) {
        this.repository = repository;
        this.zaak = Behandelzaak.wooverzoek(repository);
        this.verzoeker = repository.doe(() -> maak(zaak.dossier));
    }

    /** By whatever door somebody fills in a form, it ends here. */
    NodeRef maak(NodeRef verzoek) {
        Map<QName, Serializable> waarden =
                Map.of(
                        ContentModel.PROP_NAME,
                        naam,
                        kw("naam"),
                        naam,
                        kw("adres"),
                        "Plein 1, Den Haag",
                        kw("hoedanigheid"),
                        "journalist");
        return repository
                .nodes()
                .createNode(
                        verzoek, kw("verzoekergegevens"), kw("verzoeker"), kw("verzoeker"), waarden)
                .getChildRef();
    }

    /** One of every role but the Woo team, a plain reader, and who manages the request. */
    List<String> anderen() {
        List<String> anderen =
                new ArrayList<>(
                        List.of(
                                zaak.coordinator,
                                zaak.behandelaar,
                                zaak.parafeur,
                                zaak.ondertekenaar,
                                zaak.informatiebeheerder,
                                repository.gebruiker()));
        if (repository.doe(() -> repository.nodes().exists(zaak.dossier))) {
            anderen.add(repository.lezer(zaak.dossier));
            String manager = repository.gebruiker();
            recht(zaak.dossier, manager, "Coordinator");
            anderen.add(manager);
        }
        return anderen;
    }

    String naamVolgens(String wie) {
        return naamVolgens(wie, verzoeker);
    }

    String naamVolgens(String wie, NodeRef node) {
        return repository.doeAls(
                wie, () -> (String) repository.nodes().getProperties(node).get(kw("naam")));
    }

    /** The requester as somebody sees him; who may not see the request itself, sees nothing. */
    List<NodeRef> onder(NodeRef verzoek, String wie) {
        return repository.doeAls(
                wie,
                () -> {
                    try {
                        return repository
                                .nodes()
                                .getChildAssocs(
                                        verzoek,
                                        kw("verzoekergegevens"),
                                        RegexQNamePattern.MATCH_ALL)
                                .stream()
                                .map(band -> band.getChildRef())
                                .toList();
                    } catch (AccessDeniedException nietTeZien) {
                        return List.of();
                    }
                });
    }

    NodeRef ouder(NodeRef node) {
        return repository.nodes().getPrimaryParent(node).getParentRef();
    }

    void recht(NodeRef node, String wie, String recht) {
        repository.voer(
                () ->
                        repository
                                .bean("PermissionService", PermissionService.class)
                                .setPermission(node, wie, recht, true));
    }

    /** Who has any right on it, whether of its own or inherited. */
    Set<String> groepen(NodeRef node) {
        return repository.doe(
                () ->
                        Stream.of(repository.bean("PermissionService", PermissionService.class))
                                .flatMap(rechten -> rechten.getAllSetPermissions(node).stream())
                                .map(AccessPermission::getAuthority)
                                .collect(Collectors.toSet()));
    }
}
