package nl.kamerwoo.alfresco;

import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 of the content of a document, in hexadecimal. */
public final class Controlegetal {

    /** That of content without a byte. */
    public static final String VAN_NIETS = HexFormat.of().formatHex(sha256().digest());

    private static final int BUFFER = 1 << 16;

    private final ContentService contentService;

    /**
     * @param contentService the raw one
     */
    public Controlegetal(ContentService contentService) {
        this.contentService = contentService;
    }

    /** That of nothing for a document without content. */
    public String van(NodeRef stuk) {
        return lees(stuk).orElse(VAN_NIETS);
    }

    /** Nothing for a document without content: nothing is a copy of that. */
    public Optional<String> vanInhoud(NodeRef stuk) {
        ContentReader lezer = lezer(stuk);
        return lezer != null && lezer.getSize() > 0 ? lees(stuk) : Optional.empty();
    }

    /** That of a text, which is short however long the text is. */
    public static String vanTekst(String tekst) {
        return HexFormat.of().formatHex(sha256().digest(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private ContentReader lezer(NodeRef stuk) {
        return contentService.getReader(stuk, ContentModel.PROP_CONTENT);
    }

    private Optional<String> lees(NodeRef stuk) {
        return Optional.ofNullable(lezer(stuk)).flatMap(Controlegetal::van);
    }

    /**
     * That of content as it lies in its store.
     *
     * @return nothing when it is not there
     * @throws UncheckedIOException when it cannot be read
     */
    public static Optional<String> van(ContentReader lezer) {
        if (!lezer.exists()) {
            return Optional.empty();
        }
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = new DigestInputStream(lezer.getContentInputStream(), sha256)) {
            while (in.read(buffer) >= 0) {
                // Reading is what counts.
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return Optional.of(HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
