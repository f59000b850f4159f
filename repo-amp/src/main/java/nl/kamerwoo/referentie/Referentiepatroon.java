package nl.kamerwoo.referentie;

import nl.kamerwoo.referentie.OngeldigPatroon.Reden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How references look: plain text with {@code {jaar}}, {@code {directie}} and exactly one {@code
 * {volgnummer}} in it. {@code {volgnummer:6}} pads the number with zeros to six digits; a number
 * that has outgrown them is written in full, never cut.
 */
public final class Referentiepatroon {

    private static final int MEESTE_CIJFERS = 12;

    private sealed interface Deel permits Vast, Jaar, Directie, Volgnummer {

        /** What stands in the reference there. */
        String in(int jaar, String directie, String nummer);
    }

    private record Vast(String tekst) implements Deel {
        @Override
        public String in(int jaar, String directie, String nummer) {
            return tekst;
        }
    }

    private record Jaar() implements Deel {
        @Override
        public String in(int jaar, String directie, String nummer) {
            return Integer.toString(jaar);
        }
    }

    private record Directie() implements Deel {
        @Override
        public String in(int jaar, String directie, String nummer) {
            return directie;
        }
    }

    private record Volgnummer(int cijfers) implements Deel {
        @Override
        public String in(int jaar, String directie, String nummer) {
            return nummer;
        }
    }

    private final String patroon;
    private final List<Deel> delen;
    private final int cijfers;
    private final boolean metDirectie;

    private Referentiepatroon(String patroon, List<Deel> delen, int cijfers) {
        this.patroon = patroon;
        this.delen = delen;
        this.cijfers = cijfers;
        this.metDirectie = delen.stream().anyMatch(Directie.class::isInstance);
    }

    /**
     * Reads a pattern.
     *
     * @throws OngeldigPatroon naming what is wrong with it, and where
     */
    public static Referentiepatroon van(String patroon) {
        List<Deel> delen = new ArrayList<>();
        int plaats = 0;
        while (plaats < patroon.length()) {
            int open = patroon.indexOf('{', plaats);
            if (open < 0) {
                open = patroon.length();
            }
            if (patroon.substring(plaats, open).indexOf('}') >= 0) {
                throw new OngeldigPatroon(patroon, Reden.SLUIT_ZONDER_OPEN);
            }
            if (open > plaats) {
                delen.add(new Vast(patroon.substring(plaats, open)));
            }
            if (open == patroon.length()) {
                break;
            }
            int dicht = patroon.indexOf('}', open);
            if (dicht < 0) {
                throw new OngeldigPatroon(patroon, Reden.OPEN_ZONDER_SLUIT);
            }
            delen.add(plaatshouder(patroon, patroon.substring(open + 1, dicht)));
            plaats = dicht + 1;
        }
        List<Volgnummer> nummers =
                delen.stream()
                        .filter(Volgnummer.class::isInstance)
                        .map(Volgnummer.class::cast)
                        .toList();
        if (nummers.size() != 1) {
            throw new OngeldigPatroon(patroon, Reden.VOLGNUMMER);
        }
        return new Referentiepatroon(patroon, List.copyOf(delen), nummers.get(0).cijfers());
    }

    private static Deel plaatshouder(String patroon, String naam) {
        return switch (naam) {
            case "jaar" -> new Jaar();
            case "directie" -> new Directie();
            case "volgnummer" -> new Volgnummer(1);
            default -> {
                if (naam.matches("volgnummer:[0-9]{1,2}")) {
                    int cijfers = Integer.parseInt(naam.substring(naam.indexOf(':') + 1));
                    if (cijfers >= 1 && cijfers <= MEESTE_CIJFERS) {
                        yield new Volgnummer(cijfers);
                    }
                }
                throw new OngeldigPatroon(patroon, Reden.ONBEKEND, "{" + naam + "}");
            }
        };
    }

    /** Whether references of this pattern name a directie. */
    public boolean noemtDirectie() {
        return metDirectie;
    }

    /**
     * The series that numbers are counted in: all references that differ in their number alone.
     *
     * @return the reference with the number left open, in upper case as keys of references are
     */
    public String reeks(int jaar, String directie) {
        return schrijf(jaar, directie, "#").toUpperCase(Locale.ROOT);
    }

    /** The reference with this number. */
    public Referentie referentie(int jaar, String directie, long volgnummer) {
        String nummer = Long.toString(volgnummer);
        String nullen = "0".repeat(Math.max(0, cijfers - nummer.length()));
        return new Referentie(schrijf(jaar, directie, nullen + nummer));
    }

    private String schrijf(int jaar, String directie, String nummer) {
        StringBuilder tekst = new StringBuilder();
        delen.forEach(deel -> tekst.append(deel.in(jaar, directie, nummer)));
        return tekst.toString();
    }

    @Override
    public String toString() {
        return patroon;
    }
}
