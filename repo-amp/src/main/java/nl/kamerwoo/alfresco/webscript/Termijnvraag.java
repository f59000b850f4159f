package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.termijn.Dagnotatie;
import nl.kamerwoo.termijn.Gebeurtenis;
import nl.kamerwoo.termijn.Gebeurtenis.Afgedaan;
import nl.kamerwoo.termijn.Gebeurtenis.Herstart;
import nl.kamerwoo.termijn.Gebeurtenis.InGebreke;
import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;
import nl.kamerwoo.termijn.Gebeurtenis.Stop;
import nl.kamerwoo.termijn.Gebeurtenis.Uitstel;
import nl.kamerwoo.termijn.Gebeurtenis.Verdaging;
import nl.kamerwoo.termijn.Termijnsoort;

import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from a query which term is asked for. A parameter without value is one not given. */
record Termijnvraag(
        Termijnsoort soort,
        LocalDate start,
        List<Gebeurtenis> gebeurtenissen,
        LocalDate peildatum) {

    /**
     * @param vandaag the day as of which it is looked at when the query names none
     * @throws WebScriptException in words, when something is missing or unknown
     * @throws nl.kamerwoo.termijn.TermijnFout when something is no date or no suspension
     */
    static Termijnvraag van(WebScriptRequest req, LocalDate vandaag) {
        Termijnsoort soort = soort(req);
        return new Termijnvraag(
                soort,
                dag(req, soort.begin()).orElseThrow(() -> weiger("begin-ontbreekt", soort.begin())),
                gebeurtenissen(req),
                dag(req, "peildatum").orElse(vandaag));
    }

    private static Termijnsoort soort(WebScriptRequest req) {
        String soorten =
                Arrays.stream(Termijnsoort.values())
                        .map(Termijnsoort::naam)
                        .collect(Collectors.joining(", "));
        String naam = tekst(req, "soort").orElseThrow(() -> weiger("soort-ontbreekt", soorten));
        return Termijnsoort.van(naam).orElseThrow(() -> weiger("soort", naam, soorten));
    }

    private static List<Gebeurtenis> gebeurtenissen(WebScriptRequest req) {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        verlengd(req, "uitstel", Uitstel::new).ifPresent(gebeurtenissen::add);
        verlengd(req, "verdaagd", Verdaging::new).ifPresent(gebeurtenissen::add);
        lijst(req, "opschorting").map(Opschorting::lees).forEach(gebeurtenissen::add);
        dagen(req, "stop").map(Stop::new).forEach(gebeurtenissen::add);
        dagen(req, "herstart").map(Herstart::new).forEach(gebeurtenissen::add);
        dag(req, "afgedaan").map(Afgedaan::new).ifPresent(gebeurtenissen::add);
        dag(req, "ingebrekestelling").map(InGebreke::new).ifPresent(gebeurtenissen::add);
        return gebeurtenissen;
    }

    /** Whether it was extended: {@code true}, {@code false}, or the day that was made known. */
    private static Optional<Gebeurtenis> verlengd(
            WebScriptRequest req, String naam, Function<Optional<LocalDate>, Gebeurtenis> maak) {
        Optional<String> waarde = tekst(req, naam).filter(tekst -> !tekst.equals("false"));
        if (waarde.isEmpty()) {
            return Optional.empty();
        }
        String tekst = waarde.get();
        if (tekst.equals("true")) {
            return Optional.of(maak.apply(Optional.empty()));
        }
        if (!Character.isDigit(tekst.charAt(0))) {
            throw weiger("waarde", naam, tekst);
        }
        return Optional.of(maak.apply(Optional.of(Dagnotatie.lees(naam, tekst))));
    }

    private static Optional<LocalDate> dag(WebScriptRequest req, String naam) {
        return tekst(req, naam).map(tekst -> Dagnotatie.lees(naam, tekst));
    }

    private static Stream<LocalDate> dagen(WebScriptRequest req, String naam) {
        return lijst(req, naam).map(tekst -> Dagnotatie.lees(naam, tekst));
    }

    private static Optional<String> tekst(WebScriptRequest req, String naam) {
        return Optional.ofNullable(req.getParameter(naam))
                .map(String::strip)
                .filter(tekst -> !tekst.isEmpty());
    }

    /** The values of a parameter that may be repeated, and may hold several between commas. */
    private static Stream<String> lijst(WebScriptRequest req, String naam) {
        return Optional.ofNullable(req.getParameterValues(naam)).stream()
                .flatMap(Arrays::stream)
                .flatMap(waarde -> Arrays.stream(waarde.split(",")))
                .filter(tekst -> !tekst.isBlank());
    }

    private static WebScriptException weiger(String sleutel, Object... waarden) {
        return new WebScriptException(
                Status.STATUS_BAD_REQUEST,
                Melding.tekst("kamerwoo.termijn.vraag." + sleutel, waarden));
    }
}
