package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is known of words. They are looked up where they stand in a text, in capitals or not,
 * without a copy of them in small letters.
 */
final class Woordenboek<T> {
    private final String[] woorden;
    private final List<T> waarden;

    /**
     * Which lengths the words have, and which first letters, one bit each: most text has others.
     */
    private long lengten;

    private int letters;

    /**
     * @param waarden by word, in small letters
     */
    Woordenboek(Map<String, T> waarden) {
        int plaatsen = 4 * Integer.highestOneBit(waarden.size() + 1);
        this.woorden = new String[plaatsen];
        this.waarden = new ArrayList<>(Collections.nCopies(plaatsen, null));
        waarden.forEach(this::bij);
    }

    /** Words of which is known only that they are there. */
    static Woordenboek<String> van(Collection<String> woorden) {
        return new Woordenboek<>(
                woorden.stream().collect(Collectors.toMap(Function.identity(), w -> w)));
    }

    private void bij(String woord, T waarde) {
        if (woord.isEmpty()) {
            return;
        }
        int plaats = plaats(woord, 0, woord.length());
        woorden[plaats] = woord;
        waarden.set(plaats, waarde);
        lengten |= 1L << woord.length();
        letters |= 1 << woord.charAt(0);
    }

    boolean bevat(String s) {
        return bevat(s, 0, s.length());
    }

    boolean bevat(String s, int van, int tot) {
        return kan(s, van, tot) && woorden[plaats(s, van, tot)] != null;
    }

    /** What is known of the text as one word, or null. */
    T zoek(String s) {
        return zoek(s, 0, s.length());
    }

    /** What is known of this part of the text as one word, or null. */
    T zoek(String s, int van, int tot) {
        return kan(s, van, tot) ? waarden.get(plaats(s, van, tot)) : null;
    }

    private boolean kan(String s, int van, int tot) {
        return tot > van
                && (lengten & 1L << tot - van) != 0
                && (letters & 1 << Tekens.klein(s.charAt(van))) != 0;
    }

    /** Where the word is, or where it would be. */
    private int plaats(String s, int van, int tot) {
        int plaats = sleutel(s, van, tot) & woorden.length - 1;
        while (woorden[plaats] != null && !isGelijk(woorden[plaats], s, van, tot)) {
            plaats = plaats + 1 & woorden.length - 1;
        }
        return plaats;
    }

    private static int sleutel(String s, int van, int tot) {
        int sleutel = tot - van;
        for (int i = van; i < tot; i++) {
            sleutel = 31 * sleutel + Tekens.klein(s.charAt(i));
        }
        return sleutel ^ sleutel >>> 15;
    }

    private static boolean isGelijk(String woord, String s, int van, int tot) {
        if (woord.length() != tot - van) {
            return false;
        }
        for (int i = van; i < tot; i++) {
            if (woord.charAt(i - van) != Tekens.klein(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
