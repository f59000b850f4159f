package nl.kamerwoo.opberging;

import nl.kamerwoo.instelling.Fout.Soort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path of folders with places for what a document and its dossier say, such as {@code
 * Archief/{jaar}/{directie}}.
 */
public final class Plaatspatroon {

    private static final Pattern KENMERK = Pattern.compile("\\{([^{}]*)\\}");

    /** Hears what is wrong with a pattern. */
    @FunctionalInterface
    interface Klacht {
        void over(Soort soort, Object... waarden);
    }

    private final List<String> delen;

    private Plaatspatroon(List<String> delen) {
        this.delen = List.copyOf(delen);
    }

    /**
     * Reads a pattern.
     *
     * @param klacht hears all that is wrong with it
     * @return nothing when something is
     */
    static Optional<Plaatspatroon> lees(String tekst, Klacht klacht) {
        List<String> delen = List.of(tekst.split("/", -1));
        boolean goed = true;
        for (String deel : delen) {
            goed &= isGoed(deel, tekst, klacht);
        }
        return goed ? Optional.of(new Plaatspatroon(delen)) : Optional.empty();
    }

    private static boolean isGoed(String deel, String tekst, Klacht klacht) {
        String vast = KENMERK.matcher(deel).replaceAll("x");
        if (vast.indexOf('{') >= 0) {
            klacht.over(Soort.PATROON_OPEN_ZONDER_SLUIT, tekst);
            return false;
        }
        if (vast.indexOf('}') >= 0) {
            klacht.over(Soort.PATROON_SLUIT_ZONDER_OPEN, tekst);
            return false;
        }
        if (vast.isEmpty() || !Mapnaam.van(vast).equals(vast)) {
            klacht.over(Soort.PLAATS_MAPNAAM, tekst, deel);
            return false;
        }
        List<String> onbekend = namen(deel).filter(naam -> Kenmerk.van(naam).isEmpty()).toList();
        onbekend.forEach(naam -> klacht.over(Soort.PLAATS_ONBEKEND, tekst, naam, Kenmerk.namen()));
        return onbekend.isEmpty();
    }

    private static Stream<String> namen(String deel) {
        return KENMERK.matcher(deel).results().map(gevonden -> gevonden.group(1));
    }

    /**
     * The names of the folders, the outermost first: each can be one.
     *
     * @param waarden what is known; what is blank is not
     * @param ontbreekt stands in for what is not known
     */
    public List<String> mappen(Map<Kenmerk, String> waarden, String ontbreekt) {
        return delen.stream().map(deel -> map(deel, waarden, ontbreekt)).toList();
    }

    private static String map(String deel, Map<Kenmerk, String> waarden, String ontbreekt) {
        StringBuilder gevuld = new StringBuilder();
        int vanaf = 0;
        for (MatchResult plek : KENMERK.matcher(deel).results().toList()) {
            gevuld.append(deel, vanaf, plek.start());
            gevuld.append(waarde(plek.group(1), waarden).orElse(ontbreekt));
            vanaf = plek.end();
        }
        String naam = Mapnaam.van(gevuld.append(deel.substring(vanaf)).toString());
        return naam.isEmpty() ? ontbreekt : naam;
    }

    private static Optional<String> waarde(String naam, Map<Kenmerk, String> waarden) {
        return Kenmerk.van(naam)
                .map(waarden::get)
                .map(Mapnaam::van)
                .filter(waarde -> !waarde.isEmpty());
    }
}
