package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finds the header: the lines where labels stand close together. */
final class Koplezer {
    /** The header is on the first page, at its foot when a frame is drawn after the text. */
    private static final int EERSTE_BLADZIJDE = 160;

    /** A value seldom takes more lines than this. */
    private static final int WAARDE = 8;

    private final Kopverdeling verdeling;
    private final Waardevorm vorm;

    Koplezer(Waardevorm vorm) {
        this.vorm = vorm;
        this.verdeling = new Kopverdeling(vorm);
    }

    /** A label and the line it begins on. */
    record Plaats(int regel, Etiket etiket) {
        int eind() {
            return regel + etiket.regels();
        }
    }

    Kop lees(List<Regel> regels) {
        var kop = new Kop();
        soortEnWoord(regels, kop);
        var groepen = groepen(regels, kop);
        int eersteTitel = eersteTitel(regels);
        var beste = beste(groepen);
        for (var groep : groepen) {
            boolean kopregels = groep.get(groep.size() - 1).regel() < eersteTitel;
            if (groep == beste || kopregels) {
                groep.forEach(p -> kop.etiket(p.etiket()));
            }
        }
        if (beste != null) {
            verdeling.verdeel(regels, beste, kop);
        }
        for (var groep : groepen) {
            if (groep != beste && groep.get(0).regel() < eersteTitel) {
                verdeling.verdeel(regels, groep, kop);
            }
        }
        bijlagenOpVolgendeBladzijde(regels, kop);
        return kop;
    }

    /** A list that goes on with the next number behind the head of the next page. */
    private static void bijlagenOpVolgendeBladzijde(List<Regel> regels, Kop kop) {
        var lijst = kop.waarde(Rubriek.BIJLAGEN).map(Kop.Waarde::regels).orElse(List.of());
        int vorige = lijst.isEmpty() ? -1 : regels.indexOf(lijst.get(lijst.size() - 1));
        if (vorige < 0) {
            return;
        }
        int nummer = lijst.get(lijst.size() - 1).volgnummer();
        int i = vorige + 1;
        while (nummer > 0 && i < regels.size() && kop.verbruikt(i)) {
            i++;
        }
        while (i > vorige + 1
                && nummer > 0
                && i < regels.size()
                && regels.get(i).volgnummer() == nummer + 1) {
            nummer++;
            kop.vulAan(Rubriek.BIJLAGEN, regels.get(i));
            kop.verbruik(i, i + 1);
            i++;
        }
    }

    /** The kind and the word nota; both can stand above, beside or below the labels. */
    private static void soortEnWoord(List<Regel> regels, Kop kop) {
        int tot = Math.min(regels.size(), EERSTE_BLADZIJDE);
        for (int i = 0; i < tot; i++) {
            var regel = regels.get(i);
            if (Notasoorten.isWoordNota(regel.tekst())) {
                kop.woordNota(i);
                kop.verbruik(i, i + 1);
                continue;
            }
            boolean gebroken = regel.tekst().equalsIgnoreCase("ter") && i + 1 < tot;
            String tekst =
                    gebroken ? regel.tekst() + " " + regels.get(i + 1).tekst() : regel.tekst();
            var soort = Notasoorten.op(tekst);
            if (soort != null && soort.rest().isEmpty()) {
                kop.soort(new Veld<>(soort.soort(), new Vindplaats(regel.nummer(), "kop")));
                if (!soort.soort().startsWith("TER ") || regel.klein().startsWith("nota")) {
                    kop.soortIsNota(i);
                }
                kop.verbruik(i, gebroken ? i + 2 : i + 1);
            }
        }
    }

    /** The first line that can be nothing but the title of a section. */
    private static int eersteTitel(List<Regel> regels) {
        for (int i = 0; i < regels.size(); i++) {
            if (regels.get(i).isVasteTitel()) {
                return i;
            }
        }
        return regels.size();
    }

    private List<List<Plaats>> groepen(List<Regel> regels, Kop kop) {
        var groepen = new ArrayList<List<Plaats>>();
        List<Plaats> groep = null;
        int vorigeEind = 0;
        int tot = Math.min(regels.size(), EERSTE_BLADZIJDE);
        for (int i = 0; i < tot; i++) {
            if (kop.verbruikt(i)) {
                continue;
            }
            var etiket = Etiketlezer.herken(regels, i);
            if (etiket == null || !telt(etiket, regels.get(i))) {
                continue;
            }
            if (groep == null || afstand(regels, vorigeEind, i) > WAARDE) {
                groep = new ArrayList<>();
                groepen.add(groep);
            }
            groep.add(new Plaats(i, etiket));
            vorigeEind = i + etiket.regels();
            i = vorigeEind - 1;
        }
        return groepen;
    }

    private boolean telt(Etiket etiket, Regel regel) {
        if (regel.punt()) {
            return false;
        }
        if (etiket.zeker()) {
            return regel.tekst().length() <= 400;
        }
        boolean past =
                etiket.rest().length() <= 100 && vorm.sterkte(etiket.rubriek(), etiket.rest()) > 0;
        if (etiket.rubriek() == Rubriek.AAN
                || etiket.rubriek() == Rubriek.VAN
                || etiket.rubriek() == Rubriek.ONDERWERP) {
            return past && Tekens.begintGroot(regel.tekst()) && !etiket.rest().endsWith(".");
        }
        return past && Tekens.begintGroot(regel.tekst());
    }

    /** Lines between two labels; a section title parts more than any number of lines. */
    private static int afstand(List<Regel> regels, int van, int tot) {
        int n = 0;
        for (int i = van; i < tot; i++) {
            var regel = regels.get(i);
            var titel = regel.titel();
            if (titel != null && titel.vast() || regel.tekst().length() > 300) {
                return Integer.MAX_VALUE;
            }
            n += regel.punt() || regel.isLeeg() ? 0 : 1;
        }
        return n;
    }

    /** The group that names the most different things, if it names two. */
    private static List<Plaats> beste(List<List<Plaats>> groepen) {
        List<Plaats> beste = null;
        int meeste = 1;
        for (var groep : groepen) {
            int n = rubrieken(groep);
            if (n > meeste) {
                meeste = n;
                beste = groep;
            }
        }
        return beste;
    }

    private static int rubrieken(List<Plaats> groep) {
        var rubrieken = EnumSet.noneOf(Rubriek.class);
        groep.forEach(p -> rubrieken.add(p.etiket().rubriek()));
        rubrieken.remove(Rubriek.OVERIG);
        rubrieken.remove(Rubriek.VREEMD);
        return rubrieken.size();
    }
}
