package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the steps of a term, and what is wrong with its dates, into sentences. */
public final class Termijntekst {

    private static final String PIJL = " \u2192 ";
    private static final String PUNT = ". ";

    private final Teksten teksten;
    private final DateTimeFormatter zonderJaar;
    private final DateTimeFormatter metJaar;

    public Termijntekst(Teksten teksten) {
        this.teksten = teksten;
        // The days are in the language of the texts, which need not be the reader's own.
        Locale taal = Locale.forLanguageTag(tekst("taal"));
        this.zonderJaar = DateTimeFormatter.ofPattern("EEE d MMMM", taal);
        this.metJaar = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", taal);
    }

    /** All steps in one line: "28 dagen na ontvangst: za 2 mei 2026 → eerstvolgende …". */
    public String uitleg(Termijn termijn) {
        String telling = String.join(PIJL, stappen(termijn));
        return termijn.ingebrekestelling()
                .map(deze -> telling + PUNT + String.join(PIJL, stappen(deze)))
                .orElse(telling);
    }

    /** A sentence for each step; a year stands where it is another than in the step before. */
    public List<String> stappen(Termijn termijn) {
        return stappen(termijn.stappen());
    }

    /** When notice of default came, how the two weeks after it were counted, and what follows. */
    public List<String> stappen(Ingebrekestelling ingebrekestelling) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(
                tekst(
                        "ingebrekestelling.ontvangen",
                        metJaar.format(ingebrekestelling.ontvangen())));
        zinnen.addAll(stappen(ingebrekestelling.stappen()));
        zinnen.add(
                tekst(
                        "ingebrekestelling." + ingebrekestelling.gevolg(),
                        metJaar.format(
                                ingebrekestelling
                                        .beroepVanaf()
                                        .orElse(ingebrekestelling.einde()))));
        return zinnen;
    }

    private List<String> stappen(List<Stap> stappen) {
        List<String> zinnen = new ArrayList<>();
        Optional<LocalDate> vorige = Optional.empty();
        for (Stap stap : stappen) {
            zinnen.add(zin(stap, vorige));
            vorige = Optional.of(stap.datum());
        }
        return zinnen;
    }

    /** What a step rests on, such as "art. 1 Algemene termijnenwet". */
    public String grondslag(Grondslag grondslag) {
        return tekst("grondslag." + grondslag);
    }

    /** What is wrong, to whoever gave the dates. */
    public String fout(TermijnFout fout) {
        return tekst("fout." + fout.soort(), fout.waarden().stream().map(this::waarde).toArray());
    }

    private String zin(Stap stap, Optional<LocalDate> vorige) {
        String naar = dag(stap.datum(), vorige);
        if (stap instanceof Stap.Geteld geteld) {
            return tekst(
                    "stap.geteld." + geteld.telling(),
                    duur(geteld.duur()),
                    tekst("begin." + geteld.soort()),
                    naar);
        }
        if (stap instanceof Stap.Verlengd verlengd) {
            String wijze = tekst("wijze." + verlengd.wijze());
            return verlengd.op()
                    .map(
                            op ->
                                    tekst(
                                            "stap.verlengd-op",
                                            wijze,
                                            duur(verlengd.duur()),
                                            dag(op, vorige),
                                            naar))
                    .orElseGet(() -> tekst("stap.verlengd", wijze, duur(verlengd.duur()), naar));
        }
        if (stap instanceof Stap.Stilgestaan stil) {
            return stilgestaan(stil, vorige, naar);
        }
        if (stap instanceof Stap.Doorgeschoven door) {
            return doorgeschoven(door, vorige, naar);
        }
        if (stap instanceof Stap.Gebleven gebleven) {
            return tekst("stap.gebleven", rustdag(gebleven.rustdag()), naar);
        }
        return tekst("stap.aangevuld", naar);
    }

    private String stilgestaan(Stap.Stilgestaan stil, Optional<LocalDate> vorige, String naar) {
        String dagen = duur(stil.dagen());
        String oorzaak = oorzaak(stil.oorzaak());
        String eerste = dag(stil.eerste(), vorige);
        if (stil.open()) {
            return tekst("stap.stil-open", dagen, oorzaak, eerste, naar);
        }
        return stil.dagen() == 0
                ? tekst("stap.stil-niet", oorzaak, naar)
                : tekst("stap.stil", dagen, oorzaak, eerste, dag(stil.laatste(), vorige), naar);
    }

    private String doorgeschoven(Stap.Doorgeschoven door, Optional<LocalDate> vorige, String naar) {
        String feestdagen =
                door.overgeslagen().stream()
                        .filter(dag -> !dag.soort().isWeekend())
                        .map(
                                vrij ->
                                        tekst(
                                                "stap.vrije-dag",
                                                dag(vrij.dag(), vorige),
                                                rustdag(vrij.soort())))
                        .collect(Collectors.joining(", "));
        return feestdagen.isEmpty()
                ? tekst("stap.doorgeschoven", naar)
                : tekst("stap.doorgeschoven-om", naar, feestdagen);
    }

    private Object waarde(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return metJaar.format(dag);
        }
        if (waarde instanceof Termijnsoort soort) {
            return tekst("soort." + soort);
        }
        if (waarde instanceof Verlengwijze wijze) {
            return tekst("wijze." + wijze);
        }
        return waarde instanceof Oorzaak oorzaak ? oorzaak(oorzaak) : waarde.toString();
    }

    private String oorzaak(Oorzaak oorzaak) {
        return tekst("oorzaak." + oorzaak);
    }

    private String rustdag(Rustdag rustdag) {
        return tekst("rustdag." + rustdag);
    }

    private String duur(Termijnduur duur) {
        return tekst("duur." + duur.eenheid(), duur.aantal());
    }

    private String duur(long dagen) {
        return tekst("duur." + Termijnduur.Eenheid.DAGEN, dagen);
    }

    private String dag(LocalDate dag, Optional<LocalDate> vorige) {
        boolean zelfdeJaar = vorige.filter(ander -> ander.getYear() == dag.getYear()).isPresent();
        return (zelfdeJaar ? zonderJaar : metJaar).format(dag);
    }

    private String tekst(String sleutel, Object... waarden) {
        return teksten.tekst("kamerwoo.termijn." + sleutel, waarden);
    }
}
