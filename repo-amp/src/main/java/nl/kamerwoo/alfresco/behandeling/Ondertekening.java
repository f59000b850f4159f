package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Puts on a document who signed it, when, and what its content was then. */
public final class Ondertekening {

    private static final int BUFFER = 1 << 16;

    private final NodeService nodeService;
    private final ContentService contentService;

    /**
     * @param nodeService the raw one: whoever signs need not be allowed to change the document
     */
    public Ondertekening(NodeService nodeService, ContentService contentService) {
        this.nodeService = nodeService;
        this.contentService = contentService;
    }

    /**
     * @param namens on whose behalf it is signed too
     */
    void onderteken(NodeRef stuk, String door, List<String> namens, Instant op) {
        Map<QName, Serializable> handtekening = new HashMap<>();
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_DOOR, door);
        handtekening.put(KamerwooModel.PROP_ONDERTEKEND_OP, Date.from(op));
        handtekening.put(KamerwooModel.PROP_CONTROLEGETAL, controlegetal(stuk));
        if (!namens.isEmpty()) {
            handtekening.put(KamerwooModel.PROP_NAMENS, new ArrayList<>(namens));
        }
        nodeService.addAspect(stuk, KamerwooModel.ASPECT_ONDERTEKEND, handtekening);
    }

    /** SHA-256 of the content, in hexadecimal; that of nothing for a document without content. */
    private String controlegetal(NodeRef stuk) {
        MessageDigest sha256 = sha256();
        ContentReader lezer = contentService.getReader(stuk, ContentModel.PROP_CONTENT);
        if (lezer != null && lezer.exists()) {
            lees(lezer, sha256);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void lees(ContentReader lezer, MessageDigest sha256) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(lezer.getContentInputStream(), sha256)) {
            while (in.read(buffer) >= 0) {
                // Reading is what counts.
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
