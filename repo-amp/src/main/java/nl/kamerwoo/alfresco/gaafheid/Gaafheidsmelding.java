package nl.kamerwoo.alfresco.gaafheid;

import nl.kamerwoo.alfresco.Dossierplaats;
import nl.kamerwoo.alfresco.Zin;
import nl.kamerwoo.alfresco.behandeling.Handelingenboek;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.gaafheid.Bevinding;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** Tells that a signed document is no longer what it was: in the log and in its dossier. */
public final class Gaafheidsmelding {

    private static final Logger LOG = LoggerFactory.getLogger(Gaafheidsmelding.class);

    private final NodeService nodeService;
    private final Dossierplaats plaats;
    private final Handelingenboek boek;

    /**
     * @param nodeService the raw one
     */
    public Gaafheidsmelding(NodeService nodeService, Dossierplaats plaats, Handelingenboek boek) {
        this.nodeService = nodeService;
        this.plaats = plaats;
        this.boek = boek;
    }

    void meld(NodeRef stuk, String vastgelegd, Bevinding bevinding) {
        LOG.error(
                "The content of {} ({}) is {}: its SHA-256 was {} when it was signed and is {} now",
                stuk,
                naam(stuk),
                bevinding.uitkomst().naam(),
                vastgelegd,
                bevinding.controlegetal().isEmpty() ? "not to be had" : bevinding.controlegetal());
        plaats.dossier(stuk)
                .ifPresent(
                        dossier ->
                                boek.schrijf(
                                        dossier,
                                        Besluit.AFWIJKEND,
                                        List.of(
                                                Zin.van(
                                                        "kamerwoo.gaafheid."
                                                                + bevinding.uitkomst().naam(),
                                                        vastgelegd,
                                                        bevinding.controlegetal())),
                                        naam(stuk)));
    }

    /** How people know it: by its reference, or else by its name. */
    String naam(NodeRef stuk) {
        Serializable referentie = nodeService.getProperty(stuk, KamerwooModel.PROP_REFERENTIE);
        return Objects.toString(
                referentie == null
                        ? nodeService.getProperty(stuk, ContentModel.PROP_NAME)
                        : referentie,
                "");
    }
}
