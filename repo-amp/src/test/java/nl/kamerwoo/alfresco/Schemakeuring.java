package nl.kamerwoo.alfresco;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

/** Holds what is written against what a standard asks; nothing is fetched from anywhere. */
public final class Schemakeuring {

    public static final Schemakeuring DIWOO =
            new Schemakeuring("/diwoo/diwoo.xsd", "/diwoo/sitemap.xsd");
    public static final Schemakeuring MDTO = new Schemakeuring("/mdto/mdto.xsd");

    private final Schema schema;

    private Schemakeuring(String... namen) {
        this.schema = schema(namen);
    }

    private static Schema schema(String... namen) {
        Source[] bronnen =
                Stream.of(namen)
                        .map(naam -> Schemakeuring.class.getResource(naam).toString())
                        .map(StreamSource::new)
                        .toArray(Source[]::new);
        SchemaFactory fabriek = SchemaFactory.newDefaultInstance();
        try {
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabriek.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return fabriek.newSchema(bronnen);
        } catch (SAXException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** What is wrong with it. */
    public List<String> bezwaren(String xml) {
        List<String> bezwaren = new ArrayList<>();
        Validator keuring = schema.newValidator();
        keuring.setErrorHandler(new Lijst(bezwaren));
        try {
            keuring.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            keuring.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            keuring.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException geenXml) {
            bezwaren.add(geenXml.getMessage());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return bezwaren;
    }

    private record Lijst(List<String> bezwaren) implements ErrorHandler {

        @Override
        public void warning(SAXParseException melding) {
            bezwaren.add(melding.getMessage());
        }

        @Override
        public void error(SAXParseException fout) {
            bezwaren.add(fout.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fout) {
            bezwaren.add(fout.getMessage());
        }
    }
}
