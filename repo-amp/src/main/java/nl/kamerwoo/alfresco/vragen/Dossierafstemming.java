package nl.kamerwoo.alfresco.vragen;

import nl.kamerwoo.afstemming.AfgestemdMet;
import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.lezen.Afstemmingsvelden;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * With whom a dossier and its notas are coordinated follows from who coordinates its answers, and
 * for the dossier from its notas too.
 */
public final class Dossierafstemming {

    private final NodeService nodeService;
    private final LockService lockService;
    private final Dossierinhoud inhoud;
    private final StilSchrijven stil;

    /**
     * @param nodeService the raw one: it is the module that writes, whoever coordinated
     */
    public Dossierafstemming(
            NodeService nodeService,
            LockService lockService,
            Dossierinhoud inhoud,
            StilSchrijven stil) {
        this.nodeService = nodeService;
        this.lockService = lockService;
        this.inhoud = inhoud;
        this.stil = stil;
    }

    /** Brings a dossier and its notas up to date. Where nothing changes nothing is written. */
    public void bij(NodeRef dossier) {
        Set<String> ministeries = coordinerende(dossier);
        Set<String> alle = new LinkedHashSet<>(ministeries);
        for (NodeRef nota : inhoud.van(dossier, KamerwooModel.TYPE_NOTA)) {
            alle.addAll(afgestemd(nota).eigen());
            if (!lockService.isLocked(nota)) {
                schrijf(nota, ministeries);
            }
        }
        if (nodeService.hasAspect(dossier, KamerwooModel.ASPECT_AFGESTEMD)) {
            schrijf(dossier, alle);
        }
    }

    private Set<String> coordinerende(NodeRef dossier) {
        Set<String> ministeries = new LinkedHashSet<>();
        inhoud.vragen(dossier).stream()
                .map(vraag -> Vraagvelden.afstemming(vraag.waarden()).ministerie())
                .filter(ministerie -> !ministerie.isEmpty())
                .forEach(ministeries::add);
        return ministeries;
    }

    private AfgestemdMet afgestemd(NodeRef node) {
        return Afstemmingsvelden.van(nodeService.getProperties(node));
    }

    private void schrijf(NodeRef node, Collection<String> ministeries) {
        AfgestemdMet staat = afgestemd(node);
        AfgestemdMet wordt = staat.bij(ministeries);
        if (!wordt.equals(staat)) {
            stil.schrijf(
                    node, () -> nodeService.addProperties(node, Afstemmingsvelden.opslag(wordt)));
        }
    }
}
