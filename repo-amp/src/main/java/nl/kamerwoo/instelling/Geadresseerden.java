package nl.kamerwoo.instelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** To whom a nota can be addressed, by the code that stands behind "Aan" (domain.md section 1). */
public record Geadresseerden(List<Geadresseerde> geadresseerden) {

    public static final Instellingsoort<Geadresseerden> SOORT =
            new Instellingsoort<>("geadresseerden", Geadresseerden.class, Geadresseerden::lees);

    /**
     * @param code as a nota writes it, such as MOCW
     * @param wie who that is
     * @param ministerie the abbreviation of the ministry; none where the code is used in every one
     */
    public record Geadresseerde(String code, String wie, Optional<String> ministerie) {}

    public Geadresseerden {
        geadresseerden = List.copyOf(geadresseerden);
    }

    /** Who is meant by a code. */
    public Optional<Geadresseerde> vind(String code) {
        String gezocht = klein(code);
        return geadresseerden.stream()
                .filter(geadresseerde -> klein(geadresseerde.code()).equals(gezocht))
                .findFirst();
    }

    private static String klein(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static Geadresseerden lees(Blok document) {
        List<Geadresseerde> geadresseerden = new ArrayList<>();
        Eenmalig eenmalig = new Eenmalig();
        for (Blok blok : document.blokken("geadresseerden")) {
            String code = blok.tekst("code");
            eenmalig.keur(blok, "code", code);
            geadresseerden.add(
                    new Geadresseerde(code, blok.tekst("wie"), blok.optioneleTekst("ministerie")));
        }
        return new Geadresseerden(geadresseerden);
    }
}
