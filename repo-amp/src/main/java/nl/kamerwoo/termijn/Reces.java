package nl.kamerwoo.termijn;

import java.time.LocalDate;

/** A recess of the Kamer, both days included. */
public record Reces(LocalDate van, LocalDate totEnMet) {

    /**
     * @throws TermijnFout when it ends before it starts
     */
    public Reces {
        if (totEnMet.isBefore(van)) {
            throw new TermijnFout(TermijnFout.Soort.RECES_OMGEKEERD, van, totEnMet);
        }
    }
}
