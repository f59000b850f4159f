package nl.kamerwoo.termijn;

import java.util.Comparator;
import java.util.List;

/** What a ministry sets of its terms. What the law says of them is no setting. */
public record Termijninstellingen(Kamervragen kamervragen, Woo woo) {

    /**
     * @param dagen to answer, after the day on which they were sent in
     * @param dagenMetUitstel the same, with an uitstelbericht
     * @param termijnenwet whether an end on a day off moves on; the term stands in no law, so by
     *     itself it does not
     * @param recessen during which the term stands still; none unless the ministry says so
     * @param waarschuwingsdagen from how many days before its end on it needs attention
     */
    public record Kamervragen(
            int dagen,
            int dagenMetUitstel,
            boolean termijnenwet,
            List<Reces> recessen,
            int waarschuwingsdagen) {

        /**
         * @throws IllegalArgumentException when there are no days, or fewer with uitstel
         * @throws TermijnFout when recesses overlap
         */
        public Kamervragen {
            tenMinste(1, dagen);
            tenMinste(dagen, dagenMetUitstel);
            tenMinste(0, waarschuwingsdagen);
            recessen = recessen.stream().sorted(Comparator.comparing(Reces::van)).toList();
            for (int i = 1; i < recessen.size(); i++) {
                Reces vorige = recessen.get(i - 1);
                Reces deze = recessen.get(i);
                if (!deze.van().isAfter(vorige.totEnMet())) {
                    throw new TermijnFout(
                            TermijnFout.Soort.RECES_OVERLAP, vorige.van(), deze.van());
                }
            }
        }
    }

    /**
     * @param dagen to decide, after the day of receipt
     * @param dagenVerdaging how many more a verdaging gives at most
     * @param waarschuwingsdagen from how many days before its end on it needs attention, as do the
     *     terms that follow it
     */
    public record Woo(int dagen, int dagenVerdaging, int waarschuwingsdagen) {

        /**
         * @throws IllegalArgumentException when there are no days, or fewer than none
         */
        public Woo {
            tenMinste(1, dagen);
            tenMinste(0, dagenVerdaging);
            tenMinste(0, waarschuwingsdagen);
        }
    }

    /** As shipped (domain.md, 2 and 3). */
    public static Termijninstellingen standaard() {
        return new Termijninstellingen(
                new Kamervragen(21, 42, false, List.of(), 7), new Woo(28, 14, 7));
    }

    private static void tenMinste(int minste, int dagen) {
        if (dagen < minste) {
            throw new IllegalArgumentException(dagen + " days are fewer than " + minste);
        }
    }
}
