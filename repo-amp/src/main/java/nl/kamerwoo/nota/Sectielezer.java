package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Sectietitels.Soort;
import nl.kamerwoo.nota.Sectietitels.Titel;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text below the header into its sections. */
final class Sectielezer {
    /** A section as read, with its paragraphs. */
    record Gelezen(Sectie sectie, Titel titel, List<Alinea> alineas) {}

    private record Begin(int regel, int regels, String titel, Titel soort, String rest) {}

    private static final Titel ONBEKEND = new Titel(Soort.OVERIG, false, false);

    private final List<Regel> regels;
    private final Alinealezer alineas;
    private final boolean tekens;

    private Sectielezer(List<Regel> regels) {
        this.regels = regels;
        this.alineas = new Alinealezer(regels);
        this.tekens = regels.stream().anyMatch(r -> r.cel() || r.punt() && r.titel() == null);
    }

    static List<Gelezen> lees(List<Regel> regels) {
        return new Sectielezer(regels).lees();
    }

    private List<Gelezen> lees() {
        var begin = new ArrayList<Begin>();
        boolean toelichting = false;
        boolean onder = false;
        for (int i = 0; i < regels.size(); i++) {
            if (!begin.isEmpty()
                    && isTussenkop(begin.get(begin.size() - 1), i, onder, toelichting)) {
                onder = true;
                continue;
            }
            var titel = begin(i, !begin.isEmpty() && begin.get(begin.size() - 1).regel() == i - 1);
            if (titel != null) {
                begin.add(titel);
                i += titel.regels() - 1;
                onder = false;
                toelichting |= Tekens.klein(titel.titel()).contains("toelichting");
            }
        }
        var uit = new ArrayList<Gelezen>();
        for (int i = 0; i < begin.size(); i++) {
            int tot = i + 1 < begin.size() ? begin.get(i + 1).regel() : regels.size();
            uit.add(sectie(begin.get(i), tot));
        }
        return uit;
    }

    /**
     * Whether the line is a small title within the section on what is not public. Toelichting can
     * be the next section too, where that one was left empty: it is sure only where the nota had a
     * toelichting already, or where a small title follows that is nothing else.
     *
     * @param onder whether one stood in this section before
     */
    private boolean isTussenkop(Begin sectie, int i, boolean onder, boolean toelichting) {
        String tekst = regels.get(i).tekst();
        if (sectie.soort().soort() != Soort.NIET_OPENBAAR || !Tussenkoppen.is(tekst)) {
            return false;
        }
        if (!Tussenkoppen.isToelichting(tekst)) {
            return true;
        }
        boolean eerste = i == sectie.regel() + sectie.regels() && sectie.rest().isEmpty();
        return (eerste || onder) && (toelichting || motiveringVolgt(i + 1));
    }

    private boolean motiveringVolgt(int van) {
        for (int i = van; i < Math.min(regels.size(), van + 12); i++) {
            if (regels.get(i).isVasteTitel()) {
                return false;
            }
            if (Tussenkoppen.is(regels.get(i).tekst())) {
                return true;
            }
        }
        return false;
    }

    private Begin begin(int i, boolean naTitel) {
        var regel = regels.get(i);
        boolean streep = regel.punt() && !Tekens.isCijfer(regel.tekst().charAt(0));
        String tekst = regel.inhoud();
        if (streep || tekst.length() < 3 || !Sectietitels.begintGroot(tekst)) {
            return null;
        }
        boolean los =
                i == 0
                        || naTitel
                        || regel.nieuw()
                        || Tekens.eindigtZin(regels.get(i - 1).tekst())
                        || !alineas.afgebroken();
        boolean kan =
                i == 0
                        || regel.leeg()
                        || regel.rand()
                        || !Tekens.wilMeer(regels.get(i - 1).tekst());
        if (!kan) {
            return null;
        }
        var titel = regel.titel();
        if (titel != null && (titel.vast() || los)) {
            return new Begin(i, 1, Sectietitels.kaal(tekst), titel, "");
        }
        if (i > 0 && regel.nieuw() && isGenummerd(regel, "bijlage ")) {
            return new Begin(i, 1, Sectietitels.kaal(tekst), ONBEKEND, "");
        }
        if (tekst.length() <= 80
                && Sectietitels.kanBeginnen(tekst)
                && i + 1 < regels.size()
                && !regels.get(i + 1).punt()
                && regels.get(i + 1).tekst().length() <= 50) {
            String samen = Tekens.plak(tekst, regels.get(i + 1).tekst());
            var over = Sectietitels.van(samen);
            if (over != null && over.vast() && Tekens.begintKlein(regels.get(i + 1).tekst())) {
                return new Begin(i, 2, Sectietitels.kaal(samen), over, "");
            }
        }
        var metTekst = metTekst(i, tekst, los);
        return metTekst != null ? metTekst : onbekend(i, tekst);
    }

    /** "Geadviseerd besluit: instemmen." */
    private Begin metTekst(int i, String tekst, boolean los) {
        int dubbelePunt = tekst.indexOf(": ");
        if (dubbelePunt < 3 || dubbelePunt > 70 || !los) {
            return null;
        }
        String kop = tekst.substring(0, dubbelePunt);
        var titel = Sectietitels.van(kop);
        if (titel == null
                || titel.soort() == Soort.OVERIG
                || titel.soort() == Soort.CONTEXT && !titel.eigen()) {
            return null;
        }
        return new Begin(i, 1, kop, titel, tekst.substring(dubbelePunt + 2));
    }

    /** A title that is in no list: short, by itself, between whole sentences. */
    private Begin onbekend(int i, String tekst) {
        var regel = regels.get(i);
        boolean vorm =
                tekst.length() <= 60
                        && (!Tekens.eindigtZin(tekst) || tekst.endsWith("?"))
                        && !Tekens.wilMeer(tekst)
                        && tekst.indexOf(',') < 0
                        && Tekens.woorden(tekst) <= 7;
        if (!vorm
                || isGenummerd(regel, "vraag ")
                || isGenummerd(regel, "antwoord ")
                || regel.punt()
                || regel.cel()
                || i == 0
                || i + 1 >= regels.size()
                || Datums.zoek(tekst, 0) != null) {
            return null;
        }
        var vorige = regels.get(i - 1);
        var volgende = regels.get(i + 1);
        boolean zinnen =
                Tekens.eindigtZin(vorige.tekst())
                        && !vorige.tekst().endsWith(":")
                        && !vorige.tekst().endsWith(";");
        boolean erna =
                volgende.tekst().length() > Math.max(60, tekst.length())
                        && Tekens.heeftLetter(volgende.inhoud())
                        && !Tekens.begintKlein(volgende.inhoud());
        boolean apart = alineas.afgebroken() ? regel.leeg() : true;
        if (!zinnen || !erna || !apart || regel.rand()) {
            return null;
        }
        return new Begin(i, 1, Sectietitels.kaal(tekst), ONBEKEND, "");
    }

    /** "Bijlage 1", "Antwoord 2": of what stands behind the nota in the same file. */
    private static boolean isGenummerd(Regel regel, String woord) {
        String tekst = Etiketten.zonderDubbelePunt(regel.tekst());
        int n = woord.length();
        return tekst.length() > n
                && tekst.length() <= n + 3
                && tekst.regionMatches(true, 0, woord, 0, n)
                && Datums.cijfersTot(tekst, n) == tekst.length();
    }

    private Gelezen sectie(Begin begin, int tot) {
        int van = begin.regel() + begin.regels();
        var eigen = new ArrayList<Regel>(regels.subList(Math.min(van, tot), tot));
        if (!begin.rest().isEmpty()) {
            eigen.add(0, regels.get(begin.regel()).metTekst(begin.rest()));
        }
        if (begin.soort().soort() == Soort.NIET_OPENBAAR) {
            zetTussenkoppenApart(eigen);
        }
        boolean tabel = regels.get(begin.regel()).cel();
        var gelezen = alineas.lees(eigen, !tabel);
        var punten = new ArrayList<String>();
        var tekst = new StringBuilder(80 * eigen.size());
        boolean vorigePunt = false;
        for (var alinea : gelezen) {
            if (alinea.punt()) {
                punten.add(alinea.tekst());
            }
            tekst.append(tekst.length() == 0 ? "" : vorigePunt && alinea.punt() ? "\n" : "\n\n");
            tekst.append(alinea.punt() ? "- " : "").append(alinea.tekst());
            vorigePunt = alinea.punt();
        }
        if (punten.isEmpty() && isLijst(begin.soort(), gelezen)) {
            gelezen.forEach(a -> punten.add(a.tekst()));
        }
        var plaats = new Vindplaats(regels.get(begin.regel()).nummer(), "sectie " + begin.titel());
        return new Gelezen(
                new Sectie(begin.titel(), tekst.toString(), punten, plaats),
                begin.soort(),
                gelezen);
    }

    private static void zetTussenkoppenApart(List<Regel> regels) {
        boolean erna = false;
        for (int i = 0; i < regels.size(); i++) {
            String tekst = regels.get(i).tekst();
            if (erna || Tussenkoppen.is(tekst)) {
                regels.set(i, regels.get(i).naWitregel());
            }
            erna = Tussenkoppen.alleen(tekst);
        }
    }

    /** Word's list styles lose their bullet in the text: there each line is an item. */
    private boolean isLijst(Titel titel, List<Alinea> gelezen) {
        boolean soort =
                titel.soort() == Soort.KERN
                        || titel.soort() == Soort.TOELICHTING
                        || titel.soort() == Soort.CONTEXT;
        return soort
                && !tekens
                && !alineas.afgebroken()
                && gelezen.size() > 1
                && gelezen.stream().noneMatch(Alinea::los);
    }
}
