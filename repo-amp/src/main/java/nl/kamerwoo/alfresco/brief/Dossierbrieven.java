package nl.kamerwoo.alfresco.brief;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.alfresco.sjabloon.Docxmotor;
import nl.kamerwoo.brief.Briefgegevens;
import nl.kamerwoo.brief.Briefsoort;
import nl.kamerwoo.brief.Briefwaarden;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * Makes letters of a dossier and files them in it. A letter is a document like any other: it has
 * its reference before it is written, so that this stands in it.
 */
public final class Dossierbrieven {

    /**
     * What was made.
     *
     * @param ontbreekt the values that are marked in the letter as missing
     */
    public record Gemaakt(NodeRef stuk, Set<String> ontbreekt) {}

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final NodeService nodeService;
    private final FileFolderService fileFolderService;
    private final Dossiergegevens gegevens;
    private final Briefsjablonen sjablonen;
    private final Docxmotor motor;

    /**
     * @param nodeService the public one, and so is the file folder service: whoever may not file in
     *     the dossier makes no letter in it
     */
    public Dossierbrieven(
            NodeService nodeService,
            FileFolderService fileFolderService,
            Dossiergegevens gegevens,
            Briefsjablonen sjablonen,
            Docxmotor motor) {
        this.nodeService = nodeService;
        this.fileFolderService = fileFolderService;
        this.gegevens = gegevens;
        this.sjablonen = sjablonen;
        this.motor = motor;
    }

    /**
     * @param reden why, where the letter gives a reason; empty when nobody told
     * @throws nl.kamerwoo.brief.OngeldigSjabloon when the template was spoiled after it was saved
     */
    public Gemaakt maak(NodeRef dossier, Briefsoort soort, String reden) {
        NodeRef stuk =
                fileFolderService
                        .create(dossier, vrijeNaam(dossier, soort), type(soort))
                        .getNodeRef();
        String kenmerk = (String) nodeService.getProperty(stuk, KamerwooModel.PROP_REFERENTIE);
        return new Gemaakt(stuk, schrijf(stuk, soort, gegevens.van(dossier, kenmerk, reden)));
    }

    private Set<String> schrijf(NodeRef stuk, Briefsoort soort, Briefgegevens inhoud) {
        ContentWriter schrijver = fileFolderService.getWriter(stuk);
        schrijver.setMimetype(DOCX);
        try (InputStream sjabloon = sjablonen.open(soort);
                OutputStream uit = schrijver.getContentOutputStream()) {
            return motor.voegSamen(sjabloon, Briefwaarden.van(inhoud), uit);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String vrijeNaam(NodeRef dossier, Briefsoort soort) {
        for (int volgnummer = 1; ; volgnummer++) {
            String naam = soort.bestandsnaam(volgnummer);
            if (nodeService.getChildByName(dossier, ContentModel.ASSOC_CONTAINS, naam) == null) {
                return naam;
            }
        }
    }

    private static QName type(Briefsoort soort) {
        return QName.createQName(KamerwooModel.URI, soort.naam());
    }
}
