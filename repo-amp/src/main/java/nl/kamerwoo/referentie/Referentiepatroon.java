package nl.kamerwoo.referentie;

import nl.kamerwoo.referentie.OngeldigPatroon.Reden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How references look: plain text with {@code {jaar}}, {@code {directie}} and exactly one {@code
 * {volgnummer}} in it. {@code {volgnummer:6}} pads the number with zeros to six digits; a number
 * that has outgrown them is written in full, never cut.
 */
public final class Referentiepatroon {

    private static final int MEESTE_CIJFERS = 12;

    private sealed interface Deel permits Vast, Jaar, Directie, Volgnummer {}

    private record Vast(String tekst) implements Deel {}

    private record Jaar() implements Deel {}

    private record Directie() implements Deel {}

    private record Volgnummer(int cijfers) implements Deel {}

    private final String patroon;
    private final List<Deel> delen;

    private Referentiepatroon(String patroon, List<Deel> delen) {
        this.patroon = patroon;
        this.delen = delen;
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
        if (delen.stream().filter(Volgnummer.class::isInstance).count() != 1) {
            throw new OngeldigPatroon(patroon, Reden.VOLGNUMMER);
        }
        return new Referentiepatroon(patroon, List.copyOf(delen));
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
        return delen.stream().anyMatch(Directie.class::isInstance);
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
        int cijfers =
                delen.stream()
                        .filter(Volgnummer.class::isInstance)
                        .mapToInt(deel -> ((Volgnummer) deel).cijfers())
                        .sum();
        return new Referentie(
                schrijf(jaar, directie, ("%0" + cijfers + "d").formatted(volgnummer)));
    }

    private String schrijf(int jaar, String directie, String nummer) {
        Map<Class<? extends Deel>, String> waarden =
                Map.of(
                        Jaar.class, Integer.toString(jaar),
                        Directie.class, directie,
                        Volgnummer.class, nummer);
        StringBuilder tekst = new StringBuilder();
        for (Deel deel : delen) {
            tekst.append(deel instanceof Vast vast ? vast.tekst() : waarden.get(deel.getClass()));
        }
        return tekst.toString();
    }

    @Override
    public String toString() {
        return patroon;
    }
}
