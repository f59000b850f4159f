package nl.kamerwoo.instelling;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a new default says that a document does not: for the administrator to take over, or not. */
public final class Nieuwigheden {

    private Nieuwigheden() {}

    /** The lines of the default that the document lacks, without comments, in their order. */
    public static List<String> van(byte[] standaard, byte[] document) {
        Set<String> bekend = new HashSet<>(regels(document));
        return regels(standaard).stream().filter(regel -> !bekend.contains(regel)).toList();
    }

    private static List<String> regels(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty() && !regel.startsWith("#"))
                .toList();
    }
}
