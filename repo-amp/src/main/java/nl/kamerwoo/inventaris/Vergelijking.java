package nl.kamerwoo.inventaris;

import nl.kamerwoo.inventaris.Werkruimte.Getallen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds a sheet that came back, row by row, against the inventory as it is, and tells what a person
 * changed in it and what cannot be taken over. Columns may have moved and rows may be empty; a
 * column that is gone changes nothing.
 */
public final class Vergelijking {

    /** A sheet with more to tell than this is another sheet. */
    static final int MEESTE_FOUTEN = 1_000;

    private static final LocalDate EERSTE_DAG_VAN_EXCEL = LocalDate.of(1899, 12, 30);
    private static final int MEESTE_DAGEN = 2_958_465;

    private static final List<DateTimeFormatter> DAGVORMEN =
            List.of(
                    DateTimeFormatter.ofPattern("d-M-uuuu"),
                    DateTimeFormatter.ofPattern("d/M/uuuu"),
                    DateTimeFormatter.ofPattern("d.M.uuuu"));

    /** The lines as they are. Each is asked for when the sheet tells of it: none is kept. */
    public interface Regels {

        Optional<Lijstregel> regel(int nummer);

        /** The ids of all of them. */
        BitSet nummers();
    }

    private final Regels regels;
    private final BitSet nummers;
    private final String matter;
    private final Map<Integer, Kolom> kolommen = new HashMap<>();
    private final BitSet geweest = new BitSet();
    private final Getallen rijVanRegel;
    private final Consumer<Wijziging> wijzigingen;
    private final List<Invoerfout> fouten = new ArrayList<>();
    private boolean zonderKop = true;

    /**
     * @param rijen room for which row told of which line
     * @param wijzigingen told of each change, in the order of the sheet
     */
    public Vergelijking(
            Regels regels, String matter, Getallen rijen, Consumer<Wijziging> wijzigingen) {
        this.regels = regels;
        this.nummers = regels.nummers();
        this.matter = matter;
        this.rijVanRegel = rijen;
        this.wijzigingen = wijzigingen;
    }

    /**
     * The next row; the first one with anything in it says what the columns are.
     *
     * @param rij its number in the sheet, from 1
     */
    public void rij(int rij, List<Cel> cellen) {
        if (cellen.stream().allMatch(cel -> cel.tekst().isBlank())) {
            return;
        }
        if (zonderKop) {
            zonderKop = false;
            kop(rij, cellen);
        } else if (kolommen.containsValue(Kolom.ID)) {
            regel(rij, cellen);
        }
    }

    private void kop(int rij, List<Cel> cellen) {
        for (int i = 0; i < cellen.size(); i++) {
            Optional<Kolom> kolom = Kolom.van(cellen.get(i).tekst());
            if (kolom.filter(kolommen::containsValue).isPresent()) {
                fout(rij, kolom.get().kop(), "kolom-dubbel");
                kolom = Optional.empty();
            }
            if (kolom.isPresent()) {
                kolommen.put(i, kolom.get());
            }
        }
        if (!kolommen.containsValue(Kolom.ID)) {
            fout(rij, Kolom.ID.kop(), "kolom-ontbreekt");
        }
    }

    private void regel(int rij, List<Cel> cellen) {
        Map<Kolom, Cel> waarden = new EnumMap<>(Kolom.class);
        kolommen.forEach(
                (plek, kolom) ->
                        waarden.put(
                                kolom, plek < cellen.size() ? cellen.get(plek) : Cel.tekst("")));
        String id = waarden.get(Kolom.ID).tekst().strip();
        Optional<Lijstregel> regel = Regelnummers.een(id).flatMap(regels::regel);
        if (regel.isEmpty()) {
            fout(rij, Kolom.ID.kop(), id.isEmpty() ? "zonder-id" : "onbekende-regel", kort(id));
            return;
        }
        int nummer = regel.get().regel().id();
        if (rijVanRegel.op(nummer) != 0) {
            fout(rij, Kolom.ID.kop(), "regel-dubbel", nummer, rijVanRegel.op(nummer));
            return;
        }
        rijVanRegel.zet(nummer, rij);
        geweest.set(nummer);
        vergelijk(rij, regel.get(), waarden);
    }

    private void vergelijk(int rij, Lijstregel regel, Map<Kolom, Cel> waarden) {
        List<Wijziging> eigen = new ArrayList<>();
        waarden.forEach(
                (kolom, cel) -> {
                    String van = regel.cel(kolom, matter);
                    String naar = tekst(kolom, cel);
                    if (!isZelfde(kolom, van, naar)) {
                        if (kolom.isWijzigbaar()) {
                            eigen.add(new Wijziging(regel.regel().id(), kolom, van, naar));
                        } else {
                            fout(rij, kolom.kop(), "niet-te-wijzigen", kolom.kop());
                        }
                    }
                });
        Regelwijziging uitkomst = Regelwijziging.van(regel, eigen, nummers::get);
        uitkomst.bezwaren()
                .forEach(
                        bezwaar ->
                                fout(
                                        rij,
                                        bezwaar.kolom().map(Kolom::kop).orElse(""),
                                        bezwaar.waarom()));
        if (uitkomst.bezwaren().isEmpty()) {
            eigen.forEach(wijzigingen);
        }
    }

    /** What means the same is no change: capitals, blanks between grounds, how a day is written. */
    private static boolean isZelfde(Kolom kolom, String van, String naar) {
        if (van.equals(naar)) {
            return true;
        }
        return switch (kolom) {
            case ID -> Regelnummers.een(van).equals(Regelnummers.een(naar));
            case BEOORDELING, FILE_TYPE -> van.equalsIgnoreCase(naar);
            case BEOORDELINGSGROND ->
                    zonderBlanks(van).equalsIgnoreCase(zonderBlanks(naar).replace(',', ';'));
            case OPGESCHORT -> Celwaarde.jaNee(van).equals(Celwaarde.jaNee(naar));
            default -> false;
        };
    }

    private static String zonderBlanks(String tekst) {
        return tekst.replace(" ", "").replace("\n", "");
    }

    private static String tekst(Kolom kolom, Cel cel) {
        String tekst = Celtekst.van(cel.tekst());
        if (kolom == Kolom.DATUM) {
            return cel.isGetal() ? dagVanGetal(tekst) : dagVanTekst(tekst);
        }
        return cel.isGetal() && tekst.endsWith(".0")
                ? tekst.substring(0, tekst.length() - 2)
                : tekst;
    }

    /** A spreadsheet counts the days from the turn of the century before the last. */
    private static String dagVanGetal(String tekst) {
        try {
            double dagen = Double.parseDouble(tekst);
            return dagen >= 1 && dagen <= MEESTE_DAGEN
                    ? EERSTE_DAG_VAN_EXCEL.plusDays((long) dagen).toString()
                    : tekst;
        } catch (NumberFormatException | DateTimeException geenDag) {
            return tekst;
        }
    }

    private static String dagVanTekst(String tekst) {
        for (DateTimeFormatter vorm : DAGVORMEN) {
            try {
                return LocalDate.parse(tekst, vorm).toString();
            } catch (DateTimeParseException andereVorm) {
                continue;
            }
        }
        return tekst;
    }

    /**
     * When the last row was told.
     *
     * @return what cannot be taken over
     */
    public List<Invoerfout> slot() {
        if (zonderKop) {
            fout(0, "", "leeg");
        } else if (kolommen.containsValue(Kolom.ID)) {
            BitSet ontbreekt = (BitSet) nummers.clone();
            ontbreekt.andNot(geweest);
            if (!ontbreekt.isEmpty()) {
                fout(0, Kolom.ID.kop(), "regels-ontbreken", Regelnummers.reeksen(ontbreekt));
            }
        }
        return List.copyOf(fouten);
    }

    private void fout(int rij, String kolom, String sleutel, Object... waarden) {
        fout(rij, kolom, Bezwaar.van(sleutel, waarden));
    }

    private void fout(int rij, String kolom, Bezwaar waarom) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(new Invoerfout(rij, kolom, waarom));
        } else if (fouten.size() == MEESTE_FOUTEN) {
            fouten.add(new Invoerfout(0, "", Bezwaar.van("meer-fouten", MEESTE_FOUTEN)));
        }
    }

    private static String kort(String tekst) {
        return tekst.codePointCount(0, tekst.length()) <= 30
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, 30)) + "…";
    }
}
