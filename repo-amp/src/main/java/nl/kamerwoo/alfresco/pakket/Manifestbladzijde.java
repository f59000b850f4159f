package nl.kamerwoo.alfresco.pakket;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Kladblok;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.alfresco.pakket.Manifest.Bijlage;
import nl.kamerwoo.pakket.Bestandsnaam;
import nl.kamerwoo.pakket.Manifestregel;
import nl.kamerwoo.pakket.Manifestregel.Bestand;
import nl.kamerwoo.woo.Beoordeling;

import org.springframework.extensions.surf.util.I18NUtil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest as a page for people, in the language of who asked for the package. */
final class Manifestbladzijde implements AutoCloseable {

    private static final String TEKST = "kamerwoo.pakket.";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm").withZone(Datums.NEDERLAND);

    private final Kladblok klad = new Kladblok();

    Manifestbladzijde(String verzoek, Instant moment) {
        String titel = Melding.tekst(TEKST + "titel", verzoek);
        schrijf("<!DOCTYPE html>\n<html lang=\"" + taal() + "\">\n<head><meta charset=\"utf-8\">");
        schrijf("<title>" + Html.tekst(titel) + "</title>\n");
        schrijf(
                "<style>body{font-family:sans-serif}td,th{text-align:left;padding:.2em .8em .2em 0;");
        schrijf("vertical-align:top}code{overflow-wrap:anywhere}</style></head>\n<body>\n");
        schrijf("<h1>" + Html.tekst(titel) + "</h1>\n");
        schrijf("<p>" + tekst("gemaakt-op", MOMENT.format(moment)) + "</p>\n<table>\n<tr>");
        for (String kop :
                List.of("id", "document", "beoordeling", "bestand", "bytes", "sha256", "reden")) {
            schrijf("<th scope=\"col\">" + tekst("kop." + kop) + "</th>");
        }
        schrijf("</tr>\n");
    }

    private static String taal() {
        return I18NUtil.getLocale().getLanguage().equals("en") ? "en" : "nl";
    }

    void zet(Manifestregel regel) {
        Optional<Bestand> bestand = regel.bestand();
        schrijf("<tr><td>" + Bestandsnaam.nummer(regel.regel().id()) + "</td>");
        cel("<bdi>" + Html.tekst(omschrijving(regel)) + "</bdi>");
        cel(Html.tekst(regel.regel().beoordeling().map(Beoordeling::naam).orElse("")));
        cel(bestand.map(Manifestbladzijde::bestand).orElse(""));
        cel(bestand.map(deze -> String.valueOf(deze.bytes())).orElse(""));
        cel(bestand.map(deze -> "<code>" + deze.sha256() + "</code>").orElse(""));
        cel(regel.reden().map(reden -> tekst("reden." + reden.code())).orElse(""));
        schrijf("</tr>\n");
    }

    private static String omschrijving(Manifestregel regel) {
        String omschrijving = regel.regel().omschrijving();
        return omschrijving.equals(regel.regel().naam())
                ? omschrijving
                : omschrijving + " (" + regel.regel().naam() + ")";
    }

    private static String bestand(Bestand bestand) {
        return Html.tekst(bestand.naam()) + " (" + tekst("versie." + bestand.versie().naam()) + ")";
    }

    private void cel(String html) {
        schrijf("<td>" + html + "</td>");
    }

    /** The whole page. */
    Kladblok maakAf(Map<String, Integer> aantallen, List<Bijlage> bijlagen, boolean volledig) {
        schrijf("</table>\n<ul>\n");
        for (Bijlage bijlage : bijlagen) {
            String heel = bijlage.afdruk().heel() ? "" : ": " + tekst("bijlage-onvolledig");
            schrijf("<li>" + Html.tekst(bijlage.naam()) + heel + "</li>\n");
        }
        schrijf("</ul>\n<p>");
        schrijf(
                tekst(
                        "aantallen",
                        aantallen.getOrDefault(Manifest.GELEVERD, 0),
                        aantallen.getOrDefault(Manifest.ACHTERGEHOUDEN, 0),
                        aantallen.getOrDefault(Manifest.ONTBREEKT, 0)));
        int verborgen = aantallen.getOrDefault(Manifest.VERBORGEN, 0);
        if (verborgen > 0) {
            schrijf("</p>\n<p>" + tekst("verborgen", verborgen));
        }
        schrijf("</p>\n<p><strong>" + tekst(volledig ? "volledig" : "onvolledig"));
        schrijf("</strong></p>\n</body>\n</html>\n");
        return klad;
    }

    private static String tekst(String sleutel, Object... waarden) {
        return Html.tekst(Melding.tekst(TEKST + sleutel, waarden));
    }

    private void schrijf(String html) {
        try {
            klad.uit().write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        klad.close();
    }
}
