package nl.kamerwoo.alfresco.opberging;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.bewaring.Bewaarder;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.opberging.Archiefstructuur;
import nl.kamerwoo.opberging.Kenmerk;

import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a document of a dossier is filed, by the filing structure that is in force. */
public final class Archiefplaats {

    /**
     * A folder of the archive.
     *
     * @param pad the names that lead to it, for people
     */
    record Plek(NodeRef map, String pad) {}

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final Instellingen instellingen;
    private final Bewaarder bewaarder;
    private final Archiefmappen mappen;

    /**
     * @param nodeService the raw one
     */
    public Archiefplaats(
            NodeService nodeService,
            DictionaryService dictionaryService,
            Instellingen instellingen,
            Bewaarder bewaarder,
            Archiefmappen mappen) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.instellingen = instellingen;
        this.bewaarder = bewaarder;
        this.mappen = mappen;
    }

    /**
     * The folder, made if it was not there.
     *
     * @return nothing when there is no rule for the dossier
     */
    Optional<Plek> van(NodeRef dossier, NodeRef stuk) {
        Archiefstructuur structuur = instellingen.van(Archiefstructuur.SOORT);
        List<String> soorten = soorten(nodeService.getType(dossier));
        return structuur
                .voor(soorten)
                .map(
                        regel ->
                                plek(
                                        regel.site(),
                                        regel.plaats()
                                                .mappen(
                                                        kenmerken(dossier, stuk, soorten),
                                                        structuur.ontbreekt())));
    }

    private Plek plek(Optional<String> site, List<String> namen) {
        String begin = site.map(naam -> naam + ": ").orElse("");
        return new Plek(mappen.map(site, namen), begin + String.join("/", namen));
    }

    private Map<Kenmerk, String> kenmerken(NodeRef dossier, NodeRef stuk, List<String> soorten) {
        Map<QName, Serializable> waarden = nodeService.getProperties(dossier);
        Map<Kenmerk, String> kenmerken = new EnumMap<>(Kenmerk.class);
        kenmerken.put(Kenmerk.JAAR, jaar(dossier, stuk));
        kenmerken.put(
                Kenmerk.DIRECTIE,
                eerste(
                        waarden,
                        KamerwooModel.PROP_DIRECTIE,
                        KamerwooModel.PROP_BEHANDELENDE_DIRECTIE));
        kenmerken.put(
                Kenmerk.CATEGORIE,
                eerste(nodeService.getProperties(stuk), KamerwooModel.PROP_SELECTIECATEGORIE));
        kenmerken.put(Kenmerk.SOORT, soorten.get(0));
        kenmerken.put(Kenmerk.REFERENTIE, eerste(waarden, KamerwooModel.PROP_REFERENTIE));
        return kenmerken;
    }

    private String jaar(NodeRef dossier, NodeRef stuk) {
        return bewaarder
                .gesloten(dossier)
                .or(
                        () ->
                                Optional.ofNullable(
                                                (Date)
                                                        nodeService.getProperty(
                                                                stuk,
                                                                KamerwooModel.PROP_ONDERTEKEND_OP))
                                        .map(Datums::toLocalDate))
                .map(dag -> String.valueOf(dag.getYear()))
                .orElse("");
    }

    private static String eerste(Map<QName, Serializable> waarden, QName... velden) {
        for (QName veld : velden) {
            String waarde = Objects.toString(waarden.get(veld), "");
            if (!waarde.isBlank()) {
                return waarde;
            }
        }
        return "";
    }

    /** A type of the ministry's own goes by the module's type that it is of. */
    private List<String> soorten(QName type) {
        List<String> soorten = new ArrayList<>();
        ClassDefinition klasse = dictionaryService.getType(type);
        while (klasse != null) {
            if (klasse.getName().getNamespaceURI().equals(KamerwooModel.URI)) {
                soorten.add(klasse.getName().getLocalName());
            }
            klasse =
                    klasse.getParentName() == null
                            ? null
                            : dictionaryService.getType(klasse.getParentName());
        }
        return soorten;
    }
}
