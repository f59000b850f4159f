package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Koplezer.Plaats;
import nl.kamerwoo.nota.Kopverdeling.Deel;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a column of labels beside a column of values: both keep their order, a label can be without
 * a value. Only what is certain comes out: a value that fits its label well, or one shut in between
 * two such values.
 */
final class Uitlijning {
    private static final int LABELS = 20;
    private static final int WAARDEN = 30;
    private static final int REGELS = 8;

    private final Waardevorm vorm;

    Uitlijning(Waardevorm vorm) {
        this.vorm = vorm;
    }

    /**
     * @param open whether lines at the outer end may be left over at no cost
     * @param ervoor whether the values stand before the labels
     */
    List<Deel> lijnUit(
            List<Regel> regels,
            List<Plaats> labels,
            int van,
            int tot,
            boolean open,
            boolean ervoor) {
        int k = labels.size();
        int begin = ervoor ? Math.max(van, tot - WAARDEN) : van;
        int m = Math.min(tot - begin, WAARDEN);
        if (k > LABELS || m <= 0) {
            return List.of();
        }
        var beste = new double[k + 1][m + 1];
        var keuze = new int[k + 1][m + 1];
        for (int i = k; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                vul(regels, labels, begin, beste, keuze, i, j, open, ervoor);
            }
        }
        return zekere(regels, loop(labels.size(), keuze), labels, begin, m, open, ervoor);
    }

    private void vul(
            List<Regel> regels,
            List<Plaats> labels,
            int begin,
            double[][] beste,
            int[][] keuze,
            int i,
            int j,
            boolean open,
            boolean ervoor) {
        int k = labels.size();
        int m = beste[0].length - 1;
        if (i == k && j == m) {
            return;
        }
        double hoogste = Double.NEGATIVE_INFINITY;
        int kies = 0;
        if (i < k) {
            hoogste = beste[i + 1][j] - 0.1;
            kies = -1;
        }
        if (j < m) {
            boolean gratis = open && (ervoor ? i == 0 : i == k) || regels.get(begin + j).isLeeg();
            double wees = beste[i][j + 1] - (gratis ? 0 : 1);
            if (wees > hoogste) {
                hoogste = wees;
                kies = 0;
            }
        }
        for (int l = 1; i < k && l <= REGELS && j + l <= m; l++) {
            var waarde = regels.subList(begin + j, begin + j + l);
            double score =
                    score(
                            labels.get(i),
                            waarde,
                            j > 0 ? regels.get(begin + j - 1) : null,
                            j + l < m ? regels.get(begin + j + l) : null);
            if (score > 0 && score + beste[i + 1][j + l] > hoogste) {
                hoogste = score + beste[i + 1][j + l];
                kies = l;
            }
        }
        beste[i][j] = hoogste;
        keuze[i][j] = kies;
    }

    private double score(Plaats label, List<Regel> waarde, Regel vorige, Regel volgende) {
        var rubriek = label.etiket().rubriek();
        var laatste = waarde.get(waarde.size() - 1);
        if (waarde.get(0).isLeeg()) {
            return waarde.size() == 1 ? 0.6 : 0;
        }
        double score = 0;
        for (int i = 1; i < waarde.size(); i++) {
            var regel = waarde.get(i);
            boolean lijst = rubriek == Rubriek.BIJLAGEN && regel.punt();
            boolean nieuwStuk = Niets.is(regel.tekst()) || !lijst && regel.punt();
            if (regel.isLeeg() || nieuwStuk || regel.cel() && waarde.get(0).cel() && !lijst) {
                return 0;
            }
            boolean loopt = Waardevorm.looptDoor(waarde.get(i - 1).tekst(), regel);
            score -= loopt || lijst ? 0 : regel.nieuw() ? 1 : 0.5;
        }
        if (volgende != null && !volgende.cel()) {
            boolean zelfdeCel = waarde.get(0).cel() && !volgende.nieuw();
            boolean loopt = zelfdeCel || Waardevorm.looptDoor(laatste.tekst(), volgende);
            boolean zelfdeLijst = rubriek == Rubriek.BIJLAGEN && volgende.punt() && laatste.punt();
            score -= loopt ? 2 : zelfdeLijst ? 0.5 : 0;
        }
        boolean midden = vorige != null && vorige.punt() && waarde.get(0).punt();
        score -= rubriek == Rubriek.BIJLAGEN && midden ? 0.5 : 0;
        int sterkte = vorm.sterkte(rubriek, Waardelezer.tekst(waarde));
        return sterkte == Waardevorm.NIET ? 0 : score + (sterkte == Waardevorm.STERK ? 3 : 1.2);
    }

    /** Per label where its value begins and ends, or null. */
    private static List<int[]> loop(int k, int[][] keuze) {
        int m = keuze[0].length - 1;
        var uit = new ArrayList<int[]>();
        int i = 0;
        int j = 0;
        while (i < k) {
            int kies = keuze[i][j];
            if (kies > 0) {
                uit.add(new int[] {j, j + kies});
                i++;
                j += kies;
            } else if (kies < 0 || j == m) {
                uit.add(null);
                i++;
            } else {
                j++;
            }
        }
        return uit;
    }

    private List<Deel> zekere(
            List<Regel> regels,
            List<int[]> stukken,
            List<Plaats> labels,
            int begin,
            int m,
            boolean open,
            boolean ervoor) {
        var uit = new ArrayList<Deel>();
        for (int i = 0; i < stukken.size(); i++) {
            var stuk = stukken.get(i);
            if (stuk == null) {
                continue;
            }
            int van = begin + stuk[0];
            var waarde = List.copyOf(regels.subList(van, begin + stuk[1]));
            int tot = begin + stuk[1];
            if (waarde.get(0).isLeeg()) {
                uit.add(Deel.leeg(labels.get(i), van, tot));
                continue;
            }
            int sterkte = sterkte(labels.get(i), waarde);
            if (sterkte == Waardevorm.STERK
                    || ingesloten(regels, stukken, labels, i, begin, m, open, ervoor)) {
                uit.add(new Deel(labels.get(i), waarde, van, tot, sterkte));
            }
        }
        return uit;
    }

    private boolean sterk(Plaats label, List<Regel> waarde) {
        return sterkte(label, waarde) == Waardevorm.STERK;
    }

    private int sterkte(Plaats label, List<Regel> waarde) {
        return vorm.sterkte(label.etiket().rubriek(), Waardelezer.tekst(waarde));
    }

    /** Whether every label and every line from one sure value to the next are spoken for. */
    private boolean ingesloten(
            List<Regel> regels,
            List<int[]> stukken,
            List<Plaats> labels,
            int i,
            int begin,
            int m,
            boolean open,
            boolean ervoor) {
        int p = i - 1;
        int vanaf = stukken.get(i)[0];
        while (p >= 0 && stukken.get(p) != null && stukken.get(p)[1] == vanaf) {
            vanaf = stukken.get(p)[0];
            if (sterk(labels.get(p), regels.subList(begin + vanaf, begin + stukken.get(p)[1]))) {
                break;
            }
            p--;
        }
        boolean boven =
                p >= 0
                        ? stukken.get(p) != null
                                && stukken.get(p)[1] <= stukken.get(i)[0]
                                && vanaf == stukken.get(p)[0]
                        : vanaf == 0 || open && ervoor && regels.get(begin + vanaf).nieuw();
        int q = i + 1;
        int tot = stukken.get(i)[1];
        while (q < stukken.size() && stukken.get(q) != null && stukken.get(q)[0] == tot) {
            tot = stukken.get(q)[1];
            if (sterk(labels.get(q), regels.subList(begin + stukken.get(q)[0], begin + tot))) {
                break;
            }
            q++;
        }
        boolean onder =
                q < stukken.size()
                        ? stukken.get(q) != null && stukken.get(q)[1] == tot
                        : tot == m || open && !ervoor && regels.get(begin + tot).nieuw();
        return boven && onder;
    }
}
