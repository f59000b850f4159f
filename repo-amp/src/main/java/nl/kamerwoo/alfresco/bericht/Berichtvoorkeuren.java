package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttaal;
import nl.kamerwoo.bericht.Berichtvoorkeur;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What people want to be told by mail, kept with the person. */
public final class Berichtvoorkeuren {

    private final NodeService nodeService;
    private final PersonService personService;

    /**
     * @param nodeService the raw one: whoever asks may do so is known before
     */
    public Berichtvoorkeuren(NodeService nodeService, PersonService personService) {
        this.nodeService = nodeService;
        this.personService = personService;
    }

    /** Of somebody who has an account. */
    public Berichtvoorkeur van(String gebruiker) {
        return van(personService.getPerson(gebruiker));
    }

    Berichtvoorkeur van(NodeRef persoon) {
        Map<QName, Serializable> waarden = nodeService.getProperties(persoon);
        Set<Berichtsoort> afgemeld =
                waarden.get(KamerwooModel.PROP_AFGEMELDE_BERICHTEN) instanceof Collection<?> namen
                        ? namen.stream()
                                .map(String::valueOf)
                                .flatMap(naam -> Berichtsoort.van(naam).stream())
                                .collect(Collectors.toSet())
                        : Set.of();
        return new Berichtvoorkeur(
                afgemeld,
                Berichttaal.van(Objects.toString(waarden.get(KamerwooModel.PROP_BERICHTTAAL), ""))
                        .orElse(Berichtvoorkeur.STANDAARD.taal()));
    }

    public void zet(String gebruiker, Berichtvoorkeur voorkeur) {
        ArrayList<String> afgemeld =
                voorkeur.afgemeld().stream()
                        .map(Berichtsoort::naam)
                        .sorted()
                        .collect(Collectors.toCollection(ArrayList::new));
        Map<QName, Serializable> waarden = new HashMap<>();
        waarden.put(KamerwooModel.PROP_AFGEMELDE_BERICHTEN, afgemeld);
        waarden.put(KamerwooModel.PROP_BERICHTTAAL, voorkeur.taal().naam());
        nodeService.addAspect(
                personService.getPerson(gebruiker), KamerwooModel.ASPECT_BERICHTVOORKEUR, waarden);
    }
}
