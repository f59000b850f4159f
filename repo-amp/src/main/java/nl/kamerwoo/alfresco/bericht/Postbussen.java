package nl.kamerwoo.alfresco.bericht;

import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Berichttekst;
import nl.kamerwoo.bericht.Berichtvoorkeur;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where people get their mail, and whether they want it. */
public final class Postbussen {

    /** One address and nothing beside it: no list, no line ends. */
    private static final Pattern ADRES = Pattern.compile("[^\\s@,;:<>\"()]+@[^\\s@,;:<>\"()]+");

    private final PersonService personService;
    private final NodeService nodeService;
    private final Berichtvoorkeuren voorkeuren;

    /**
     * @param nodeService the raw one, and so is the person service
     */
    public Postbussen(
            PersonService personService, NodeService nodeService, Berichtvoorkeuren voorkeuren) {
        this.personService = personService;
        this.nodeService = nodeService;
        this.voorkeuren = voorkeuren;
    }

    Postbus van(String gebruiker, Berichtsoort soort) {
        if (!personService.personExists(gebruiker)) {
            return Postbus.gesloten("kamerwoo.bericht.geen-persoon");
        }
        NodeRef persoon = personService.getPerson(gebruiker);
        String adres = tekst(persoon, ContentModel.PROP_EMAIL);
        Berichtvoorkeur voorkeur = voorkeuren.van(persoon);
        if (!personService.isEnabled(gebruiker)) {
            return Postbus.gesloten("kamerwoo.bericht.geblokkeerd");
        }
        if (!voorkeur.wil(soort)) {
            return Postbus.gesloten("kamerwoo.bericht.afgemeld");
        }
        if (!ADRES.matcher(adres).matches()) {
            return Postbus.gesloten("kamerwoo.bericht.geen-adres");
        }
        String voornaam = Berichttekst.eenRegel(tekst(persoon, ContentModel.PROP_FIRSTNAME));
        return new Postbus(
                voornaam.isEmpty() ? gebruiker : voornaam,
                adres,
                voorkeur.taal(),
                Optional.empty());
    }

    private String tekst(NodeRef persoon, QName naam) {
        return Objects.toString(nodeService.getProperty(persoon, naam), "").strip();
    }
}
