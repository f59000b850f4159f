package nl.kamerwoo.alfresco.termijn;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.termijn.Dossiertermijn;
import nl.kamerwoo.termijn.Termijn;
import nl.kamerwoo.termijn.Termijnsoort;
import nl.kamerwoo.termijn.Termijntekst;
import nl.kamerwoo.termijn.Toestand;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The terms of dossiers: as they stand today, and as they are stamped. */
public final class Dossiertermijnen {

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final StilSchrijven stil;
    private final Dossiertermijn dossiertermijn;
    private final Clock klok;

    /**
     * @param nodeService the raw one: a term is stamped by the module, whoever gave the dates
     */
    public Dossiertermijnen(
            NodeService nodeService,
            DictionaryService dictionaryService,
            StilSchrijven stil,
            Dossiertermijn dossiertermijn,
            Clock klok) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.stil = stil;
        this.dossiertermijn = dossiertermijn;
        this.klok = klok;
    }

    /**
     * The term as it stands today.
     *
     * @param type of the dossier
     * @return nothing for a dossier that has none, or whose term has not started
     * @throws nl.kamerwoo.termijn.TermijnFout when its dates contradict each other
     */
    public Optional<Termijn> vandaag(QName type, Map<QName, Serializable> eigenschappen) {
        return soort(type)
                .flatMap(
                        soort ->
                                dossiertermijn.bereken(
                                        Termijnvelden.gegevens(soort, eigenschappen),
                                        Datums.vandaag(klok)));
    }

    /** Whether it is done, so that nothing moves its term any more but its own dates. */
    public boolean isAfgedaan(NodeRef dossier) {
        return Toestand.AFGEDAAN
                .naam()
                .equals(nodeService.getProperty(dossier, KamerwooModel.PROP_TERMIJN_TOESTAND));
    }

    /**
     * Stamps the term as it stands today, or takes the stamps away when there is none.
     *
     * @return whether anything had to be written
     * @throws nl.kamerwoo.termijn.TermijnFout when dates contradict each other: nothing is written
     */
    public boolean stempel(NodeRef dossier) {
        QName type = nodeService.getType(dossier);
        Map<QName, Serializable> eigenschappen = nodeService.getProperties(dossier);
        Optional<Termijn> termijn = vandaag(type, eigenschappen);
        Termijntekst tekst = new Termijntekst(Melding::nederlands);
        Map<QName, Serializable> stempels =
                new HashMap<>(
                        Termijnvelden.stempels(termijn, termijn.map(tekst::uitleg).orElse("")));
        stempels.entrySet()
                .removeIf(
                        stempel ->
                                Objects.equals(
                                        stempel.getValue(), eigenschappen.get(stempel.getKey())));
        if (stempels.isEmpty()) {
            return false;
        }
        stil.schrijf(dossier, () -> nodeService.addProperties(dossier, stempels), type);
        return true;
    }

    private Optional<Termijnsoort> soort(QName type) {
        return Termijnvelden.SOORTEN.entrySet().stream()
                .filter(soort -> dictionaryService.isSubClass(type, soort.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
