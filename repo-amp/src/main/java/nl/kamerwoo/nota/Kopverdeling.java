package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Koplezer.Plaats;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each label its value. Values stand beside or below their label, before it, or in a column
 * of their own, depending on the layout and on the order in which it was extracted; which of these
 * it is shows in how well the values fit.
 */
final class Kopverdeling {
    /** So many lines behind the last label can still be its value. */
    private static final int STAART = 14;

    private final Waardevorm vorm;
    private final Waardelezer waarden;
    private final Uitlijning uitlijning;

    Kopverdeling(Waardevorm vorm) {
        this.vorm = vorm;
        this.waarden = new Waardelezer(vorm);
        this.uitlijning = new Uitlijning(vorm);
    }

    /** The lines [van, tot) as the value of a label, and how well they fit it. */
    record Deel(Plaats plaats, List<Regel> waarde, int van, int tot, int sterkte) {
        /** A label with nothing filled in. */
        static Deel leeg(Plaats plaats, int van, int tot) {
            return new Deel(plaats, List.of(), van, tot, Waardevorm.NIET);
        }
    }

    /** One way of reading the header, how well it fits, and how many lines it leaves over. */
    private record Lezing(List<Deel> delen, double score, int wezen) {}

    void verdeel(List<Regel> regels, List<Plaats> groep, Kop kop) {
        int eind = eind(regels, groep, kop);
        var lezing = vooruit(regels, groep, eind, kop);
        if (lezing.wezen() > 0 && kale(groep) >= 3) {
            var achteruit = achteruit(regels, groep, kop);
            if (achteruit.score() >= lezing.score() + 3) {
                lezing = achteruit;
            }
        }
        for (var plaats : groep) {
            kop.etiketregels(plaats.regel(), plaats.eind());
            kop.zet(plaats.etiket(), regels.get(plaats.regel()).nummer(), List.of());
        }
        for (var deel : lezing.delen()) {
            kop.verbruik(deel.van(), deel.tot());
            kop.zet(
                    deel.plaats().etiket(),
                    regels.get(deel.plaats().regel()).nummer(),
                    deel.waarde());
        }
        verweesd(regels, groep, kop);
    }

    private static long kale(List<Plaats> groep) {
        return groep.stream().filter(p -> !p.etiket().heeftRest()).count();
    }

    /** Where the values of the last label must end. */
    private static int eind(List<Regel> regels, List<Plaats> groep, Kop kop) {
        int begin = groep.get(groep.size() - 1).eind();
        int i = begin;
        while (i < regels.size() && i < begin + STAART && !stopt(regels, i, kop)) {
            i++;
        }
        boolean voorSectie = i < regels.size() && !kop.verbruikt(i) && i < begin + STAART;
        return voorSectie && !titelElders(groep, kop) ? titel(regels, begin, i) : i;
    }

    /** Whether the title has a label of its own, or the word nota before it. */
    private static boolean titelElders(List<Plaats> groep, Kop kop) {
        boolean onderwerp = groep.stream().anyMatch(p -> p.etiket().rubriek() == Rubriek.ONDERWERP);
        int nota = kop.woordNota();
        boolean naNota =
                nota >= 0
                        && nota < groep.get(0).regel()
                        && !kop.verbruikt(nota + 1)
                        && nota + 1 < groep.get(0).regel();
        return onderwerp || naNota;
    }

    /** The last paragraph before the first section is the title, not a value. */
    private static int titel(List<Regel> regels, int begin, int eind) {
        int i = eind - 1;
        while (i > begin
                && !regels.get(i).leeg()
                && !regels.get(i).rand()
                && !regels.get(i).cel()
                && !regels.get(i).punt()) {
            i--;
        }
        if (i < begin || regels.get(i).punt() || regels.get(i).cel()) {
            return eind;
        }
        var alinea = Waardelezer.tekst(regels.subList(i, eind));
        int woorden = regels.get(i).leeg() || regels.get(i).rand() ? 3 : 5;
        return Tekens.woorden(alinea) >= woorden && Datums.veld(alinea).isEmpty() ? i : eind;
    }

    private static boolean stopt(List<Regel> regels, int i, Kop kop) {
        if (kop.verbruikt(i)) {
            return true;
        }
        var titel = regels.get(i).titel();
        return titel != null && titel.vast();
    }

    private Lezing vooruit(List<Regel> regels, List<Plaats> groep, int eind, Kop kop) {
        var delen = new ArrayList<Deel>();
        double score = 0;
        int wezen = groep.get(0).regel() > 0 && !kop.verbruikt(groep.get(0).regel() - 1) ? 1 : 0;
        boolean onderElkaar = onderElkaar(groep);
        for (int i = 0; i < groep.size(); ) {
            int j = i;
            while (j + 1 < groep.size()
                    && !groep.get(j).etiket().heeftRest()
                    && groep.get(j).eind() == groep.get(j + 1).regel()) {
                j++;
            }
            boolean laatste = j + 1 == groep.size();
            int van = groep.get(j).eind();
            int tot = laatste ? eind : vrijTot(kop, van, groep.get(j + 1).regel());
            List<Deel> gevonden;
            if (groep.get(j).etiket().heeftRest()) {
                gevonden = waarden.naast(regels, groep.get(j), tot, laatste);
            } else if (i == j) {
                boolean klaar =
                        !laatste
                                && (j + 2 >= groep.size()
                                        || groep.get(j + 1).etiket().heeftRest()
                                        || groep.get(j + 1).eind() < groep.get(j + 2).regel());
                gevonden = waarden.eronder(regels, groep.get(i), van, tot, laatste, klaar);
            } else {
                gevonden = kolom(regels, groep.subList(i, j + 1), van, tot, laatste, onderElkaar);
            }
            int verbruikt = 0;
            for (var deel : gevonden) {
                score += punten(deel);
                verbruikt += deel.tot() - deel.van();
            }
            int over = laatste ? 0 : Math.max(0, tot - van - verbruikt);
            wezen += over;
            score -= over;
            delen.addAll(gevonden);
            i = j + 1;
        }
        return new Lezing(delen, score, wezen);
    }

    /**
     * Whether most labels stand alone above a value: then a value is that of the label above it.
     */
    private static boolean onderElkaar(List<Plaats> groep) {
        int met = 0;
        for (int i = 0; i + 1 < groep.size(); i++) {
            boolean kaal = !groep.get(i).etiket().heeftRest();
            met += kaal && groep.get(i).eind() < groep.get(i + 1).regel() ? 1 : 0;
        }
        return met >= 3;
    }

    private List<Deel> kolom(
            List<Regel> regels,
            List<Plaats> labels,
            int van,
            int tot,
            boolean laatste,
            boolean onderElkaar) {
        var kolom = uitlijning.lijnUit(regels, labels, van, tot, laatste, false);
        if (!kolom.isEmpty()) {
            return kolom;
        }
        var laatsteLabel = labels.get(labels.size() - 1);
        var onder = waarden.eronder(regels, laatsteLabel, van, tot, laatste, false);
        boolean zeker =
                onderElkaar || onder.stream().allMatch(d -> d.sterkte() == Waardevorm.STERK);
        return zeker ? onder : List.of();
    }

    private Lezing achteruit(List<Regel> regels, List<Plaats> groep, Kop kop) {
        var delen = new ArrayList<Deel>();
        double score = 0;
        int van = groep.get(0).regel();
        while (van > 0 && groep.get(0).regel() - van < STAART && !stopt(regels, van - 1, kop)) {
            van--;
        }
        for (int i = 0; i < groep.size(); ) {
            int j = i;
            while (j + 1 < groep.size()
                    && !groep.get(j + 1).etiket().heeftRest()
                    && groep.get(j).eind() == groep.get(j + 1).regel()) {
                j++;
            }
            if (groep.get(i).etiket().heeftRest()) {
                delen.addAll(waarden.naast(regels, groep.get(i), groep.get(i).eind(), false));
                score += 3;
            } else {
                var gevonden =
                        uitlijning.lijnUit(
                                regels,
                                groep.subList(i, j + 1),
                                van,
                                groep.get(i).regel(),
                                i == 0,
                                true);
                int verbruikt = 0;
                for (var deel : gevonden) {
                    score += punten(deel);
                    verbruikt += deel.tot() - deel.van();
                }
                score -= i == 0 ? 0 : groep.get(i).regel() - van - verbruikt;
                delen.addAll(gevonden);
            }
            van = groep.get(j).eind();
            i = j + 1;
        }
        return new Lezing(delen, score, 0);
    }

    private static double punten(Deel deel) {
        return deel.waarde().isEmpty() ? 0 : deel.sterkte() == Waardevorm.STERK ? 3 : 1.2;
    }

    /**
     * What stands between two labels, fits the first of them not, and stands right before a label
     * without a value, belongs to that one: a frame in the margin is extracted line by line.
     */
    private void verweesd(List<Regel> regels, List<Plaats> groep, Kop kop) {
        for (int i = 1; i < groep.size(); i++) {
            var label = groep.get(i);
            int van = groep.get(i - 1).eind();
            int tot = label.regel();
            while (van < tot && kop.verbruikt(van)) {
                van++;
            }
            boolean leeg =
                    kop.waarde(label.etiket().rubriek()).isEmpty() && !label.etiket().heeftRest();
            if (!leeg
                    || van == tot
                    || !vrij(kop, van, tot)
                    || !gevolgdDoorLabel(groep, i, regels)) {
                continue;
            }
            var waarde = regels.subList(van, tot);
            boolean nieuw =
                    van == groep.get(i - 1).eind()
                            ? waarde.get(0).nieuw() || groep.get(i - 1).etiket().heeftRest()
                            : waarde.get(0).nieuw();
            if (nieuw
                    && tot - van <= 4
                    && vorm.sterkte(label.etiket().rubriek(), Waardelezer.tekst(waarde)) > 0) {
                kop.verbruik(van, tot);
                kop.zet(label.etiket(), regels.get(label.regel()).nummer(), waarde);
            }
        }
    }

    private static boolean vrij(Kop kop, int van, int tot) {
        for (int i = van; i < tot; i++) {
            if (kop.verbruikt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Up to the kind or the word nota, if one stands between. */
    private static int vrijTot(Kop kop, int van, int tot) {
        int i = van;
        while (i < tot && !kop.verbruikt(i)) {
            i++;
        }
        return i;
    }

    private static boolean gevolgdDoorLabel(List<Plaats> groep, int i, List<Regel> regels) {
        return i + 1 < groep.size()
                ? groep.get(i).eind() == groep.get(i + 1).regel()
                : groep.get(i).eind() >= regels.size() || regels.get(groep.get(i).eind()).nieuw();
    }
}
