package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.behandeling.Notagang;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.behandeling.Werkstroom;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.util.Objects;

/** The nota that a process is about, in one that is about a nota. */
public final class Nota {

    private final NodeService nodeService;

    public Nota(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The step that it is for; to be signed in a process about a whole dossier. */
    public Stap gang(Zaak zaak) {
        return zaak.werkstroom() == Werkstroom.NOTA
                ? Notagang.van(tekst(zaak.stukken().get(0), KamerwooModel.PROP_NOTASOORT))
                : Stap.ONDERTEKENEN;
    }

    /** Its reference; empty in a process about a whole dossier. */
    public String referentie(Zaak zaak) {
        return zaak.werkstroom() == Werkstroom.NOTA
                ? tekst(zaak.stukken().get(0), KamerwooModel.PROP_REFERENTIE)
                : "";
    }

    private String tekst(NodeRef nota, QName naam) {
        return Objects.toString(nodeService.getProperty(nota, naam), "");
    }
}
