package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.StilSchrijven;
import nl.kamerwoo.alfresco.lezen.Handtekeningverwerker;
import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Handtekeningen;
import nl.kamerwoo.handtekening.Handtekeningkeuring;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Uitkomst;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.FileChannel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts on a document what can be said of the signatures in its file. That is no change of the
 * document: nobody's name comes on it, and no lock keeps it out.
 */
public final class Handtekeningstempels implements Handtekeningverwerker {

    private static final Logger LOG = LoggerFactory.getLogger(Handtekeningstempels.class);

    private final NodeService nodeService;
    private final StilSchrijven stil;
    private final Handtekeningkeuring keuring;
    private final Clock klok;

    /**
     * @param nodeService the raw one
     */
    public Handtekeningstempels(
            NodeService nodeService, StilSchrijven stil, Handtekeningkeuring keuring, Clock klok) {
        this.nodeService = nodeService;
        this.stil = stil;
        this.keuring = keuring;
        this.klok = klok;
    }

    @Override
    public Optional<Handtekeningen> lees(ContentReader inhoud) {
        try {
            return Optional.of(isPdf(inhoud) ? keur(inhoud) : Handtekeningen.geen());
        } catch (ContentIOException | IOException onleesbaar) {
            LOG.warn("The signatures of {} could not be read", inhoud.getContentUrl(), onleesbaar);
            return Optional.empty();
        }
    }

    /** Some stores have to fetch all of a file before it can be read anywhere. */
    private static boolean isPdf(ContentReader inhoud) throws IOException {
        try (InputStream in = inhoud.getReader().getContentInputStream()) {
            return Handtekeningkeuring.isPdf(in.readNBytes(Handtekeningkeuring.KOP));
        }
    }

    private Handtekeningen keur(ContentReader inhoud) throws IOException {
        try (FileChannel kanaal = inhoud.getReader().getFileChannel()) {
            return keuring.keur(Kanaalbestand.van(kanaal));
        }
    }

    @Override
    public void stempel(NodeRef stuk, String url, Optional<Handtekeningen> handtekeningen) {
        Optional<Uitkomst> uitkomst = handtekeningen.flatMap(Handtekeningen::uitkomst);
        if (uitkomst.isPresent()) {
            Map<QName, Serializable> stempels = stempels(handtekeningen.get(), uitkomst.get(), url);
            schrijf(
                    stuk,
                    () ->
                            nodeService.addAspect(
                                    stuk, KamerwooModel.ASPECT_PDFONDERTEKEND, stempels));
        } else if (nodeService.hasAspect(stuk, KamerwooModel.ASPECT_PDFONDERTEKEND)) {
            schrijf(
                    stuk,
                    () -> nodeService.removeAspect(stuk, KamerwooModel.ASPECT_PDFONDERTEKEND));
        }
    }

    private void schrijf(NodeRef stuk, Runnable schrijven) {
        stil.schrijf(stuk, schrijven, ContentModel.ASPECT_LOCKABLE);
    }

    private Map<QName, Serializable> stempels(
            Handtekeningen handtekeningen, Uitkomst uitkomst, String url) {
        Map<QName, Serializable> stempels = new HashMap<>();
        stempels.put(KamerwooModel.PROP_PDF_UITKOMST, uitkomst.naam());
        stempels.put(KamerwooModel.PROP_PDF_ONDERTEKENAARS, ondertekenaars(handtekeningen));
        stempels.put(
                KamerwooModel.PROP_PDF_HANDTEKENINGEN,
                elk(handtekeningen, Handtekeningtekst::nederlands));
        stempels.put(KamerwooModel.PROP_PDF_OORDELEN, elk(handtekeningen, Handtekeningcode::van));
        stempels.put(KamerwooModel.PROP_PDF_GETOETST_OP, Date.from(klok.instant()));
        stempels.put(KamerwooModel.PROP_PDF_GETOETSTE_INHOUD, url);
        return stempels;
    }

    private static ArrayList<String> ondertekenaars(Handtekeningen handtekeningen) {
        return handtekeningen.alle().stream()
                .map(Handtekening::oordeel)
                .map(Oordeel::ondertekenaar)
                .filter(naam -> !naam.isEmpty())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static ArrayList<String> elk(
            Handtekeningen handtekeningen, Function<Handtekening, String> tekst) {
        return handtekeningen.alle().stream()
                .map(tekst)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
