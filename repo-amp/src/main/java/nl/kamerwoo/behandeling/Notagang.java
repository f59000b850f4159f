package nl.kamerwoo.behandeling;

import java.util.Locale;
import java.util.Set;

/** What a nota is for, and so what is to be done with it once it bears its initials. */
public final class Notagang {

    private static final Set<String> BESLISSING =
            Set.of("beslissing", "besluitvorming", "beslisnota");
    private static final Set<String> KENNIS = Set.of("informatie", "kennisname", "bespreking");

    private Notagang() {}

    /**
     * @param notasoort as the nota says it, such as TER ONDERTEKENING; empty when it does not say
     * @return to be signed, unless it says otherwise
     */
    public static Stap van(String notasoort) {
        String soort = notasoort.strip().toLowerCase(Locale.ROOT);
        if (BESLISSING.stream().anyMatch(soort::endsWith)) {
            return Stap.BESLISSEN;
        }
        return KENNIS.stream().anyMatch(soort::endsWith) ? Stap.KENNISNEMEN : Stap.ONDERTEKENEN;
    }
}
