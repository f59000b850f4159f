package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keys and their values, for a reader to ask for. What is wrong is remembered and reading goes on,
 * with a value in its place, so that a document is told everything at once. Every key that is asked
 * for may stand here; any other is refused. A reader therefore asks for all of them, always.
 */
public final class Blok {

    static final int MEESTE_TEKENS = 200;

    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d-M-uuuu]")
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final int LANGSTE_DATUM = 10;
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2100;

    private final Waarde.Groep groep;
    private final List<Fout> fouten;
    private final Set<String> gevraagd = new LinkedHashSet<>();
    private final List<Blok> delen = new ArrayList<>();

    Blok(Waarde.Groep groep, List<Fout> fouten) {
        this.groep = groep;
        this.fouten = fouten;
    }

    /** The line on which it begins. */
    public int regel() {
        return groep.regel();
    }

    /** A text that must be there. */
    public String tekst(String sleutel) {
        Optional<String> tekst = optioneleTekst(sleutel);
        if (tekst.isEmpty() && !isFout(sleutel)) {
            fout(sleutel, Soort.ONTBREEKT, sleutel);
        }
        return tekst.orElse("");
    }

    /** A text of at most {@value #MEESTE_TEKENS} characters, on one line. */
    public Optional<String> optioneleTekst(String sleutel) {
        return waarde(sleutel).flatMap(waarde -> tekst(sleutel, waarde));
    }

    /** A text that must be there, and that can have more lines. */
    public String lap(String sleutel, int meesteTekens) {
        Optional<Waarde> waarde = waarde(sleutel);
        if (waarde.isEmpty()) {
            fout(sleutel, Soort.ONTBREEKT, sleutel);
        } else if (!(waarde.get() instanceof Waarde.Tekst tekst)) {
            fout(sleutel, Soort.GEEN_TEKST, sleutel);
        } else if (tekst.tekst().length() > meesteTekens) {
            fout(sleutel, Soort.TE_LANG, sleutel, meesteTekens);
        } else {
            return tekst.tekst();
        }
        return "";
    }

    /** A whole number. */
    public int getal(String sleutel, int minst, int meest, int anders) {
        Optional<String> tekst = optioneleTekst(sleutel);
        if (tekst.isEmpty()) {
            return anders;
        }
        if (tekst.get().matches("[0-9]{1,9}")) {
            int getal = Integer.parseInt(tekst.get());
            if (getal >= minst && getal <= meest) {
                return getal;
            }
        }
        fout(sleutel, Soort.GEEN_GETAL, sleutel, minst, meest, tekst.get());
        return anders;
    }

    /** {@code ja} or {@code nee}; who knows YAML may say it in English. */
    public boolean jaOfNee(String sleutel, boolean anders) {
        Optional<String> tekst = optioneleTekst(sleutel);
        if (tekst.isEmpty()) {
            return anders;
        }
        switch (tekst.get()) {
            case "ja", "true" -> {
                return true;
            }
            case "nee", "false" -> {
                return false;
            }
            default -> {
                fout(sleutel, Soort.GEEN_JA_OF_NEE, sleutel, tekst.get());
                return anders;
            }
        }
    }

    /** A day, as 2026-05-15 or 15-05-2026, of this century or the last. */
    public Optional<LocalDate> datum(String sleutel) {
        Optional<String> tekst = optioneleTekst(sleutel);
        Optional<LocalDate> datum = tekst.flatMap(Blok::dag);
        if (tekst.isPresent() && datum.isEmpty()) {
            fout(sleutel, Soort.GEEN_DATUM, sleutel, tekst.get());
        }
        return datum;
    }

    private static Optional<LocalDate> dag(String tekst) {
        if (tekst.length() > LANGSTE_DATUM) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst, DATUM))
                    .filter(dag -> dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR);
        } catch (DateTimeException geenDatum) {
            return Optional.empty();
        }
    }

    /** A day that must be there; empty when it is not, which is then a mistake already. */
    public Optional<LocalDate> verplichteDatum(String sleutel) {
        Optional<LocalDate> datum = datum(sleutel);
        if (datum.isEmpty() && !isFout(sleutel)) {
            fout(sleutel, Soort.ONTBREEKT, sleutel);
        }
        return datum;
    }

    /** Texts in a list; a single text is a list of one. */
    public List<String> teksten(String sleutel) {
        Optional<Waarde> waarde = waarde(sleutel);
        List<Waarde> teksten =
                waarde.orElse(null) instanceof Waarde.Lijst lijst
                        ? lijst.delen()
                        : waarde.stream().toList();
        return teksten.stream().flatMap(deel -> tekst(sleutel, deel).stream()).toList();
    }

    /** Keys below this key. */
    public Blok blok(String sleutel) {
        return deel(sleutel, groep(sleutel));
    }

    /** Keys that the document chooses itself, each with keys below it. */
    public Map<String, Blok> perNaam(String sleutel) {
        Map<String, Blok> perNaam = new LinkedHashMap<>();
        groep(sleutel)
                .paren()
                .forEach(
                        (naam, paar) -> {
                            if (!isLeeg(paar.waarde())) {
                                perNaam.put(naam, deel(naam, paar.waarde()));
                            }
                        });
        return perNaam;
    }

    /** Keys in a list. */
    public List<Blok> blokken(String sleutel) {
        Optional<Waarde> waarde = waarde(sleutel);
        if (waarde.isEmpty()) {
            return List.of();
        }
        if (waarde.get() instanceof Waarde.Lijst lijst) {
            return lijst.delen().stream().map(onderdeel -> deel(sleutel, onderdeel)).toList();
        }
        fout(sleutel, Soort.GEEN_LIJST, sleutel);
        return List.of();
    }

    /** Remembers a mistake in the value of a key. */
    public void fout(String sleutel, Soort soort, Object... waarden) {
        Waarde.Paar paar = groep.paren().get(sleutel);
        fouten.add(Fout.op(paar == null ? regel() : paar.regel(), soort, waarden));
    }

    /** Refuses what was not asked for, here and below. */
    void meldOnbekend() {
        groep.paren()
                .forEach(
                        (sleutel, paar) -> {
                            if (!gevraagd.contains(sleutel)) {
                                fouten.add(onbekend(sleutel, paar.regel()));
                            }
                        });
        delen.forEach(Blok::meldOnbekend);
    }

    private Fout onbekend(String sleutel, int regel) {
        return Gelijkenis.naaste(sleutel, gevraagd)
                .map(naaste -> Fout.op(regel, Soort.ONBEKENDE_SLEUTEL_BIJNA, sleutel, naaste))
                .orElseGet(
                        () ->
                                Fout.op(
                                        regel,
                                        Soort.ONBEKENDE_SLEUTEL,
                                        sleutel,
                                        String.join(", ", gevraagd)));
    }

    private Optional<Waarde> waarde(String sleutel) {
        gevraagd.add(sleutel);
        return Optional.ofNullable(groep.paren().get(sleutel))
                .map(Waarde.Paar::waarde)
                .filter(waarde -> !isLeeg(waarde));
    }

    private static boolean isLeeg(Waarde waarde) {
        return waarde instanceof Waarde.Tekst tekst && tekst.leeg();
    }

    private Optional<String> tekst(String sleutel, Waarde waarde) {
        if (!(waarde instanceof Waarde.Tekst tekst)) {
            fouten.add(Fout.op(waarde.regel(), Soort.GEEN_TEKST, sleutel));
            return Optional.empty();
        }
        if (tekst.tekst().length() > MEESTE_TEKENS) {
            fouten.add(Fout.op(tekst.regel(), Soort.TE_LANG, sleutel, MEESTE_TEKENS));
            return Optional.empty();
        }
        if (tekst.tekst().chars().anyMatch(Character::isISOControl)) {
            fouten.add(Fout.op(tekst.regel(), Soort.STUURTEKEN));
            return Optional.empty();
        }
        return Optional.of(tekst.tekst()).filter(inhoud -> !inhoud.isEmpty());
    }

    private Waarde.Groep groep(String sleutel) {
        Optional<Waarde> waarde = waarde(sleutel);
        if (waarde.isPresent() && waarde.get() instanceof Waarde.Groep gevonden) {
            return gevonden;
        }
        if (waarde.isPresent()) {
            fout(sleutel, Soort.GEEN_GROEP, sleutel);
        }
        return new Waarde.Groep(Map.of(), regel());
    }

    private Blok deel(String sleutel, Waarde waarde) {
        if (waarde instanceof Waarde.Groep gevonden) {
            Blok blok = new Blok(gevonden, fouten);
            delen.add(blok);
            return blok;
        }
        fouten.add(Fout.op(waarde.regel(), Soort.GEEN_GROEP, sleutel));
        return new Blok(new Waarde.Groep(Map.of(), waarde.regel()), new ArrayList<>());
    }

    private boolean isFout(String sleutel) {
        Waarde.Paar paar = groep.paren().get(sleutel);
        return paar != null
                && fouten.stream().anyMatch(fout -> fout.regel() == paar.waarde().regel());
    }
}
