package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.termijn.Lopendvraag;
import nl.kamerwoo.termijn.Toestand;
import nl.kamerwoo.zoeken.Plaats;

import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads from a query which running dossiers are asked for. */
final class Lopendparameters {

    private static final int LANGSTE = 200;

    private static final Map<String, String> SOORTEN =
            Map.of("kamervragen", "kw:kamervragendossier", "woo", "kw:wooverzoek");

    private static final String[] NAMEN = {
        "lopend", "directie", "behandelaar", "soort", "toestand", "na", "formaat"
    };

    private Lopendparameters() {}

    /** Whether something is asked that only running dossiers have. */
    static boolean isGevraagd(WebScriptRequest req) {
        return Stream.of(NAMEN).anyMatch(naam -> tekst(req, naam).isPresent());
    }

    /**
     * @throws WebScriptException in words, when something is unknown
     */
    static Lopendvraag vraag(WebScriptRequest req) {
        tekst(req, "lopend").filter(waarde -> !waarde.equals("true")).ifPresent(fout("lopend"));
        return new Lopendvraag(
                tekst(req, "soort").map(Lopendparameters::soort).orElse("kw:dossier"),
                tekst(req, "directie"),
                tekst(req, "behandelaar"),
                tekst(req, "toestand").map(Lopendparameters::toestand));
    }

    static Optional<Plaats> plaats(WebScriptRequest req) {
        return tekst(req, "na")
                .map(merk -> Plaats.vanMerk(merk).orElseThrow(() -> weiger("na", merk)));
    }

    static boolean isCsv(WebScriptRequest req) {
        String formaat = tekst(req, "formaat").orElse("json");
        if (!formaat.equals("csv") && !formaat.equals("json")) {
            throw weiger("formaat", formaat);
        }
        return formaat.equals("csv");
    }

    private static String soort(String naam) {
        return Optional.ofNullable(SOORTEN.get(naam)).orElseThrow(() -> weiger("soort", naam));
    }

    private static Toestand toestand(String naam) {
        return Arrays.stream(Toestand.values())
                .filter(een -> een != Toestand.AFGEDAAN && een.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> weiger("toestand", naam));
    }

    private static Consumer<String> fout(String sleutel) {
        return waarde -> {
            throw weiger(sleutel, waarde);
        };
    }

    private static Optional<String> tekst(WebScriptRequest req, String naam) {
        Optional<String> tekst =
                Optional.ofNullable(req.getParameter(naam))
                        .map(String::strip)
                        .filter(waarde -> !waarde.isEmpty());
        tekst.filter(waarde -> waarde.length() > LANGSTE).ifPresent(fout("te-lang"));
        return tekst;
    }

    private static WebScriptException weiger(String sleutel, String waarde) {
        return Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.lopend." + sleutel, waarde);
    }
}
