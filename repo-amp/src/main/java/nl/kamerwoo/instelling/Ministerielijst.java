package nl.kamerwoo.instelling;

import nl.kamerwoo.instelling.Fout.Soort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ministries, those of the past too: they stay good on documents of their time. */
public record Ministerielijst(List<Ministerie> ministeries) {

    public static final Instellingsoort<Ministerielijst> SOORT =
            new Instellingsoort<>("ministeries", Ministerielijst.class, Ministerielijst::lees);

    private static final int LANGSTE_NUMMER = 20;

    public Ministerielijst {
        ministeries = List.copyOf(ministeries);
    }

    /** Those that there are on a day: what is to be chosen from. */
    public List<Ministerie> op(LocalDate dag) {
        return ministeries.stream().filter(ministerie -> ministerie.geldtOp(dag)).toList();
    }

    /**
     * The ministry of this name on the day of the document. Where none had the name that day, one
     * that has it at another time: people go on using old names, and use new ones early.
     */
    public Optional<Ministerie> vind(String naam, LocalDate dag) {
        List<Ministerie> zo = ministeries.stream().filter(m -> m.heet(naam)).toList();
        return zo.stream()
                .filter(ministerie -> ministerie.geldtOp(dag))
                .findFirst()
                .or(() -> zo.stream().findFirst());
    }

    private static Ministerielijst lees(Blok document) {
        List<Ministerie> lijst = new ArrayList<>();
        List<Integer> regels = new ArrayList<>();
        for (Blok blok : document.blokken("ministeries")) {
            Ministerie ministerie = ministerie(blok);
            for (int i = 0; i < lijst.size(); i++) {
                meldZelfdeNaam(blok, ministerie, lijst.get(i), regels.get(i));
            }
            lijst.add(ministerie);
            regels.add(blok.regel());
        }
        return new Ministerielijst(lijst);
    }

    private static Ministerie ministerie(Blok blok) {
        return new Ministerie(
                tooi(blok),
                blok.tekst("afkorting"),
                blok.teksten("ook"),
                blok.tekst("naam"),
                Periode.lees(blok));
    }

    private static Optional<String> tooi(Blok blok) {
        Optional<String> nummer = blok.optioneleTekst("tooi");
        boolean goed =
                nummer.map(tekst -> tekst.length() <= LANGSTE_NUMMER && tekst.matches("mnre[0-9]+"))
                        .orElse(true);
        if (!goed) {
            blok.fout("tooi", Soort.TOOI, nummer.get());
            return Optional.empty();
        }
        return nummer;
    }

    /** On no day may one name mean two ministries. */
    private static void meldZelfdeNaam(Blok blok, Ministerie een, Ministerie ander, int regel) {
        if (!een.geldig().overlapt(ander.geldig())) {
            return;
        }
        Set<String> bezet = new HashSet<>(ander.namen().map(Ministerie::klein).toList());
        een.namen()
                .filter(naam -> !naam.isEmpty() && bezet.contains(Ministerie.klein(naam)))
                .findFirst()
                .ifPresent(naam -> blok.fout("afkorting", Soort.DUBBEL, naam, regel));
    }
}
