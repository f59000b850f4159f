package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the title: behind the word nota, below the header, above it, or in the line with nota. */
final class Titellezer {
    private static final int LANGSTE = 350;
    private static final int REGELS = 5;

    /** The title and the lines [van, tot) that it takes. */
    record Titel(Veld<String> veld, int van, int tot) {}

    private final List<Regel> regels;
    private final Kop kop;
    private final int eersteSectie;

    Titellezer(List<Regel> regels, Kop kop, int eersteSectie) {
        this.regels = regels;
        this.kop = kop;
        this.eersteSectie = eersteSectie;
    }

    Optional<Titel> lees() {
        var kandidaten = new ArrayList<Integer>();
        boolean notaOnder = kop.woordNota() >= kop.begin();
        if (notaOnder) {
            kandidaten.add(kop.woordNota() + 1);
        }
        if (kop.eind() <= eersteSectie) {
            kandidaten.add(kop.eind());
        }
        if (kop.woordNota() >= 0 && !notaOnder) {
            kandidaten.add(kop.woordNota() + 1);
        }
        if (kop.soortNota() >= 0) {
            kandidaten.add(kop.soortNota() + 1);
        }
        for (int begin : kandidaten) {
            var titel = vanaf(begin);
            if (titel.isPresent()) {
                return titel;
            }
        }
        return metNota().or(this::vooraf);
    }

    /** The paragraph that begins at the first free line from here. */
    private Optional<Titel> vanaf(int begin) {
        int i = begin;
        while (i < eersteSectie
                && !kop.isEtiket(i)
                && (kop.verbruikt(i) || regels.get(i).isLeeg() || isRuis(regels.get(i).tekst()))) {
            i++;
        }
        return i < eersteSectie && !kop.isEtiket(i) ? alinea(i) : Optional.empty();
    }

    private Optional<Titel> alinea(int begin) {
        var tekst = new StringBuilder(regels.get(begin).tekst());
        int i = begin + 1;
        while (i < eersteSectie && i - begin < REGELS && !kop.verbruikt(i) && loopt(tekst, i)) {
            Tekens.plak(tekst, regels.get(i).tekst());
            i++;
        }
        String titel =
                Tekens.begintKlein(tekst.toString())
                        ? ""
                        : zonderNota(Etiketten.zonderDubbelePunt(tekst.toString()));
        boolean kan =
                titel.length() <= LANGSTE
                        && Tekens.woorden(titel) >= 2
                        && Tekens.heeftLetter(titel)
                        && !isZin(titel)
                        && !Tekens.wilMeer(titel)
                        && !Niets.isPlaatshouder(titel)
                        && Datums.veld(titel).isEmpty();
        boolean punt = regels.get(begin).punt();
        return kan && !punt
                ? Optional.of(
                        new Titel(
                                new Veld<>(
                                        titel, new Vindplaats(regels.get(begin).nummer(), "titel")),
                                begin,
                                i))
                : Optional.empty();
    }

    private boolean loopt(StringBuilder tekst, int i) {
        var regel = regels.get(i);
        if (regel.isLeeg()
                || regel.cel()
                || regel.punt()
                || Etiketten.alleen(regel.tekst()) != null) {
            return false;
        }
        boolean vervolg = Tekens.wilMeer(tekst.toString()) || Tekens.begintKlein(regel.tekst());
        if (regel.leeg() || regel.rand()) {
            return vervolg && !Tekens.eindigtZin(tekst.toString());
        }
        return vervolg
                || regels.get(i - 1).tekst().length() <= 110
                        && regel.tekst().length() <= 110
                        && !tekst.toString().endsWith(".");
    }

    /** Two sentences, or one of a running text, are no title. */
    private static boolean isZin(String s) {
        return s.endsWith(".") && (s.indexOf(". ") > 0 || Tekens.woorden(s) > 25)
                || s.endsWith(",");
    }

    private static boolean isRuis(String s) {
        String klein = Tekens.klein(s);
        return klein.startsWith("ministerie van ") && Tekens.woorden(s) < 12
                || klein.startsWith("> retour")
                || Notasoorten.isWoordNota(s)
                || Notasoorten.isNotanaam(s)
                || Datums.veld(s).isPresent()
                || !Tekens.heeftLetter(s);
    }

    /** "Nota Kamervragen lid Eerdmans (JA21) over …" on one line. */
    private Optional<Titel> metNota() {
        for (int i = 0; i < eersteSectie; i++) {
            String klein = regels.get(i).klein();
            boolean nota =
                    klein.startsWith("nota ")
                            || klein.startsWith("beslisnota ")
                            || klein.startsWith("nota: ")
                            || klein.startsWith("beslisnota: ");
            if (nota && !kop.verbruikt(i) && Tekens.woorden(klein) > 2) {
                return alinea(i);
            }
        }
        return Optional.empty();
    }

    private static String zonderNota(String titel) {
        String klein = Tekens.klein(titel);
        for (String woord : List.of("nota: ", "beslisnota: ", "onderwerp: ", "betreft: ")) {
            if (klein.startsWith(woord)) {
                return titel.substring(woord.length());
            }
        }
        return titel;
    }

    /** Above the labels, if one paragraph alone stands there that can be a title. */
    private Optional<Titel> vooraf() {
        Titel enige = null;
        for (int i = 0; i < eersteSectie && i < kop.begin(); i++) {
            if (kop.verbruikt(i) || regels.get(i).isLeeg() || isRuis(regels.get(i).tekst())) {
                continue;
            }
            var titel = alinea(i);
            if (titel.isEmpty() || Tekens.woorden(titel.get().veld().waarde()) < 4) {
                continue;
            }
            if (enige != null) {
                return Optional.empty();
            }
            enige = titel.get();
            i = enige.tot() - 1;
        }
        return Optional.ofNullable(enige);
    }
}
