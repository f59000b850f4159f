package nl.kamerwoo.alfresco.inventaris;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Kolom;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/** JSON for programs: what the columns say and what they have no place for. */
final class JsonSchrijver implements Inventarisschrijver {

    private final String matter;
    private final JsonGenerator json;

    JsonSchrijver(OutputStream uit, String matter) throws IOException {
        this.matter = matter;
        this.json =
                new JsonFactory()
                        .createGenerator(uit)
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("matter", matter);
        json.writeArrayFieldStart("regels");
    }

    @Override
    public void regel(Lijstregel lijstregel) throws IOException {
        Inventarisregel regel = lijstregel.regel();
        json.writeStartObject();
        json.writeNumberField("id", regel.id());
        json.writeStringField("stuk", regel.stuk());
        json.writeStringField("naam", regel.naam());
        json.writeStringField("document", regel.omschrijving());
        tekst("referentie", regel.referentie());
        tekst("datum", lijstregel.cel(Kolom.DATUM, matter));
        json.writeStringField("soort", regel.soort());
        getal("familie", regel.familie());
        getal("gesprek", regel.gesprek());
        oordeel(regel.oordeel());
        aanvulling(lijstregel.aanvulling());
        getal("dubbelVan", regel.dubbelVan());
        getal("gelijktOp", regel.gelijktOp());
        json.writeEndObject();
    }

    private void oordeel(Oordeel oordeel) throws IOException {
        tekst("beoordeling", oordeel.beoordeling().map(Beoordeling::naam).orElse(""));
        json.writeStringField("geldt", oordeel.geldend().naam());
        json.writeArrayFieldStart("gronden");
        for (String code : Inventarisvelden.codes(oordeel)) {
            json.writeString(code);
        }
        json.writeEndArray();
        tekst("toelichting", oordeel.toelichting());
    }

    private void aanvulling(Aanvulling aanvulling) throws IOException {
        json.writeBooleanField("opgeschort", aanvulling.opgeschort());
        tekst("publiekeLink", aanvulling.publiekeLink());
        tekst("gerelateerd", aanvulling.gerelateerd());
        tekst("zaaknummer", aanvulling.zaaknummer());
    }

    private void tekst(String naam, String waarde) throws IOException {
        if (!waarde.isEmpty()) {
            json.writeStringField(naam, waarde);
        }
    }

    private void getal(String naam, OptionalInt waarde) throws IOException {
        if (waarde.isPresent()) {
            json.writeNumberField(naam, waarde.getAsInt());
        }
    }

    @Override
    public void slot(int achtergehouden) throws IOException {
        json.writeEndArray();
        json.writeNumberField("achtergehouden", achtergehouden);
        json.writeEndObject();
        json.flush();
    }

    @Override
    public void close() {
        // What was not ended stays open, so that nobody takes it for the whole.
    }
}
