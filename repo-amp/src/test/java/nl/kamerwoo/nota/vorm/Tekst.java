package nl.kamerwoo.nota.vorm;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The text of a file as Alfresco's own transformation to text/plain gives it. */
public final class Tekst {
    private static final AutoDetectParser PARSER = new AutoDetectParser();

    private Tekst() {}

    public static String uit(byte[] bestand) {
        try (var in = new ByteArrayInputStream(bestand)) {
            var handler = new BodyContentHandler(-1);
            PARSER.parse(in, handler, new Metadata());
            return handler.toString();
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException(e);
        }
    }
}
