package nl.kamerwoo.alfresco.correspondentie;

import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;

import nl.kamerwoo.correspondentie.Maildeel;

import java.util.Locale;
import java.util.Objects;

/** Makes out what the head of a part says (RFC 2045, RFC 2183, RFC 2231). */
final class Deelkop {

    private static final String BIJGEVOEGD = "attachment";

    private Deelkop() {}

    /**
     * @param soort what it is taken for where its own head does not say
     * @param keuze whether it is one of several forms of the same text
     */
    static Maildeel lees(Kopvelden velden, String soort, boolean keuze) {
        String plaatsing = velden.waarde("Content-Disposition");
        return new Maildeel(
                soort,
                naam(velden),
                velden.waarde("Content-ID"),
                plaatsing.strip().toLowerCase(Locale.ROOT).startsWith(BIJGEVOEGD),
                keuze);
    }

    /** A parameter of the type, such as {@code smime-type}; empty when it is not there. */
    static String parameter(Kopvelden velden, String naam) {
        return parameter(velden.waarde("Content-Type"), naam);
    }

    private static String naam(Kopvelden velden) {
        String naam = parameter(velden.waarde("Content-Disposition"), "filename");
        return Koplezer.naam(naam.isBlank() ? parameter(velden, "name") : naam);
    }

    private static String parameter(String veld, String naam) {
        int begin = veld.indexOf(';');
        if (begin < 0) {
            return "";
        }
        String parameters = veld.substring(begin);
        try {
            return Objects.requireNonNullElse(new ParameterList(parameters).get(naam), "");
        } catch (ParseException | RuntimeException geenLijst) {
            return slordig(parameters, naam);
        }
    }

    /** As programs write it that do not keep to the rules: with spaces, without quotes. */
    private static String slordig(String veld, String naam) {
        String begin = naam + "=";
        int plaats = veld.toLowerCase(Locale.ROOT).indexOf(begin);
        if (plaats < 0) {
            return "";
        }
        String rest = veld.substring(plaats + begin.length()).strip();
        if (rest.startsWith("\"")) {
            int einde = rest.indexOf('"', 1);
            return einde < 0 ? rest.substring(1) : rest.substring(1, einde);
        }
        int einde = rest.indexOf(';');
        return (einde < 0 ? rest : rest.substring(0, einde)).strip();
    }
}
