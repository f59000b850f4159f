package nl.kamerwoo.instelling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days that a royal decree puts on a par with a holiday, by themselves (Algemene termijnenwet,
 * article 3, third paragraph; domain.md section 4). The holidays of the law itself are computed.
 */
public record Feestdagen(List<Feestdag> feestdagen) {

    public static final Instellingsoort<Feestdagen> SOORT =
            new Instellingsoort<>("feestdagen", Feestdagen.class, Feestdagen::lees);

    /** A day in the Netherlands and why it is one. */
    public record Feestdag(LocalDate dag, String naam) {}

    public Feestdagen {
        feestdagen = List.copyOf(feestdagen);
    }

    private static Feestdagen lees(Blok document) {
        Map<LocalDate, Feestdag> dagen = new LinkedHashMap<>();
        Eenmalig eenmalig = new Eenmalig();
        for (Blok blok : document.blokken("feestdagen")) {
            Optional<LocalDate> dag = blok.verplichteDatum("dag");
            String naam = blok.tekst("naam");
            dag.ifPresent(
                    gegeven -> {
                        eenmalig.keur(blok, "dag", gegeven.toString());
                        dagen.put(gegeven, new Feestdag(gegeven, naam));
                    });
        }
        return new Feestdagen(List.copyOf(dagen.values()));
    }
}
