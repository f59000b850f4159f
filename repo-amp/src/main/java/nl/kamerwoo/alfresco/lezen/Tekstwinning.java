package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.lezen.Bestandskeuring;
import nl.kamerwoo.lezen.Leesstatus;
import nl.kamerwoo.lezen.Mailomslag;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Has Alfresco's transform service turn a document into text. The service works in another process,
 * which can be slow, down or beaten by the file: whatever happens there ends up as an answer.
 */
public final class Tekstwinning {

    private static final Logger LOG = LoggerFactory.getLogger(Tekstwinning.class);

    /** For these a service that does not know them is a service that is not up. */
    private static final Set<String> LEESBAAR =
            Set.of(
                    MimetypeMap.MIMETYPE_PDF,
                    MimetypeMap.MIMETYPE_HTML,
                    MimetypeMap.MIMETYPE_RFC822,
                    MimetypeMap.MIMETYPE_OUTLOOK_MSG,
                    MimetypeMap.MIMETYPE_OPENDOCUMENT_TEXT,
                    MimetypeMap.MIMETYPE_OPENXML_WORDPROCESSING,
                    MimetypeMap.MIMETYPE_WORD,
                    "application/rtf");

    private static final String RENDITIE = "kamerwoo";

    private final SynchronousTransformClient transformClient;
    private final ContentService contentService;
    private final long meesteBytes;
    private final int meesteTekens;
    private final long geduldMs;

    /**
     * @param meesteBytes larger files are not sent to the transform service
     * @param meesteTekens of the text no more is taken in: a header stands at the start
     * @param geduldMs how long the transform service may take, in milliseconds
     */
    public Tekstwinning(
            SynchronousTransformClient transformClient,
            ContentService contentService,
            long meesteBytes,
            int meesteTekens,
            long geduldMs) {
        this.transformClient = transformClient;
        this.contentService = contentService;
        this.meesteBytes = meesteBytes;
        this.meesteTekens = meesteTekens;
        this.geduldMs = geduldMs;
    }

    /**
     * Gets the text of a content.
     *
     * @param bron freshly made: a reader serves once
     * @param node the document it belongs to; the service names it in its log
     */
    public Tekst win(ContentReader bron, NodeRef node) {
        if (!bron.exists() || bron.getSize() == 0) {
            return new Tekst.Geen(Leesstatus.LEEG);
        }
        if (bron.getSize() > meesteBytes) {
            return new Tekst.Geen(Leesstatus.TE_GROOT);
        }
        if (bron.getMimetype() == null) {
            // Nobody said of what kind it is: then it is of none.
            bron.setMimetype(MimetypeMap.MIMETYPE_BINARY);
        }
        try {
            return bron.getMimetype().equals(MimetypeMap.MIMETYPE_TEXT_PLAIN)
                    ? beoordeel(lees(bron), bron)
                    : zetOm(bron, node);
        } catch (IOException | ContentIOException onleesbaar) {
            LOG.warn("Content of {} could not be read", node, onleesbaar);
            return new Tekst.Mislukt(reden(onleesbaar));
        }
    }

    private Tekst zetOm(ContentReader bron, NodeRef node) throws IOException {
        Map<String, String> opties = Map.of("timeout", Long.toString(geduldMs));
        if (!transformClient.isSupported(
                bron.getMimetype(),
                bron.getSize(),
                bron.getContentUrl(),
                MimetypeMap.MIMETYPE_TEXT_PLAIN,
                opties,
                RENDITIE,
                node)) {
            return LEESBAAR.contains(bron.getMimetype())
                    ? new Tekst.Mislukt("no transformation of " + bron.getMimetype())
                    : new Tekst.Geen(verklaar(bron).orElse(Leesstatus.NIET_ONDERSTEUND));
        }
        ContentWriter doel = contentService.getTempWriter();
        doel.setMimetype(MimetypeMap.MIMETYPE_TEXT_PLAIN);
        doel.setEncoding(StandardCharsets.UTF_8.name());
        try {
            transformClient.transform(bron, doel, opties, RENDITIE, node);
        } catch (AlfrescoRuntimeException mislukt) {
            LOG.warn("No text out of {}: {}", node, mislukt.getMessage());
            return verklaar(bron)
                    .<Tekst>map(Tekst.Geen::new)
                    .orElseGet(() -> new Tekst.Mislukt(reden(mislukt)));
        }
        String tekst = lees(doel.getReader());
        return beoordeel(
                bron.getMimetype().equals(MimetypeMap.MIMETYPE_OUTLOOK_MSG)
                        ? Mailomslag.zonder(tekst)
                        : tekst,
                bron);
    }

    private Tekst beoordeel(String tekst, ContentReader bron) throws IOException {
        return tekst.isBlank()
                ? new Tekst.Geen(verklaar(bron).orElse(Leesstatus.LEEG))
                : new Tekst.Gewonnen(tekst);
    }

    private Optional<Leesstatus> verklaar(ContentReader bron) throws IOException {
        try (InputStream inhoud = bron.getReader().getContentInputStream()) {
            return Bestandskeuring.keur(inhoud, bron.getMimetype());
        }
    }

    private String lees(ContentReader tekst) throws IOException {
        if (tekst == null || !tekst.exists()) {
            return "";
        }
        Charset tekenset =
                tekst.getEncoding() == null
                        ? StandardCharsets.UTF_8
                        : Charset.forName(tekst.getEncoding());
        try (Reader reader = new InputStreamReader(tekst.getContentInputStream(), tekenset)) {
            char[] tekens = new char[8192];
            StringBuilder gelezen = new StringBuilder();
            int n = reader.read(tekens);
            while (n > 0 && gelezen.length() < meesteTekens) {
                gelezen.append(tekens, 0, n);
                n = reader.read(tekens);
            }
            gelezen.setLength(Math.min(gelezen.length(), meesteTekens));
            return gelezen.toString();
        }
    }

    private static String reden(Exception oorzaak) {
        return String.valueOf(oorzaak.getMessage());
    }
}
