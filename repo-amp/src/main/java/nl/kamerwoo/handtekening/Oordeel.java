package nl.kamerwoo.handtekening;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is found of one signature by itself.
 *
 * @param ondertekenaar the common name on the certificate; empty when there is none
 * @param organisatie on the certificate; empty when there is none
 * @param uitgever who issued the certificate; empty when it is not known
 * @param tijd when was signed
 * @param reden why the outcome is no better
 */
public record Oordeel(
        Uitkomst uitkomst,
        Reden reden,
        String ondertekenaar,
        String organisatie,
        String uitgever,
        Optional<Instant> tijd,
        Tijdsoort tijdsoort,
        Vertrouwen vertrouwen) {

    private static final int LANGSTE = 200;

    public Oordeel {
        Objects.requireNonNull(uitkomst);
        Objects.requireNonNull(reden);
        ondertekenaar = eenRegel(ondertekenaar);
        organisatie = eenRegel(organisatie);
        uitgever = eenRegel(uitgever);
        Objects.requireNonNull(tijd);
        Objects.requireNonNull(tijdsoort);
        Objects.requireNonNull(vertrouwen);
    }

    /** Of a signature of which nothing can be told. */
    public static Oordeel nietTeToetsen(Reden reden) {
        return new Oordeel(
                Uitkomst.NIET_TE_TOETSEN,
                reden,
                "",
                "",
                "",
                Optional.empty(),
                Tijdsoort.GEEN,
                Vertrouwen.NIET_GETOETST);
    }

    /** Whoever makes a certificate writes on it what he likes: it stays a line of plain text. */
    private static String eenRegel(String tekst) {
        StringBuilder regel = new StringBuilder();
        tekst.codePoints()
                .limit(LANGSTE)
                .map(teken -> isStuurteken(teken) ? ' ' : teken)
                .forEach(regel::appendCodePoint);
        return regel.toString().strip();
    }

    private static boolean isStuurteken(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
