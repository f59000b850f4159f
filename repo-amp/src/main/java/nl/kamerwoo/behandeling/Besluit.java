package nl.kamerwoo.behandeling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be decided in a step, or about a dossier as a whole. */
public enum Besluit {
    // About the dossier.
    GESTART,
    UITSTEL,
    GEKOPPELD,
    INGETROKKEN,
    HEROPEND,
    /** The records manager saw the signature on paper. */
    NATTE_HANDTEKENING,
    /** What was signed is no longer what it was. */
    AFWIJKEND,
    /** What was signed was put where the ministry keeps it. */
    OPGEBORGEN,
    /** What was filed was declared a record. */
    RECORD,
    /** What was filed could not be declared a record. */
    GEEN_RECORD,
    /** An archive is told of the dossier. */
    MDTO_GEMAAKT,
    /** It could not be. */
    GEEN_MDTO,

    // In a step.
    GEREGISTREERD,
    GEREED,
    AKKOORD,
    NIET_AKKOORD,
    PARAAF,
    ONDERTEKEND,
    KENNISGENOMEN,
    VERZONDEN,
    GEARCHIVEERD,
    IN_BEHANDELING,
    PRECISEREN,
    GEPRECISEERD,
    ZIENSWIJZE,
    VERDAGEN,
    VERDAAGD,
    BESLOTEN,
    GEPUBLICEERD,
    /** Sent back, for a reason. */
    TERUG;

    /** What the module tells of itself, as it follows from what somebody did or from a look. */
    private static final Set<Besluit> GEVOLGEN =
            EnumSet.of(AFWIJKEND, OPGEBORGEN, RECORD, GEEN_RECORD, MDTO_GEMAAKT, GEEN_MDTO);

    /** Whether nobody decided it, but it followed. */
    boolean isGevolg() {
        return GEVOLGEN.contains(this);
    }

    /** As it is stored, and what a task ends with, such as {@code niet akkoord}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Besluit> van(String naam) {
        return Arrays.stream(values()).filter(besluit -> besluit.naam().equals(naam)).findFirst();
    }
}
