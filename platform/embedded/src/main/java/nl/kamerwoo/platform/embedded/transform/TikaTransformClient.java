package nl.kamerwoo.platform.embedded.transform;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.content.transform.UnsupportedTransformationException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.springframework.beans.factory.DisposableBean;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Answers as the client of the transform service does. The service can be told to be down (property
 * {@code embedded.transform.available}), is given up after a while, and a file that says to be of
 * another kind than it is is tried again as what it is.
 */
public final class TikaTransformClient implements SynchronousTransformClient, DisposableBean {
    private final TextEngine engine = new TextEngine();
    private final ExecutorService workers =
            Executors.newCachedThreadPool(TikaTransformClient::daemon);
    private volatile boolean available = true;
    private long timeout = 120_000;

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "transform");
        thread.setDaemon(true);
        return thread;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    public void setTimeout(long timeout) {
        this.timeout = timeout;
    }

    @Override
    public String getName() {
        return "Embedded";
    }

    @Override
    public boolean isSupported(
            String sourceMimetype,
            long sourceSizeInBytes,
            String contentUrl,
            String targetMimetype,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef) {
        return "text/plain".equals(targetMimetype)
                && engine.reads(sourceMimetype, sourceSizeInBytes, actualOptions.keySet());
    }

    @Override
    public void transform(
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> actualOptions,
            String transformName,
            NodeRef sourceNodeRef) {
        if (reader == null || !reader.exists() || reader.getMimetype() == null) {
            throw new IllegalArgumentException("No content, or of no mimetype: " + sourceNodeRef);
        }
        String mimetype = reader.getMimetype();
        if (!supports(mimetype, reader, writer, actualOptions)) {
            throw new UnsupportedTransformationException(
                    mimetype + " of " + reader.getSize() + " bytes to " + writer.getMimetype());
        }
        Path source = null;
        try {
            source = Files.createTempFile("transform", ".source");
            try (InputStream in = reader.getContentInputStream()) {
                Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
            }
            transform(source, mimetype, reader, writer, actualOptions);
        } catch (IOException e) {
            throw new ContentIOException("Content conversion failed: " + reader, e);
        } finally {
            delete(source);
        }
    }

    private boolean supports(
            String mimetype,
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> options) {
        return isSupported(
                mimetype, reader.getSize(), null, writer.getMimetype(), options, null, null);
    }

    private void transform(
            Path source,
            String mimetype,
            ContentReader reader,
            ContentWriter writer,
            Map<String, String> options)
            throws IOException {
        try {
            attempt(source, mimetype, reader.getEncoding(), writer, options);
        } catch (AlfrescoRuntimeException e) {
            String detected = detect(source);
            boolean worthIt = available && !alike(detected, mimetype);
            if (!worthIt || !supports(detected, reader, writer, options)) {
                throw new ContentIOException("Content conversion failed: " + reader, e);
            }
            try {
                attempt(source, detected, reader.getEncoding(), writer, options);
            } catch (AlfrescoRuntimeException again) {
                throw new ContentIOException("Content conversion failed: " + reader, again);
            }
        }
    }

    private void attempt(
            Path source,
            String mimetype,
            String encoding,
            ContentWriter writer,
            Map<String, String> options)
            throws IOException {
        if (!available) {
            throw new AlfrescoRuntimeException("The transform service cannot be reached");
        }
        String wanted = options.get("targetEncoding");
        Charset charset = wanted == null ? StandardCharsets.UTF_8 : Charset.forName(wanted);
        Path target = Files.createTempFile("transform", ".target");
        Future<?> work =
                workers.submit(
                        () -> {
                            engine.transform(source, mimetype, encoding, target, charset, options);
                            return null;
                        });
        try {
            long limit = Long.parseLong(options.getOrDefault("timeout", Long.toString(timeout)));
            work.get(limit, TimeUnit.MILLISECONDS);
            if (Files.size(source) > 0 && Files.size(target) == 0) {
                throw new AlfrescoRuntimeException(
                        "The transform service takes what gives nothing at all for corrupted");
            }
            writer.putContent(target.toFile());
        } catch (ExecutionException e) {
            throw new AlfrescoRuntimeException(
                    "The transform service failed: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new AlfrescoRuntimeException("The transform service did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AlfrescoRuntimeException("Interrupted while waiting for a transform", e);
        } finally {
            work.cancel(true);
            delete(target);
        }
    }

    private static String detect(Path source) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(source)) {
            return TikaConfig.getDefaultConfig()
                    .getDetector()
                    .detect(in, new Metadata())
                    .toString();
        }
    }

    /** The same, or one a special case of the other. */
    private static boolean alike(String some, String other) {
        MediaTypeRegistry types = TikaConfig.getDefaultConfig().getMediaTypeRegistry();
        MediaType one = types.normalize(MediaType.parse(some));
        MediaType two = types.normalize(MediaType.parse(other));
        return one.equals(two)
                || types.isSpecializationOf(one, two)
                || types.isSpecializationOf(two, one);
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ContentIOException("A temporary file stays behind: " + file, e);
        }
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
