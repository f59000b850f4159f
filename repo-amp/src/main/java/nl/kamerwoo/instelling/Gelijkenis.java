package nl.kamerwoo.instelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which word somebody meant who typed another. */
final class Gelijkenis {

    /** Longer than any key: what is longer resembles none. */
    private static final int LANGST = 40;

    private Gelijkenis() {}

    /** The word nearest to what was typed, if it is near: a third of its letters may differ. */
    static Optional<String> naaste(String getypt, Collection<String> woorden) {
        if (getypt.length() > LANGST) {
            return Optional.empty();
        }
        return woorden.stream()
                .filter(woord -> afstand(getypt, woord) <= Math.max(1, woord.length() / 3))
                .min(Comparator.comparingInt(woord -> afstand(getypt, woord)));
    }

    /** How many letters are put in, left out or replaced between the two (Levenshtein). */
    static int afstand(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            int[] rij = new int[ander.length() + 1];
            rij[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int vervangen = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
                rij[j] = Math.min(vervangen, 1 + Math.min(rij[j - 1], vorige[j]));
            }
            vorige = rij;
        }
        return vorige[ander.length()];
    }
}
