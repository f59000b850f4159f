package nl.kamerwoo.afstemming;

import java.util.List;
import java.util.Optional;

/**
 * How one answer is coordinated.
 *
 * @param ministerie that coordinates it; empty when none does
 * @param onverkort whether its text goes in word for word
 * @param vastgesteld the agreed text; empty as long as there is none
 * @param oordeel what a person made of it, for this ministry and this text
 */
public record Afstemming(
        String ministerie,
        boolean onverkort,
        String vastgesteld,
        Optional<Afstemmingstatus> oordeel) {

    /**
     * The status that follows. What differs where it may not, differs, whatever a person judged of
     * it; his judgement is there again as soon as the texts are equal.
     *
     * @param controles what the word-for-word check found
     */
    public Afstemmingstatus status(List<Tekstcontrole> controles) {
        if (onverkort && controles.stream().anyMatch(Tekstcontrole::wijktAf)) {
            return Afstemmingstatus.WIJKT_AF;
        }
        return oordeel.orElseGet(this::zonderOordeel);
    }

    private Afstemmingstatus zonderOordeel() {
        if (!vastgesteld.isBlank()) {
            return Afstemmingstatus.ONTVANGEN;
        }
        return ministerie.isBlank() ? Afstemmingstatus.NIET_NODIG : Afstemmingstatus.GEVRAAGD;
    }
}
