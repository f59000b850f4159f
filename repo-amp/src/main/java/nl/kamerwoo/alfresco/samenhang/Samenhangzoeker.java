package nl.kamerwoo.alfresco.samenhang;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.samenhang.Beeld;
import nl.kamerwoo.samenhang.Reden;
import nl.kamerwoo.samenhang.Samenhang;
import nl.kamerwoo.samenhang.Vermelding;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks which dossiers may hang together with another, out of what the user may read. It is looked
 * up whenever it is asked; nothing of it is stored.
 */
public final class Samenhangzoeker {

    private final NodeService nodeService;
    private final PermissionService permissionService;
    private final DictionaryService dictionaryService;
    private final Dossierinhoud inhoud;
    private final Dossierplaats plaats;
    private final Kandidaten kandidaten;
    private final Beelden beelden;
    private final Banden banden;
    private final Afwijzingen afwijzingen;

    /**
     * @param nodeService the public one: it lets nobody see what he may not
     * @param inhoud over the public one too
     */
    public Samenhangzoeker(
            NodeService nodeService,
            PermissionService permissionService,
            DictionaryService dictionaryService,
            Dossierinhoud inhoud,
            Dossierplaats plaats,
            Kandidaten kandidaten,
            Beelden beelden,
            Banden banden,
            Afwijzingen afwijzingen) {
        this.nodeService = nodeService;
        this.permissionService = permissionService;
        this.dictionaryService = dictionaryService;
        this.inhoud = inhoud;
        this.plaats = plaats;
        this.kandidaten = kandidaten;
        this.beelden = beelden;
        this.banden = banden;
        this.afwijzingen = afwijzingen;
    }

    /** What is tied to a dossier, and what was said not to be, is not suggested again. */
    public Suggesties bij(NodeRef dossier) {
        Zoekslag zoekslag = new Zoekslag(dossier);
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        if (isIngetrokken(waarden)) {
            return zoekslag.uitkomst();
        }
        if (is(dossier, KamerwooModel.TYPE_WOOVERZOEK)) {
            bijVerzoek(zoekslag, waarden);
        } else {
            bijDossier(zoekslag, waarden);
        }
        return zoekslag.uitkomst();
    }

    private void bijVerzoek(Zoekslag zoekslag, Map<QName, Serializable> waarden) {
        Beeld verzoek = beelden.verzoek(waarden);
        if (verzoek.tijdvak().van().isPresent() || verzoek.tijdvak().tot().isPresent()) {
            for (NodeRef nota : zoekslag.beperk(kandidaten.notas(ontvangen(waarden)))) {
                List<Reden> redenen =
                        Samenhang.genoemd(
                                verzoek, beelden.vermeldingen(nodeService.getProperties(nota)));
                if (!redenen.isEmpty()) {
                    plaats.dossier(nota)
                            .filter(dossier -> !is(dossier, KamerwooModel.TYPE_WOOVERZOEK))
                            .ifPresent(dossier -> zoekslag.voegToe(dossier, redenen));
                }
            }
        }
        if (verzoek.isTeVergelijken()) {
            zoekslag.vergelijk(
                    kandidaten.vragen(verzoek.tijdvak()),
                    vragen -> Samenhang.overlap(verzoek, beelden.vragen(vragen)));
        }
    }

    private void bijDossier(Zoekslag zoekslag, Map<QName, Serializable> waarden) {
        List<Vermelding> vermeldingen =
                inhoud.van(zoekslag.dossier, KamerwooModel.TYPE_NOTA).stream()
                        .flatMap(
                                nota ->
                                        beelden
                                                .vermeldingen(nodeService.getProperties(nota))
                                                .stream())
                        .toList();
        vermeldingen.stream()
                .map(Vermelding::tijdvak)
                .filter(tijdvak -> tijdvak.van().isPresent() || tijdvak.tot().isPresent())
                .distinct()
                .forEach(
                        tijdvak ->
                                zoekslag.vergelijk(
                                        kandidaten.verzoekenOm(tijdvak),
                                        verzoek ->
                                                Samenhang.genoemd(
                                                        beelden.verzoek(verzoek), vermeldingen)));
        Beeld vragen = beelden.vragen(waarden);
        if (is(zoekslag.dossier, KamerwooModel.TYPE_KAMERVRAGENDOSSIER)
                && vragen.isTeVergelijken()) {
            zoekslag.vergelijk(
                    kandidaten.verzoeken(vragen.tijdvak()),
                    verzoek -> Samenhang.overlap(beelden.verzoek(verzoek), vragen));
        }
    }

    private static Optional<LocalDate> ontvangen(Map<QName, Serializable> waarden) {
        return waarden.get(KamerwooModel.PROP_ONTVANGEN) instanceof Date dag
                ? Optional.of(Datums.toLocalDate(dag))
                : Optional.empty();
    }

    private static boolean isIngetrokken(Map<QName, Serializable> waarden) {
        return Dossierstatus.INGETROKKEN.naam().equals(waarden.get(KamerwooModel.PROP_STATUS));
    }

    private boolean is(NodeRef dossier, QName type) {
        return dictionaryService.isSubClass(nodeService.getType(dossier), type);
    }

    /** What was found so far for one dossier. */
    private final class Zoekslag {
        private final NodeRef dossier;
        private final Map<NodeRef, List<Reden>> gevonden = new LinkedHashMap<>();
        private boolean onvolledig;

        private Zoekslag(NodeRef dossier) {
            this.dossier = dossier;
        }

        private void vergelijk(
                List<NodeRef> anderen, Function<Map<QName, Serializable>, List<Reden>> waarom) {
            for (NodeRef ander : beperk(anderen)) {
                voegToe(ander, waarom.apply(nodeService.getProperties(ander)));
            }
        }

        private List<NodeRef> beperk(List<NodeRef> anderen) {
            onvolledig |= anderen.size() > Kandidaten.MEESTE;
            return anderen.stream().limit(Kandidaten.MEESTE).toList();
        }

        private void voegToe(NodeRef ander, List<Reden> redenen) {
            if (!redenen.isEmpty() && komtInAanmerking(ander)) {
                List<Reden> alle = gevonden.computeIfAbsent(ander, nieuw -> new ArrayList<>());
                redenen.stream().filter(reden -> !alle.contains(reden)).forEach(alle::add);
            }
        }

        private boolean komtInAanmerking(NodeRef ander) {
            return permissionService.hasPermission(ander, PermissionService.READ)
                            == AccessStatus.ALLOWED
                    && !banden.is(dossier, ander)
                    && !afwijzingen.is(dossier, ander)
                    && !isIngetrokken(nodeService.getProperties(ander));
        }

        private Suggesties uitkomst() {
            return new Suggesties(Collections.unmodifiableMap(gevonden), onvolledig);
        }
    }
}
