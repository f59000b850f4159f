package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Some ministries answer in a table: a number, the question, the answer. Gives its cells headings,
 * so that it reads as any other set.
 */
final class Tabellezer {
    private static final Set<String> VRAAG = Set.of("vraag", "vragen");
    private static final Set<String> ANTWOORD = Set.of("antwoord", "antwoorden", "beantwoording");
    private static final Set<String> NUMMER = Set.of("nr", "nr.", "nummer", "no.", "#", "vraagnr.");

    private final List<Tekstregel> regels;
    private final List<Tekstregel> uit = new ArrayList<>();
    private boolean metNummer;
    private int kolom;

    private Tabellezer(List<Tekstregel> regels) {
        this.regels = regels;
    }

    static List<Tekstregel> lees(List<Tekstregel> regels) {
        var lezer = new Tabellezer(regels);
        int i = 0;
        while (i < regels.size()) {
            int na = lezer.naKoprij(i);
            if (na > i) {
                i = lezer.tabel(na);
            } else {
                lezer.uit.add(regels.get(i));
                i++;
            }
        }
        return lezer.uit;
    }

    /** Behind the row with the names of the columns, or the same place if there is none here. */
    private int naKoprij(int i) {
        boolean nummer = heet(i, NUMMER) && heet(i + 1, VRAAG) && heet(i + 2, ANTWOORD);
        boolean zonder = heet(i, VRAAG) && heet(i + 1, ANTWOORD);
        if (!nummer && !zonder) {
            return i;
        }
        metNummer = nummer;
        return i + (nummer ? 3 : 2);
    }

    private boolean heet(int i, Set<String> namen) {
        return i < regels.size()
                && regels.get(i).cel()
                && regels.get(i).tekst().length() < 20
                && namen.contains(Tekens.klein(regels.get(i).tekst()));
    }

    /** Reads the rows; gives the first line behind them. */
    private int tabel(int begin) {
        kolom = 0;
        int i = begin;
        while (i < regels.size() && (regels.get(i).cel() || !regels.get(i).leeg())) {
            int na = naKoprij(i);
            if (na > i) {
                kolom = 0;
                i = na;
                continue;
            }
            if (regels.get(i).cel()) {
                cel(i);
            } else {
                uit.add(regels.get(i));
            }
            i++;
        }
        return i;
    }

    private void cel(int i) {
        var regel = regels.get(i);
        var kop = Koppen.lees(regel.tekst()).filter(k -> k.soort() == Kop.Soort.GETAL);
        if (metNummer) {
            if (kop.filter(Kop::los).isPresent() && kolom != 1) {
                kop(regel, "Vraag " + kop.get().eerste());
                kolom = 1;
                return;
            }
            antwoord(regel, "Antwoord");
            uit.add(regel);
            return;
        }
        if (kolom == 0) {
            kop(regel, "Vraag" + kop.map(k -> " " + k.eerste()).orElse(""));
            uit.add(kop.isPresent() ? regel.metTekst(kop.get().rest()) : regel);
            kolom = 1;
        } else {
            kop(regel, "Antwoord");
            uit.add(regel);
            kolom = 0;
        }
    }

    private void antwoord(Tekstregel regel, String kop) {
        if (kolom == 2) {
            kop(regel, kop);
        }
        kolom++;
    }

    private void kop(Tekstregel regel, String tekst) {
        uit.add(new Tekstregel(regel.nummer(), tekst, true, true, regel.rand()));
    }
}
