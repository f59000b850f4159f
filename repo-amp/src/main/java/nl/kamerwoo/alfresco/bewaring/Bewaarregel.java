package nl.kamerwoo.alfresco.bewaring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is due, in words; empty where there is nothing to say.
 *
 * @param id of its node
 * @param dossier what the dossier it lies in, or is, is known by
 */
public record Bewaarregel(
        String id,
        String soort,
        String naam,
        String referentie,
        String onderwerp,
        String dossier,
        String selectiecategorie,
        String waardering,
        String bewaartermijn,
        String bewarenVanaf,
        String vernietigenOp) {

    /** What a line tells, in its order. */
    public enum Kolom {
        ID("id", Bewaarregel::id),
        SOORT("soort", Bewaarregel::soort),
        NAAM("naam", Bewaarregel::naam),
        REFERENTIE("referentie", Bewaarregel::referentie),
        ONDERWERP("onderwerp", Bewaarregel::onderwerp),
        DOSSIER("dossier", Bewaarregel::dossier),
        SELECTIECATEGORIE("selectiecategorie", Bewaarregel::selectiecategorie),
        WAARDERING("waardering", Bewaarregel::waardering),
        BEWAARTERMIJN("bewaartermijn", Bewaarregel::bewaartermijn),
        BEWAREN_VANAF("bewarenVanaf", Bewaarregel::bewarenVanaf),
        VERNIETIGEN_OP("vernietigenOp", Bewaarregel::vernietigenOp);

        private final String naam;
        private final Function<Bewaarregel, String> waarde;

        Kolom(String naam, Function<Bewaarregel, String> waarde) {
            this.naam = naam;
            this.waarde = waarde;
        }

        public String naam() {
            return naam;
        }

        public String van(Bewaarregel regel) {
            return waarde.apply(regel);
        }
    }

    /** Of which there is an overview: they are looked up apart. */
    public enum Soort {
        DOSSIER("dossier"),
        STUK("stuk");

        private final String naam;

        Soort(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }

        public static Optional<Soort> van(String naam) {
            return Arrays.stream(values()).filter(soort -> soort.naam.equals(naam)).findFirst();
        }

        public static List<String> namen() {
            return Arrays.stream(values()).map(Soort::naam).toList();
        }
    }
}
