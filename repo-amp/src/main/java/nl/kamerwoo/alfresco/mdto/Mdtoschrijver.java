package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.mdto.Begrip;
import nl.kamerwoo.mdto.Bestand;
import nl.kamerwoo.mdto.Identificatie;
import nl.kamerwoo.mdto.Informatieobject;
import nl.kamerwoo.mdto.Informatieobject.Beperking;
import nl.kamerwoo.mdto.Informatieobject.Betrokkene;
import nl.kamerwoo.mdto.Informatieobject.Dekking;
import nl.kamerwoo.mdto.Informatieobject.Gebeurtenis;
import nl.kamerwoo.mdto.Informatieobject.Relatie;
import nl.kamerwoo.mdto.Informatieobject.Termijn;
import nl.kamerwoo.mdto.Verwijzing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes metadata as schema 1.0.2 of MDTO has it, in its order. What is not known is left out: the
 * schema takes no empty elements. The records hold no character that XML does not.
 */
public final class Mdtoschrijver {

    static final String MDTO = "https://www.nationaalarchief.nl/mdto";

    private final XMLStreamWriter xml;
    private final BufferedWriter uit;

    private Mdtoschrijver(OutputStream uit) throws XMLStreamException {
        this.uit = new BufferedWriter(new OutputStreamWriter(uit, StandardCharsets.UTF_8));
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.uit);
    }

    private interface Werk {
        void doe() throws XMLStreamException;
    }

    /**
     * Writes what is told of a dossier or a document, and leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void schrijf(Informatieobject object, OutputStream uit) throws IOException {
        document(uit, schrijver -> () -> schrijver.informatieobject(object));
    }

    /**
     * Writes what is told of a file, and leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    public static void schrijf(Bestand bestand, OutputStream uit) throws IOException {
        document(uit, schrijver -> () -> schrijver.bestand(bestand));
    }

    /** The writer hides what went wrong with the stream. */
    private static void document(OutputStream uit, Function<Mdtoschrijver, Werk> inhoud)
            throws IOException {
        try {
            Mdtoschrijver schrijver = new Mdtoschrijver(uit);
            schrijver.xml.writeStartDocument("UTF-8", "1.0");
            schrijver.xml.writeStartElement("MDTO");
            schrijver.xml.writeDefaultNamespace(MDTO);
            inhoud.apply(schrijver).doe();
            schrijver.xml.writeEndElement();
            schrijver.xml.writeEndDocument();
            schrijver.xml.flush();
            schrijver.uit.flush();
        } catch (XMLStreamException fout) {
            throw fout.getCause() instanceof IOException oorzaak ? oorzaak : new IOException(fout);
        }
    }

    private void informatieobject(Informatieobject object) throws XMLStreamException {
        xml.writeStartElement("informatieobject");
        for (Identificatie identificatie : object.identificaties()) {
            identificatie("identificatie", identificatie);
        }
        tekst("naam", object.naam());
        begrip("aggregatieniveau", object.aggregatieniveau());
        inhoud(object.inhoud());
        for (Gebeurtenis gebeurtenis : object.gebeurtenissen()) {
            gebeurtenis(gebeurtenis);
        }
        waardering(object.waardering());
        verbanden(object.verbanden());
        verwijzing("archiefvormer", object.context().archiefvormer());
        for (Betrokkene betrokkene : object.context().betrokkenen()) {
            xml.writeStartElement("betrokkene");
            begrip("betrokkeneTypeRelatie", betrokkene.rol());
            verwijzing("betrokkeneActor", betrokkene.wie());
            xml.writeEndElement();
        }
        verwijzing("activiteit", object.context().activiteit());
        for (Beperking beperking : object.beperkingen()) {
            xml.writeStartElement("beperkingGebruik");
            begrip("beperkingGebruikType", beperking.type());
            alsErIs("beperkingGebruikNadereBeschrijving", beperking.beschrijving());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void inhoud(Informatieobject.Inhoud inhoud) throws XMLStreamException {
        for (Begrip classificatie : inhoud.classificaties()) {
            begrip("classificatie", classificatie);
        }
        teksten("trefwoord", inhoud.trefwoorden());
        teksten("omschrijving", inhoud.omschrijvingen());
        for (Dekking dekking : inhoud.dekkingen()) {
            xml.writeStartElement("dekkingInTijd");
            begrip("dekkingInTijdType", dekking.type());
            tekst("dekkingInTijdBegindatum", dekking.begin().toString());
            alsErIs("dekkingInTijdEinddatum", dekking.eind());
            xml.writeEndElement();
        }
        tekst("taal", inhoud.taal());
    }

    private void gebeurtenis(Gebeurtenis gebeurtenis) throws XMLStreamException {
        xml.writeStartElement("event");
        begrip("eventType", gebeurtenis.type());
        alsErIs(
                "eventTijd",
                gebeurtenis
                        .moment()
                        .map(Mdtoschrijver::moment)
                        .or(() -> gebeurtenis.dag().map(Object::toString)));
        if (gebeurtenis.door().isPresent()) {
            verwijzing("eventVerantwoordelijkeActor", gebeurtenis.door().get());
        }
        alsErIs("eventResultaat", gebeurtenis.resultaat());
        xml.writeEndElement();
    }

    private void waardering(Informatieobject.Waardering waardering) throws XMLStreamException {
        begrip("waardering", waardering.begrip());
        if (waardering.bewaartermijn().isPresent()) {
            termijn(waardering.bewaartermijn().get());
        }
        if (waardering.categorie().isPresent()) {
            begrip("informatiecategorie", waardering.categorie().get());
        }
    }

    private void termijn(Termijn termijn) throws XMLStreamException {
        xml.writeStartElement("bewaartermijn");
        if (termijn.vanaf().isPresent()) {
            begrip("termijnTriggerStartLooptijd", termijn.vanaf().get());
        }
        alsErIs("termijnStartdatumLooptijd", termijn.start());
        alsErIs("termijnLooptijd", termijn.looptijd());
        alsErIs("termijnEinddatum", termijn.einde());
        xml.writeEndElement();
    }

    private void verbanden(Informatieobject.Verbanden verbanden) throws XMLStreamException {
        verwijzingen("isOnderdeelVan", verbanden.onderdeelVan());
        verwijzingen("bevatOnderdeel", verbanden.onderdelen());
        verwijzingen("heeftRepresentatie", verbanden.bestanden());
        for (Relatie relatie : verbanden.relaties()) {
            xml.writeStartElement("gerelateerdInformatieobject");
            verwijzing("gerelateerdInformatieobjectVerwijzing", relatie.ander());
            begrip("gerelateerdInformatieobjectTypeRelatie", relatie.type());
            xml.writeEndElement();
        }
    }

    private void bestand(Bestand bestand) throws XMLStreamException {
        xml.writeStartElement("bestand");
        identificatie("identificatie", bestand.identificatie());
        tekst("naam", bestand.naam());
        tekst("omvang", Long.toString(bestand.omvang()));
        begrip("bestandsformaat", bestand.formaat());
        xml.writeStartElement("checksum");
        begrip("checksumAlgoritme", Bestand.SHA_256);
        tekst("checksumWaarde", bestand.sha256());
        tekst("checksumDatum", moment(bestand.berekendOp()));
        xml.writeEndElement();
        verwijzing("isRepresentatieVan", bestand.document());
        xml.writeEndElement();
    }

    private void identificatie(String naam, Identificatie identificatie) throws XMLStreamException {
        xml.writeStartElement(naam);
        tekst("identificatieKenmerk", identificatie.kenmerk());
        tekst("identificatieBron", identificatie.bron());
        xml.writeEndElement();
    }

    private void verwijzingen(String naam, List<Verwijzing> verwijzingen)
            throws XMLStreamException {
        for (Verwijzing verwijzing : verwijzingen) {
            verwijzing(naam, verwijzing);
        }
    }

    private void verwijzing(String naam, Verwijzing verwijzing) throws XMLStreamException {
        xml.writeStartElement(naam);
        tekst("verwijzingNaam", verwijzing.naam());
        if (verwijzing.identificatie().isPresent()) {
            identificatie("verwijzingIdentificatie", verwijzing.identificatie().get());
        }
        xml.writeEndElement();
    }

    private void begrip(String naam, Begrip begrip) throws XMLStreamException {
        xml.writeStartElement(naam);
        tekst("begripLabel", begrip.label());
        alsErIs("begripCode", begrip.code());
        verwijzing("begripBegrippenlijst", begrip.lijst());
        xml.writeEndElement();
    }

    private void teksten(String naam, List<String> teksten) throws XMLStreamException {
        for (String tekst : teksten) {
            tekst(naam, tekst);
        }
    }

    private void alsErIs(String naam, Optional<?> waarde) throws XMLStreamException {
        if (waarde.isPresent()) {
            tekst(naam, waarde.get().toString());
        }
    }

    private void tekst(String naam, String tekst) throws XMLStreamException {
        xml.writeStartElement(naam);
        xml.writeCharacters(tekst);
        xml.writeEndElement();
    }

    private static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
