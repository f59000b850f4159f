package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.correspondentie.Mailkop;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads files of mail, whichever program wrote them. The platform's transform service gives their
 * words, but neither their head nor what came with them.
 */
public final class Berichtlezer {

    private static final Logger LOG = LoggerFactory.getLogger(Berichtlezer.class);

    private final Emllezer emllezer;
    private final Msglezer msglezer;
    private final long meesteBytes;

    /**
     * @param meesteBytes of a larger file no more is read than its head, and that only where it
     *     stands in front
     */
    public Berichtlezer(
            ContentService contentService, MimetypeService mimetypeService, long meesteBytes) {
        this(new Kladblok(contentService, mimetypeService), meesteBytes);
    }

    Berichtlezer(Kladblok kladblok, long meesteBytes) {
        this.emllezer = new Emllezer(kladblok);
        this.msglezer = new Msglezer(kladblok, emllezer);
        this.meesteBytes = meesteBytes;
    }

    /**
     * Reads a message.
     *
     * @return nothing when the file is of another kind; with an empty head when it should be a
     *     message, but cannot be read as one
     * @throws ContentIOException when the content store fails
     */
    public Optional<Post> lees(ContentReader inhoud) {
        if (!inhoud.exists() || inhoud.getSize() == 0) {
            return Optional.empty();
        }
        try {
            return switch (Objects.requireNonNullElse(inhoud.getMimetype(), "")) {
                case MimetypeMap.MIMETYPE_RFC822 -> leesEml(inhoud);
                case MimetypeMap.MIMETYPE_OUTLOOK_MSG -> leesMsg(inhoud);
                default -> Optional.empty();
            };
        } catch (IOException onbereikbaar) {
            throw new ContentIOException("The message cannot be got at", onbereikbaar);
        }
    }

    private Optional<Post> leesEml(ContentReader inhoud) throws IOException {
        try (InputStream stroom = inhoud.getContentInputStream()) {
            return Optional.of(
                    inhoud.getSize() <= meesteBytes
                            ? emllezer.lees(stroom)
                            : Post.vanKop(Emllezer.kop(stroom)));
        }
    }

    /** The library that knows these files fails in many ways on one that was made to harm. */
    private Optional<Post> leesMsg(ContentReader inhoud) throws IOException {
        if (inhoud.getSize() > meesteBytes) {
            return Optional.empty();
        }
        try {
            return msglezer.lees(inhoud);
        } catch (ContentIOException onbereikbaar) {
            throw onbereikbaar;
        } catch (RuntimeException misvormd) {
            LOG.warn("A message of Outlook cannot be read: {}", misvormd.toString());
            return Optional.of(Post.vanKop(Mailkop.leeg()));
        }
    }
}
