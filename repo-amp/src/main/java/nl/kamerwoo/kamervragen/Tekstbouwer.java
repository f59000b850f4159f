package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Alinea;
import nl.kamerwoo.nota.Alinealezer;
import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Makes paragraphs of lines, and takes the notes out of them. */
final class Tekstbouwer {
    private final Alinealezer alinealezer;
    private final List<Voetnoot> noten;

    /**
     * @param alle all lines of the document: they show whether a line is a whole paragraph
     */
    Tekstbouwer(List<Tekstregel> alle, List<Voetnoot> noten) {
        this.alinealezer = new Alinealezer(alle.stream().map(Tekstregel::alsRegel).toList());
        this.noten = noten;
    }

    /** A text with its notes apart. */
    record Tekst(String tekst, List<Voetnoot> noten) {
        static final Tekst LEEG = new Tekst("", List.of());

        Tekst plus(String deel, Tekst meer) {
            List<Voetnoot> samen = new ArrayList<>(noten);
            samen.addAll(meer.noten);
            String kop = deel.isEmpty() ? "" : deel + ") ";
            String voor = tekst.isEmpty() ? "" : tekst + "\n";
            return new Tekst(voor + kop + meer.tekst, samen);
        }
    }

    Tekst tekst(List<Tekstregel> regels) {
        return schoon(String.join("\n", alineas(regels)));
    }

    List<String> alineas(List<Tekstregel> regels) {
        var zonder = zonderBladnummers(regels).stream().map(Tekstregel::alsRegel).toList();
        return alinealezer.lees(zonder, false).stream().map(Alinea::tekst).toList();
    }

    /** A bare number at a page end, or in the middle of a sentence, is that of the page. */
    private static List<Tekstregel> zonderBladnummers(List<Tekstregel> regels) {
        List<Tekstregel> uit = new ArrayList<>(regels.size());
        boolean weg = false;
        for (int i = 0; i < regels.size(); i++) {
            if (isBladnummer(regels, i)) {
                weg = true;
            } else {
                uit.add(weg ? regels.get(i).metRand(regels.get(i).leeg()) : regels.get(i));
                weg = false;
            }
        }
        return uit;
    }

    private static boolean isBladnummer(List<Tekstregel> regels, int i) {
        var regel = regels.get(i);
        String tekst = regel.tekst();
        if (tekst.length() > 3 || regel.cel() || Datums.cijfersTot(tekst, 0) < tekst.length()) {
            return false;
        }
        boolean laatste = i + 1 == regels.size();
        boolean rand = regel.rand() || !laatste && regels.get(i + 1).rand();
        boolean los = regel.leeg() || !laatste && regels.get(i + 1).leeg();
        boolean inZin =
                i > 0
                        && !laatste
                        && los
                        && !regels.get(i - 1).eindigtZin()
                        && Tekens.begintKlein(regels.get(i + 1).tekst());
        return rand || inZin;
    }

    Tekst schoon(String tekst) {
        var uit = new StringBuilder(tekst.length());
        var gevonden = new LinkedHashSet<Voetnoot>();
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (!Voetnootmerken.isPlaats(c)) {
                uit.append(c);
                continue;
            }
            int noot = c - Voetnootmerken.EERSTE;
            if (noot < noten.size() && !noten.get(noot).tekst().isEmpty()) {
                gevonden.add(noten.get(noot));
            }
            if (uit.length() > 0 && uit.charAt(uit.length() - 1) == ' ') {
                uit.setLength(uit.length() - 1);
            }
        }
        return new Tekst(uit.toString().strip(), List.copyOf(gevonden));
    }
}
