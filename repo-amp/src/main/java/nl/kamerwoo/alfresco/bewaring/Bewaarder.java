package nl.kamerwoo.alfresco.bewaring;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.vragen.Dossierinhoud;
import nl.kamerwoo.behandeling.Dossierstatus;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.bewaring.Aanleiding;
import nl.kamerwoo.bewaring.Bewaarvoorwerp;
import nl.kamerwoo.bewaring.Bewaring;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.instelling.Instellingen;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long a dossier and its documents are kept, by the selectielijst that is in force and what
 * records managers decided. It destroys nothing.
 */
public final class Bewaarder {

    private static final Set<String> GESLOTEN =
            Stream.of(Dossierstatus.AFGEDAAN, Dossierstatus.INGETROKKEN, Dossierstatus.GEARCHIVEERD)
                    .map(Dossierstatus::naam)
                    .collect(Collectors.toSet());

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Dossierinhoud inhoud;
    private final Handelingenboek boek;
    private final Instellingen instellingen;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: the module stamps, whoever closes the dossier
     * @param inhoud over the raw one too
     */
    public Bewaarder(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Dossierinhoud inhoud,
            Handelingenboek boek,
            Instellingen instellingen,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.inhoud = inhoud;
        this.boek = boek;
        this.instellingen = instellingen;
        this.stil = stil;
    }

    /** Whether a dossier with this status is done with, so that its terms can start. */
    public static boolean isGesloten(Serializable status) {
        return status instanceof String naam && GESLOTEN.contains(naam);
    }

    /**
     * Stamps a dossier and all its documents as the selectielijst asks now; what a records manager
     * typed stays. What says so already is not written again. To be called in a transaction.
     *
     * @return how many of them got other stamps
     */
    public int stempel(NodeRef dossier) {
        int gestempeld = 0;
        for (Map.Entry<NodeRef, Optional<Bewaring>> een : van(dossier).entrySet()) {
            gestempeld += schrijf(een.getKey(), een.getValue());
        }
        return gestempeld;
    }

    /**
     * How long a dossier and each of its documents are kept, the dossier first; nothing of what
     * nobody said so.
     */
    public Map<NodeRef, Optional<Bewaring>> van(NodeRef dossier) {
        Selectielijst lijst = instellingen.van(Selectielijst.SOORT);
        Map<Aanleiding, LocalDate> dagen = dagen(dossier);
        Map<NodeRef, Bewaarvoorwerp> stukken = new LinkedHashMap<>();
        for (NodeRef stuk : inhoud.van(dossier, KamerwooModel.TYPE_STUK)) {
            stukken.put(stuk, stuk(stuk, dagen));
        }
        Bewaarvoorwerp dit = dossier(dossier, dagen, stukken.values());
        Map<NodeRef, Optional<Bewaring>> bewaring = new LinkedHashMap<>();
        bewaring.put(dossier, dit.met(stukken.values(), lijst));
        stukken.forEach((stuk, voorwerp) -> bewaring.put(stuk, voorwerp.in(dit, lijst)));
        return bewaring;
    }

    /** The day on which a dossier was closed; nothing while it is open. */
    public Optional<LocalDate> gesloten(NodeRef dossier) {
        return Optional.ofNullable(dagen(dossier).get(Aanleiding.DOSSIER_GESLOTEN));
    }

    private Bewaarvoorwerp dossier(
            NodeRef dossier, Map<Aanleiding, LocalDate> dagen, Collection<Bewaarvoorwerp> stukken) {
        Map<Aanleiding, LocalDate> eigen = new EnumMap<>(Aanleiding.class);
        eigen.putAll(dagen);
        stukken.stream()
                .flatMap(stuk -> Stream.ofNullable(stuk.dagen().get(Aanleiding.STUK_GEDATEERD)))
                .max(Comparator.naturalOrder())
                .ifPresent(dag -> eigen.put(Aanleiding.STUK_GEDATEERD, dag));
        return voorwerp(dossier, nodeService.getProperties(dossier), eigen);
    }

    private Bewaarvoorwerp stuk(NodeRef stuk, Map<Aanleiding, LocalDate> dagen) {
        Map<QName, Serializable> waarden = nodeService.getProperties(stuk);
        Map<Aanleiding, LocalDate> eigen = new EnumMap<>(Aanleiding.class);
        eigen.putAll(dagen);
        gedateerd(waarden).ifPresent(dag -> eigen.put(Aanleiding.STUK_GEDATEERD, dag));
        return voorwerp(stuk, waarden, eigen);
    }

    private Bewaarvoorwerp voorwerp(
            NodeRef node, Map<QName, Serializable> waarden, Map<Aanleiding, LocalDate> dagen) {
        return new Bewaarvoorwerp(
                soorten(nodeService.getType(node)), dagen, Bewaarvelden.vast(waarden));
    }

    private List<String> soorten(QName type) {
        List<String> soorten = new ArrayList<>();
        ClassDefinition klasse = dictionaryService.getType(type);
        while (klasse != null && klasse.getName().getNamespaceURI().equals(KamerwooModel.URI)) {
            soorten.add(klasse.getName().getLocalName());
            klasse = dictionaryService.getType(klasse.getParentName());
        }
        return soorten;
    }

    private Map<Aanleiding, LocalDate> dagen(NodeRef dossier) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        Map<Aanleiding, LocalDate> dagen = new EnumMap<>(Aanleiding.class);
        dag(waarden, KamerwooModel.PROP_REGISTRATIEDATUM)
                .or(() -> dag(waarden, ContentModel.PROP_CREATED))
                .ifPresent(dag -> dagen.put(Aanleiding.DOSSIER_GEOPEND, dag));
        if (isGesloten(waarden.get(KamerwooModel.PROP_STATUS))) {
            gesloten(dossier, waarden)
                    .ifPresent(dag -> dagen.put(Aanleiding.DOSSIER_GESLOTEN, dag));
        }
        return dagen;
    }

    /**
     * The day of the decision or the answer. Where there was none, it was closed with what was done
     * last; where nobody wrote that down either, when it was first seen to be closed.
     */
    private Optional<LocalDate> gesloten(NodeRef dossier, Map<QName, Serializable> waarden) {
        return dag(waarden, KamerwooModel.PROP_BESLUIT_OP)
                .or(() -> dag(waarden, KamerwooModel.PROP_BEANTWOORD))
                .or(() -> laatsteHandeling(dossier))
                .or(() -> eerderGestempeld(waarden))
                .or(() -> dag(waarden, ContentModel.PROP_MODIFIED));
    }

    private Optional<LocalDate> laatsteHandeling(NodeRef dossier) {
        return boek.lees(dossier).handelingen().stream()
                .map(Handeling::op)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, Datums.NEDERLAND));
    }

    private static Optional<LocalDate> eerderGestempeld(Map<QName, Serializable> waarden) {
        return Aanleiding.DOSSIER_GESLOTEN
                        .naam()
                        .equals(waarden.get(KamerwooModel.PROP_BEWAARAANLEIDING))
                ? dag(waarden, KamerwooModel.PROP_BEWAREN_VANAF)
                : Optional.empty();
    }

    /** What bears no date was registered on a day. */
    private static Optional<LocalDate> gedateerd(Map<QName, Serializable> waarden) {
        return dag(waarden, KamerwooModel.PROP_DATUM)
                .or(() -> dag(waarden, KamerwooModel.PROP_REGISTRATIEDATUM));
    }

    private static Optional<LocalDate> dag(Map<QName, Serializable> waarden, QName veld) {
        return waarden.get(veld) instanceof Date datum
                ? Optional.of(Datums.toLocalDate(datum))
                : Optional.empty();
    }

    /** What is signed stays as it was signed; how long it is kept is no part of that. */
    private int schrijf(NodeRef node, Optional<Bewaring> bewaring) {
        boolean isNieuw = !nodeService.hasAspect(node, KamerwooModel.ASPECT_GEARCHIVEERD);
        if (isNieuw && bewaring.isEmpty()) {
            return 0;
        }
        Map<QName, Serializable> stempels =
                Bewaarvelden.stempels(nodeService.getProperties(node), bewaring);
        if (stempels.isEmpty()) {
            return 0;
        }
        stil.schrijf(
                node,
                () -> {
                    if (isNieuw) {
                        nodeService.addAspect(node, KamerwooModel.ASPECT_GEARCHIVEERD, Map.of());
                    }
                    nodeService.addProperties(node, stempels);
                },
                KamerwooModel.ASPECT_GEARCHIVEERD,
                KamerwooModel.ASPECT_ONDERTEKEND);
        return 1;
    }
}
