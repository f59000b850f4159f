package nl.kamerwoo.diwoo;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;

/** Something that was done with a document, and when. */
public record Handeling(Soort soort, OffsetDateTime moment) {

    /** What can be done with one (TOOI thesaurus, domain.md section 5). */
    public enum Soort {
        VASTSTELLING("c_641ecd76"),
        ONTVANGST("c_dfcee535"),
        ONDERTEKENING("c_e1ec050e");

        private final String code;

        Soort(String code) {
            this.code = code;
        }

        public Begrip begrip() {
            return Begrip.kern(code, name().toLowerCase(Locale.ROOT));
        }
    }

    public Handeling {
        Objects.requireNonNull(soort);
        Objects.requireNonNull(moment);
    }
}
