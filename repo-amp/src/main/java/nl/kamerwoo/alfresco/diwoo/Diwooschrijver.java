package nl.kamerwoo.alfresco.diwoo;

import nl.kamerwoo.diwoo.Begrip;
import nl.kamerwoo.diwoo.DiwooDocument;
import nl.kamerwoo.diwoo.Documentsoort;
import nl.kamerwoo.diwoo.Handeling;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes metadata as DiWoo 0.9.8 has it: a document by itself, or one after another as a sitemap.
 * Within {@code DiWoo} the standard takes any order; this is the one that others write.
 */
public final class Diwooschrijver implements AutoCloseable {

    static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static final String DIWOO = "https://standaarden.overheid.nl/diwoo/metadata/";

    private static final String PREFIX = "diwoo";

    private final XMLStreamWriter xml;
    private final BufferedWriter uit;

    private Diwooschrijver(OutputStream uit) throws XMLStreamException {
        this.uit = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.uit);
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /**
     * Writes the metadata of one document and leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void document(DiwooDocument document, OutputStream uit) throws IOException {
        schrijf(
                () -> {
                    Diwooschrijver schrijver = new Diwooschrijver(uit);
                    schrijver.document(document, true);
                    schrijver.sluit();
                });
    }

    /**
     * Begins a sitemap; the stream itself stays open when it is closed.
     *
     * @throws IOException when the stream takes no more
     */
    public static Diwooschrijver sitemap(OutputStream uit) throws IOException {
        Diwooschrijver[] schrijver = new Diwooschrijver[1];
        schrijf(
                () -> {
                    schrijver[0] = new Diwooschrijver(uit);
                    schrijver[0].begin();
                });
        return schrijver[0];
    }

    private void begin() throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace(PREFIX, DIWOO);
    }

    /**
     * A document and where the public finds it.
     *
     * @param gewijzigd when it was last changed
     * @throws IOException when the stream takes no more
     */
    public void zet(Vindplaats plaats, LocalDate gewijzigd, DiwooDocument document)
            throws IOException {
        schrijf(
                () -> {
                    xml.writeStartElement("url");
                    element("loc", plaats.adres());
                    element("lastmod", gewijzigd.toString());
                    document(document, false);
                    xml.writeEndElement();
                });
    }

    /**
     * What is to be said about the list itself, such as what is not in it. Only words of ours: it
     * becomes a comment.
     *
     * @throws IOException when the stream takes no more
     */
    public void zeg(String melding) throws IOException {
        schrijf(() -> xml.writeComment(" " + melding + " "));
    }

    @Override
    public void close() throws IOException {
        schrijf(this::sluit);
    }

    private void sluit() throws XMLStreamException, IOException {
        xml.writeEndDocument();
        xml.flush();
        uit.flush();
    }

    private void document(DiwooDocument document, boolean alleen) throws XMLStreamException {
        open("Document");
        if (alleen) {
            xml.writeNamespace(PREFIX, DIWOO);
        }
        open("DiWoo");
        tekst("creatiedatum", document.creatiedatum().toString());
        kenmerken(document.kenmerken());
        begrip("publisher", document.uitgever());
        begrip("verantwoordelijke", document.uitgever());
        open("titelcollectie");
        tekst("officieleTitel", document.titel());
        xml.writeEndElement();
        classificatie(document);
        handelingen(document.handelingen());
        if (document.deelVan().isPresent()) {
            begrip("isPartOf", document.deelVan().get());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void kenmerken(List<String> kenmerken) throws XMLStreamException {
        if (kenmerken.isEmpty()) {
            return;
        }
        open("identifiers");
        for (String kenmerk : kenmerken) {
            tekst("identifier", kenmerk);
        }
        xml.writeEndElement();
    }

    private void classificatie(DiwooDocument document) throws XMLStreamException {
        open("classificatiecollectie");
        open("informatiecategorieen");
        begrip("informatiecategorie", document.categorie().begrip());
        xml.writeEndElement();
        Optional<Documentsoort> soort = document.soort();
        if (soort.isPresent()) {
            open("documentsoorten");
            begrip("documentsoort", soort.get().begrip());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void handelingen(List<Handeling> handelingen) throws XMLStreamException {
        open("documenthandelingen");
        for (Handeling handeling : handelingen) {
            open("documenthandeling");
            begrip("soortHandeling", handeling.soort().begrip());
            tekst("atTime", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(handeling.moment()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void begrip(String naam, Begrip begrip) throws XMLStreamException {
        open(naam);
        xml.writeAttribute("resource", Xmltekst.van(begrip.uri()));
        xml.writeCharacters(Xmltekst.van(begrip.label()));
        xml.writeEndElement();
    }

    private void tekst(String naam, String tekst) throws XMLStreamException {
        open(naam);
        xml.writeCharacters(Xmltekst.van(tekst));
        xml.writeEndElement();
    }

    private void open(String naam) throws XMLStreamException {
        xml.writeStartElement(PREFIX, naam, DIWOO);
    }

    private void element(String naam, String tekst) throws XMLStreamException {
        xml.writeStartElement(naam);
        xml.writeCharacters(Xmltekst.van(tekst));
        xml.writeEndElement();
    }

    private interface Werk {
        void doe() throws XMLStreamException, IOException;
    }

    /** The writer hides what went wrong with the stream. */
    private static void schrijf(Werk werk) throws IOException {
        try {
            werk.doe();
        } catch (XMLStreamException fout) {
            throw fout.getCause() instanceof IOException oorzaak ? oorzaak : new IOException(fout);
        }
    }
}
