package nl.kamerwoo.platform.embedded.content;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.apache.tika.Tika;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The media types that Tika knows; where Alfresco has another name for one, that. */
public class EmbeddedMimetypeService implements MimetypeService {

    private static final Map<String, String> OWN_BY_EXTENSION =
            Map.of("xml", MimetypeMap.MIMETYPE_XML, "js", "application/x-javascript");

    private final Tika tika = new Tika();
    private final MimeTypes types = TikaConfig.getDefaultConfig().getMimeRepository();
    private final Map<String, String> extensions = new TreeMap<>();
    private final Map<String, String> mimetypes = new TreeMap<>();

    public EmbeddedMimetypeService() {
        for (MediaType type : types.getMediaTypeRegistry().getTypes()) {
            List<String> known = extensions(type.toString());
            known.forEach(extension -> mimetypes.putIfAbsent(extension, type.toString()));
            if (!known.isEmpty()) {
                extensions.put(type.toString(), known.get(0));
            }
        }
        OWN_BY_EXTENSION.forEach(
                (extension, mimetype) -> {
                    mimetypes.put(extension, mimetype);
                    extensions.put(mimetype, extension);
                });
    }

    private List<String> extensions(String mimetype) {
        try {
            return types.forName(mimetype).getExtensions().stream()
                    .map(extension -> extension.substring(1).toLowerCase(Locale.ROOT))
                    .toList();
        } catch (MimeTypeException e) {
            return List.of();
        }
    }

    @Override
    public String getExtension(String mimetype) {
        return extensions.getOrDefault(mimetype, MimetypeMap.EXTENSION_BINARY);
    }

    @Override
    public String getMimetype(String extension) {
        return guessMimetype("file." + extension);
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        return extensions;
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        return mimetypes;
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/");
    }

    @Override
    public List<String> getMimetypes() {
        return new ArrayList<>(extensions.keySet());
    }

    @Override
    public String guessMimetype(String filename) {
        String own = own(filename);
        return own == null ? tika.detect(filename) : own;
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        if (reader == null || !reader.exists()) {
            return guessMimetype(filename);
        }
        try (InputStream in = reader.getReader().getContentInputStream()) {
            return guessMimetype(filename, in);
        } catch (IOException e) {
            return guessMimetype(filename);
        }
    }

    @Override
    public String guessMimetype(String filename, InputStream input) {
        String own = own(filename);
        if (own != null || input == null) {
            return own == null ? guessMimetype(filename) : own;
        }
        try {
            return tika.detect(input, filename);
        } catch (IOException e) {
            return guessMimetype(filename);
        }
    }

    private static String own(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0
                ? null
                : OWN_BY_EXTENSION.get(filename.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
