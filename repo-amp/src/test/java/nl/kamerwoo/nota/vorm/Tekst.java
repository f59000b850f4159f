package nl.kamerwoo.nota.vorm;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

import java.io.IOException;

/**
 * The text of a file as Alfresco's transform engine gives it: a PDF by the parser for PDF, all else
 * by the parser that finds out what it is, and nothing of what is embedded.
 */
public final class Tekst {
    private static final Parser PDF = new PDFParser();
    private static final Parser ANDERS = new AutoDetectParser();

    private Tekst() {}

    public static String uit(byte[] bestand) {
        var context = new ParseContext();
        context.set(Parser.class, new EmptyParser());
        var handler = new BodyContentHandler(-1);
        try (var in = TikaInputStream.get(bestand)) {
            (isPdf(bestand) ? PDF : ANDERS).parse(in, handler, new Metadata(), context);
            return handler.toString();
        } catch (IOException | SAXException | TikaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPdf(byte[] bestand) {
        return bestand.length > 4 && bestand[0] == '%' && bestand[1] == 'P';
    }
}
