package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.lezen.Post.Bijlage;
import nl.kamerwoo.correspondentie.Bijlagenaam;
import nl.kamerwoo.correspondentie.Maildeel;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the files of a message lie until it is known which of them are documents: on disk, and
 * cleared away by the platform.
 */
final class Kladblok {

    /**
     * A part that was written down.
     *
     * @param tekenset of a text; empty where that is not said
     * @param kenmerk of its name and its bytes together
     */
    record Kladje(Maildeel deel, String tekenset, String kenmerk, ContentReader inhoud) {}

    private final ContentService contentService;
    private final MimetypeService mimetypeService;

    Kladblok(ContentService contentService, MimetypeService mimetypeService) {
        this.contentService = contentService;
        this.mimetypeService = mimetypeService;
    }

    Kladje schrijf(Maildeel deel, String tekenset, InputStream inhoud) {
        MessageDigest kenmerk = sha256();
        kenmerk.update(deel.naam().getBytes(StandardCharsets.UTF_8));
        kenmerk.update((byte) 0);
        ContentWriter kladje = contentService.getTempWriter();
        kladje.setMimetype(deel.soort());
        kladje.putContent(new DigestInputStream(inhoud, kenmerk));
        return new Kladje(
                deel, tekenset, HexFormat.of().formatHex(kenmerk.digest()), kladje.getReader());
    }

    /** What a file of this name is. */
    String soort(String naam) {
        return mimetypeService.guessMimetype(naam);
    }

    /**
     * Those that are documents.
     *
     * @param verwezen what the message's text refers to
     */
    List<Bijlage> bijlagen(List<Kladje> kladjes, Set<String> verwezen) throws IOException {
        List<Bijlage> bijlagen = new ArrayList<>();
        for (Kladje kladje : kladjes) {
            if (kladje.deel().isBijlage(verwezen)) {
                bijlagen.add(bijlage(kladje, bijlagen.size() + 1));
            }
        }
        return bijlagen;
    }

    private Bijlage bijlage(Kladje kladje, int nummer) throws IOException {
        Maildeel deel = kladje.deel();
        String eind = mimetypeService.getExtension(deel.soort());
        String naam = deel.isBericht() ? berichtnaam(kladje) : deel.naam();
        return new Bijlage(
                Bijlagenaam.van(naam, nummer, eind),
                deel.soort(),
                kladje.tekenset(),
                kladje.kenmerk(),
                kladje.inhoud());
    }

    /** A message within a message is called after its subject, and by its ending known as one. */
    private static String berichtnaam(Kladje kladje) throws IOException {
        String naam = kladje.deel().naam();
        if (naam.isEmpty()) {
            try (InputStream inhoud = kladje.inhoud().getReader().getContentInputStream()) {
                naam = Emllezer.kop(inhoud).onderwerp().replace('/', '_').replace('\\', '_');
            }
        }
        boolean isKenbaar = naam.isEmpty() || naam.toLowerCase(Locale.ROOT).endsWith(".eml");
        return isKenbaar ? naam : naam + ".eml";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ontbreekt) {
            throw new IllegalStateException(ontbreekt); // every Java platform has it
        }
    }
}
