package nl.kamerwoo.alfresco.webscript;

import nl.kamerwoo.alfresco.model.KamerwooModel;
import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.instelling.Ministerie;
import nl.kamerwoo.instelling.Ministerielijst;
import nl.kamerwoo.zoeken.OmgekeerdePeriode;
import nl.kamerwoo.zoeken.Plaats;
import nl.kamerwoo.zoeken.TeVeelWoorden;
import nl.kamerwoo.zoeken.Zoekvraag;
import nl.kamerwoo.zoeken.Zoekwoorden;

import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads from a query which documents are asked for. A parameter without value is one not given. */
public final class Zoekparameters {

    private static final int LANGSTE = 200;

    /** No ministry wrote before or writes after; further off a year is a slip of the pen. */
    private static final int EERSTE_JAAR = 1800;

    private static final int LAATSTE_JAAR = 2999;

    private final Verzoek verzoek;
    private final DictionaryService dictionaryService;
    private final Instellingen instellingen;

    public Zoekparameters(
            Verzoek verzoek, DictionaryService dictionaryService, Instellingen instellingen) {
        this.verzoek = verzoek;
        this.dictionaryService = dictionaryService;
        this.instellingen = instellingen;
    }

    /**
     * @throws WebScriptException in words, when something is unknown or cannot be
     */
    Zoekvraag vraag(WebScriptRequest req) {
        try {
            return new Zoekvraag(
                    dag(req, "van"),
                    dag(req, "tot"),
                    tekst(req, "type").map(this::type),
                    tekst(req, "ministerie").map(this::ministeries).orElse(List.of()),
                    tekst(req, "directie"),
                    tekst(req, "afzender").map(Zoekparameters::naam),
                    woorden(req),
                    tekst(req, "dossier").map(this::dossier));
        } catch (OmgekeerdePeriode omgekeerd) {
            throw weiger("periode", omgekeerd.van(), omgekeerd.tot());
        } catch (TeVeelWoorden teVeel) {
            throw weiger("woorden", teVeel.woorden(), teVeel.tekens());
        }
    }

    /** Where the page begins. */
    Optional<Plaats> plaats(WebScriptRequest req) {
        return Optional.ofNullable(req.getParameter("na"))
                .filter(merk -> !merk.isBlank())
                .map(merk -> Plaats.vanMerk(merk.strip()).orElseThrow(() -> weiger("na")));
    }

    /** Whether it is about the documents without a date. */
    boolean ongedateerd(WebScriptRequest req) {
        String waarde = tekst(req, "zonderDatum").orElse("false");
        if (!waarde.equals("true") && !waarde.equals("false")) {
            throw weiger("zonder-datum", waarde);
        }
        return waarde.equals("true");
    }

    private static Optional<LocalDate> dag(WebScriptRequest req, String naam) {
        return tekst(req, naam).map(tekst -> dag(naam, tekst));
    }

    private static LocalDate dag(String naam, String tekst) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            if (dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR) {
                return dag;
            }
        } catch (DateTimeParseException geenDatum) {
            throw weiger("datum", naam, tekst);
        }
        throw weiger("datum", naam, tekst);
    }

    private static List<String> woorden(WebScriptRequest req) {
        String getypt = Optional.ofNullable(req.getParameter("woorden")).orElse("");
        List<String> woorden = Zoekwoorden.van(getypt);
        if (woorden.isEmpty() && !getypt.isBlank()) {
            throw weiger("geen-woord", getypt);
        }
        return woorden;
    }

    private String type(String naam) {
        QName type = KamerwooModel.type(naam.startsWith("kw:") ? naam.substring(3) : naam);
        boolean bestaat = dictionaryService.getType(type) != null;
        if (!bestaat || !dictionaryService.isSubClass(type, KamerwooModel.TYPE_STUK)) {
            throw weiger("type", naam);
        }
        return type.getLocalName();
    }

    /** One or more, with commas between them; a comma can be in the name of one too. */
    private List<String> ministeries(String namen) {
        List<String> ene = afkortingen(namen);
        return ene.isEmpty()
                ? Arrays.stream(namen.split(",", -1))
                        .flatMap(naam -> bekende(naam.strip()).stream())
                        .distinct()
                        .toList()
                : ene;
    }

    private List<String> bekende(String naam) {
        List<String> afkortingen = afkortingen(naam);
        if (afkortingen.isEmpty()) {
            throw weiger("ministerie", naam);
        }
        return afkortingen;
    }

    /** Every name that the ministry had is a name on its documents. */
    private List<String> afkortingen(String naam) {
        return instellingen.van(Ministerielijst.SOORT).ministeries().stream()
                .filter(ministerie -> ministerie.heet(naam))
                .map(Ministerie::afkorting)
                .distinct()
                .toList();
    }

    private static String naam(String afzender) {
        if (afzender.chars().noneMatch(Character::isLetterOrDigit)) {
            throw weiger("geen-naam", afzender);
        }
        return afzender;
    }

    private String dossier(String id) {
        return verzoek.node(id, KamerwooModel.TYPE_DOSSIER).getId();
    }

    private static Optional<String> tekst(WebScriptRequest req, String naam) {
        Optional<String> tekst =
                Optional.ofNullable(req.getParameter(naam))
                        .map(String::strip)
                        .filter(waarde -> !waarde.isEmpty());
        tekst.filter(waarde -> waarde.length() > LANGSTE)
                .ifPresent(
                        waarde -> {
                            throw weiger("te-lang", naam, LANGSTE);
                        });
        return tekst;
    }

    private static WebScriptException weiger(String sleutel, Object... waarden) {
        Object[] woorden = Arrays.stream(waarden).map(String::valueOf).toArray();
        return Verzoek.weiger(Status.STATUS_BAD_REQUEST, "kamerwoo.zoeken." + sleutel, woorden);
    }
}
