package nl.kamerwoo.behandeling;

import nl.kamerwoo.termijn.Kalender;

import java.time.LocalDate;
import java.util.Optional;

/** By which day a step should be ready, counted back from the end of the dossier's term. */
public record Taaktermijn(Kalender kalender, Behandelregels regels) {

    /**
     * @param einde the last day of the term; none when the dossier has none
     * @param vandaag the day on which the task is there for its owner; nobody is given a day that
     *     has gone by, unless the term has
     * @return none without a term, except for coordination, which has one of its own
     */
    public Optional<LocalDate> voor(Stap stap, Optional<LocalDate> einde, LocalDate vandaag) {
        Optional<LocalDate> uiterlijk = einde.map(dag -> vooraf(stap, dag, vandaag));
        if (stap != Stap.AFSTEMMEN) {
            return uiterlijk;
        }
        LocalDate eigen = verder(vandaag, regels.afstemdagen());
        return Optional.of(uiterlijk.filter(eigen::isAfter).orElse(eigen));
    }

    /** The first day on which it is time to say that a task should be ready on this one. */
    public LocalDate waarschuwVanaf(LocalDate gereedOp) {
        return terug(gereedOp, regels.waarschuwdagen());
    }

    private LocalDate vooraf(Stap stap, LocalDate einde, LocalDate vandaag) {
        LocalDate dag = terug(einde, regels.werkdagen().getOrDefault(stap, 0));
        if (!dag.isBefore(vandaag)) {
            return dag;
        }
        return einde.isBefore(vandaag) ? einde : vandaag;
    }

    private LocalDate terug(LocalDate dag, int werkdagen) {
        return stappen(dag, werkdagen, -1);
    }

    private LocalDate verder(LocalDate dag, int werkdagen) {
        return stappen(dag, werkdagen, 1);
    }

    private LocalDate stappen(LocalDate vanaf, int werkdagen, int richting) {
        LocalDate dag = vanaf;
        int over = werkdagen;
        while (over > 0) {
            dag = dag.plusDays(richting);
            if (kalender.isWerkdag(dag)) {
                over--;
            }
        }
        return dag;
    }
}
