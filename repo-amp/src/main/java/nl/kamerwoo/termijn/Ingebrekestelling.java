package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Notice that a decision is late, and what follows from it: appeal is open when two weeks have gone
 * by since (Algemene wet bestuursrecht, article 6:12). On a Woo request nothing else follows: no
 * penalty is due (Woo, article 8.2).
 *
 * @param ontvangen when it was received
 * @param einde the last day on which the decision would have been in time
 * @param stappen by which the two weeks were counted; none when they do not run
 * @param beroepVanaf the first day of appeal, if there is one
 */
public record Ingebrekestelling(
        LocalDate ontvangen,
        LocalDate einde,
        Gevolg gevolg,
        List<Stap> stappen,
        Optional<LocalDate> beroepVanaf) {

    /** What it leads to. */
    public enum Gevolg {
        /** It came before the term was over, and has no effect. */
        PREMATUUR,
        /** The decision was made before there was appeal. */
        BESLOTEN,
        /** There is appeal, or there will be as long as nothing is decided. */
        BEROEP
    }

    public Ingebrekestelling {
        stappen = List.copyOf(stappen);
    }

    static Ingebrekestelling prematuur(LocalDate ontvangen, LocalDate einde) {
        return new Ingebrekestelling(
                ontvangen, einde, Gevolg.PREMATUUR, List.of(), Optional.empty());
    }

    /**
     * @param tweeWeken that the notice gives to decide after all
     * @param besloten when that was done
     */
    static Ingebrekestelling van(
            LocalDate ontvangen, LocalDate einde, Termijn tweeWeken, Optional<LocalDate> besloten) {
        LocalDate vanaf = tweeWeken.einde().plusDays(1);
        boolean opTijd = besloten.filter(vanaf::isAfter).isPresent();
        return new Ingebrekestelling(
                ontvangen,
                einde,
                opTijd ? Gevolg.BESLOTEN : Gevolg.BEROEP,
                tweeWeken.stappen(),
                opTijd ? Optional.empty() : Optional.of(vanaf));
    }
}
