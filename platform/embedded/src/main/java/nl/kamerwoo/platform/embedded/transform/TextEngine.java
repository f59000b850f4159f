package nl.kamerwoo.platform.embedded.transform;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.DocumentSelector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Text out of a file, by the same parsers and with the same limits as the transform engine that
 * Alfresco runs beside the repository, so that the lines come out alike.
 */
final class TextEngine {
    private static final long MAX_PDF = 25L * 1024 * 1024;
    private static final long MAX_UNPACKED = 128L * 1024 * 1024;
    private static final String PDF = "application/pdf";
    private static final String EML = "message/rfc822";
    private static final String HTML = "text/html";
    private static final String MSG = "application/vnd.ms-outlook";
    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/tiff", "image/png");
    private static final Set<String> COPIED =
            Set.of(
                    "text/plain",
                    "text/csv",
                    "text/xml",
                    "text/css",
                    "text/calendar",
                    "text/richtext",
                    "text/sgml",
                    "text/tab-separated-values",
                    "text/x-markdown");
    private static final Set<String> DETECTED =
            Set.of(
                    "application/msword",
                    "application/rtf",
                    "application/vnd.ms-excel",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.ms-project",
                    "application/vnd.visio",
                    "application/xhtml+xml",
                    "application/rss+xml");
    private static final String[] DETECTED_FAMILIES = {
        "application/vnd.openxmlformats-officedocument.",
        "application/vnd.oasis.opendocument.",
        "application/vnd.ms-word.",
        "application/vnd.ms-excel.",
        "application/vnd.ms-powerpoint."
    };

    private final Parser autoDetectParser = new AutoDetectParser();
    private final Parser pdfParser = new PDFParser();
    private final Parser officeParser = new OfficeParser();

    boolean reads(String mimetype, long size, Set<String> options) {
        boolean optionsKnown =
                options.stream().allMatch(option -> isOption(option, PDF.equals(mimetype)));
        return optionsKnown && reads(mimetype) && (!PDF.equals(mimetype) || size <= MAX_PDF);
    }

    private static boolean isOption(String name, boolean pdf) {
        return Set.of("timeout", "targetEncoding").contains(name)
                || pdf && name.equals("notExtractBookmarksText");
    }

    private static boolean reads(String mimetype) {
        for (String family : DETECTED_FAMILIES) {
            if (mimetype.startsWith(family)) {
                return true;
            }
        }
        return DETECTED.contains(mimetype)
                || COPIED.contains(mimetype)
                || Set.of(PDF, EML, HTML, MSG).contains(mimetype);
    }

    void transform(
            Path source,
            String mimetype,
            String encoding,
            Path target,
            Charset targetEncoding,
            Map<String, String> options)
            throws IOException, SAXException, TikaException {
        try (InputStream in = TikaInputStream.get(source);
                Writer out = new BufferedWriter(Files.newBufferedWriter(target, targetEncoding))) {
            if (COPIED.contains(mimetype)) {
                Charset from =
                        encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
                Reader reader = new InputStreamReader(in, from);
                reader.transferTo(out);
            } else if (HTML.equals(mimetype)) {
                out.write(HtmlText.of(source, encoding, true));
            } else if (EML.equals(mimetype)) {
                new MailText(out).write(in);
            } else {
                refuseBomb(source);
                parser(mimetype)
                        .parse(
                                in,
                                new BodyContentHandler(out),
                                new Metadata(),
                                context(mimetype, options));
            }
        }
    }

    /** A bomb brings the real engine down and leaves the repository up. Here they share a JVM. */
    private static void refuseBomb(Path source) throws IOException, TikaException {
        try (ZipFile zip = new ZipFile(source.toFile())) {
            if (zip.stream().mapToLong(ZipEntry::getSize).sum() > MAX_UNPACKED) {
                throw new TikaException("Unpacked it is larger than " + MAX_UNPACKED + " bytes");
            }
        } catch (ZipException noZip) {
            // Nothing in it to unpack.
        }
    }

    private Parser parser(String mimetype) {
        return switch (mimetype) {
            case PDF -> pdfParser;
            case MSG -> officeParser;
            default -> autoDetectParser;
        };
    }

    /** What is embedded in the document is no part of its text. */
    private static ParseContext context(String mimetype, Map<String, String> options) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, new EmptyParser());
        if (PDF.equals(mimetype)) {
            context.set(
                    DocumentSelector.class,
                    metadata -> !IMAGES.contains(metadata.get(Metadata.CONTENT_TYPE)));
            if (Boolean.parseBoolean(options.get("notExtractBookmarksText"))) {
                PDFParserConfig config = new PDFParserConfig();
                config.setExtractBookmarksText(false);
                context.set(PDFParserConfig.class, config);
            }
        }
        return context;
    }
}
