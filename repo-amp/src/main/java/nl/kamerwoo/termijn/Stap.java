package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A step by which an end was computed. {@link Termijntekst} puts it into words. */
public sealed interface Stap {

    /** The end as it is after this step. */
    LocalDate datum();

    /** What the step rests on. */
    Grondslag grondslag();

    /** So long after, or before, the start. */
    record Geteld(
            Termijnsoort soort,
            Termijnduur duur,
            Telling telling,
            LocalDate start,
            LocalDate datum,
            Grondslag grondslag)
            implements Stap {}

    /** Extended. */
    record Verlengd(
            Verlengwijze wijze,
            Termijnduur duur,
            Optional<LocalDate> op,
            LocalDate datum,
            Grondslag grondslag)
            implements Stap {}

    /**
     * Moved by the days on which the term stood still.
     *
     * @param eerste the first of them; after {@code laatste} when there are none
     * @param open whether they go on
     */
    record Stilgestaan(
            Oorzaak oorzaak,
            long dagen,
            LocalDate eerste,
            LocalDate laatste,
            boolean open,
            LocalDate datum,
            Grondslag grondslag)
            implements Stap {}

    /**
     * Moved to the next working day.
     *
     * @param overgeslagen the days on which it cannot end
     */
    record Doorgeschoven(List<VrijeDag> overgeslagen, LocalDate datum, Grondslag grondslag)
            implements Stap {}

    /** Made long enough to hold two working days. */
    record Aangevuld(LocalDate datum, Grondslag grondslag) implements Stap {}

    /** Ends on a day off and stays there, as nothing moves it. */
    record Gebleven(Rustdag rustdag, LocalDate datum, Grondslag grondslag) implements Stap {}
}
