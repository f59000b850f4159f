package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What happens to a term that runs. */
public sealed interface Gebeurtenis {

    /** The day on which it begins, where that is recorded. */
    Optional<LocalDate> begin();

    /** The day on which it ends, where it is of longer and has ended. */
    default Optional<LocalDate> slot() {
        return Optional.empty();
    }

    /** It is extended, once. */
    sealed interface Verlenging extends Gebeurtenis {
        Verlengwijze wijze();

        /** When that was made known, if that is recorded: then it must be within the term. */
        Optional<LocalDate> op();

        @Override
        default Optional<LocalDate> begin() {
            return op();
        }

        /** By how many days; as many as the rule allows when it does not say. */
        OptionalInt dagen();
    }

    /** An uitstelbericht to the Kamer. */
    record Uitstel(Optional<LocalDate> op) implements Verlenging {
        @Override
        public Verlengwijze wijze() {
            return Verlengwijze.UITSTEL;
        }

        @Override
        public OptionalInt dagen() {
            return OptionalInt.empty();
        }
    }

    /** A decision is adjourned. */
    record Verdaging(Optional<LocalDate> op, OptionalInt dagen) implements Verlenging {
        public Verdaging(Optional<LocalDate> op) {
            this(op, OptionalInt.empty());
        }

        @Override
        public Verlengwijze wijze() {
            return Verlengwijze.VERDAGING;
        }
    }

    /**
     * The term is suspended by law, from the day after {@code van}.
     *
     * @param van when the requester was told, was invited to complete his request, or agreed
     * @param tot when the third party answered or its time lapsed, the request was completed, or
     *     the agreed time ends; empty as long as that has not happened
     */
    record Opschorting(LocalDate van, Optional<LocalDate> tot, Opschortingsreden reden)
            implements Gebeurtenis {

        /**
         * @throws TermijnFout when it ends before it starts
         */
        public Opschorting {
            if (tot.filter(van::isAfter).isPresent()) {
                throw new TermijnFout(
                        TermijnFout.Soort.OPSCHORTING_OMGEKEERD, van, tot.orElseThrow());
            }
        }

        /**
         * Reads {@code van/tot/reden}, as {@link #notatie} writes it. Without {@code tot} it has
         * not ended yet; without a reason it is for zienswijzen.
         *
         * @throws TermijnFout when it cannot be read
         */
        public static Opschorting lees(String tekst) {
            String[] delen = tekst.split("/", -1);
            if (delen.length < 2 || delen.length > 3) {
                throw new TermijnFout(TermijnFout.Soort.GEEN_OPSCHORTING, tekst.strip());
            }
            Optional<LocalDate> tot =
                    delen[1].isBlank() ? Optional.empty() : Optional.of(dag(delen[1]));
            Opschortingsreden reden =
                    delen.length == 2
                            ? Opschortingsreden.ZIENSWIJZEN
                            : Opschortingsreden.van(delen[2].strip());
            return new Opschorting(dag(delen[0]), tot, reden);
        }

        private static LocalDate dag(String tekst) {
            return Dagnotatie.lees("opschorting", tekst);
        }

        @Override
        public Optional<LocalDate> begin() {
            return Optional.of(van);
        }

        @Override
        public Optional<LocalDate> slot() {
            return tot;
        }

        public String notatie() {
            return van + "/" + tot.map(LocalDate::toString).orElse("") + "/" + reden.naam();
        }
    }

    /** Who waits for a decision says in writing that it is late (Awb, article 6:12). */
    record InGebreke(LocalDate op) implements Gebeurtenis {
        @Override
        public Optional<LocalDate> begin() {
            return Optional.of(op);
        }
    }

    /** The clock is stopped: the day itself still counts. */
    record Stop(LocalDate op) implements Gebeurtenis {
        @Override
        public Optional<LocalDate> begin() {
            return Optional.of(op);
        }
    }

    /** The clock runs again: the day after is the first that counts. */
    record Herstart(LocalDate op) implements Gebeurtenis {
        @Override
        public Optional<LocalDate> begin() {
            return Optional.of(op);
        }
    }

    /** The answer was sent, the decision made known. */
    record Afgedaan(LocalDate op) implements Gebeurtenis {
        @Override
        public Optional<LocalDate> begin() {
            return Optional.of(op);
        }
    }
}
