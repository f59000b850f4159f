package nl.kamerwoo.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A message as the internet carries it, written out by hand. */
final class Emlbestand {

    private static final String GRENS = "grens-van-de-delen";

    private final Map<String, String> kop = new LinkedHashMap<>();
    private final List<String> delen = new ArrayList<>();
    private String tekst = "Beste collega,\n\nZie de bijlage.\n";

    private Emlbestand() {
        met("From", "Jan Jansen <j.jansen@minocw.example>")
                .met("To", "Piet Pietersen <p.pietersen@minbzk.example>")
                .met("Subject", "Bijeenkomst over de verkiezingsuitslag")
                .met("Date", "Thu, 23 Nov 2023 10:15:00 +0100")
                .met("Message-ID", "<eerste@minocw.example>")
                .met("MIME-Version", "1.0");
    }

    static Emlbestand bericht() {
        return new Emlbestand();
    }

    Emlbestand met(String veld, String waarde) {
        kop.put(veld, waarde);
        return this;
    }

    Emlbestand zonder(String veld) {
        kop.remove(veld);
        return this;
    }

    Emlbestand metTekst(String deze) {
        tekst = deze;
        return this;
    }

    Emlbestand metBijlage(String naam, String soort, byte[] inhoud) {
        return metDeel(
                "Content-Type: %s\nContent-Disposition: attachment; filename=\"%s\"\n"
                        .formatted(soort, naam),
                inhoud);
    }

    Emlbestand metBijlage(String naam, String inhoud) {
        return metBijlage(naam, "text/plain", inhoud.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param velden of the part's head, but for how it is encoded
     */
    Emlbestand metDeel(String velden, byte[] inhoud) {
        delen.add(
                velden
                        + "Content-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(inhoud)
                        + "\n");
        return this;
    }

    /** A part exactly as it is given, with its head. */
    Emlbestand metRuwDeel(String deel) {
        delen.add(deel);
        return this;
    }

    byte[] bytes() {
        StringBuilder eml = new StringBuilder();
        kop.forEach((veld, waarde) -> eml.append(veld + ": " + waarde + "\n"));
        String platteTekst = "Content-Type: text/plain; charset=UTF-8\n\n" + tekst;
        if (delen.isEmpty()) {
            eml.append(kop.containsKey("Content-Type") ? "\n" + tekst : platteTekst);
        } else {
            eml.append("Content-Type: multipart/mixed; boundary=\"" + GRENS + "\"\n\n");
            deel(eml, platteTekst);
            delen.forEach(deel -> deel(eml, deel));
            eml.append("--" + GRENS + "--\n");
        }
        return eml.toString()
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void deel(StringBuilder eml, String deel) {
        eml.append("--" + GRENS + "\n").append(deel).append("\n");
    }
}
