package nl.kamerwoo.archief;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What counts of a dossier that is to be filed. */
public sealed interface Dossierfeiten {

    List<Stukfeiten> stukken();

    /** Of a dossier of no kind of its own. */
    record Overig(List<Stukfeiten> stukken) implements Dossierfeiten {

        public Overig {
            stukken = List.copyOf(stukken);
        }
    }

    /**
     * Of Kamervragen.
     *
     * @param uitstelVerzonden when more time was asked for
     * @param einde the last day of the term as it ran
     * @param beantwoord when the answers were sent
     */
    record Kamervragen(
            List<Stukfeiten> stukken,
            List<Vraagfeiten> vragen,
            Optional<LocalDate> ingezonden,
            Optional<LocalDate> uitstelVerzonden,
            Optional<LocalDate> einde,
            Optional<LocalDate> beantwoord)
            implements Dossierfeiten {

        public Kamervragen {
            stukken = List.copyOf(stukken);
            vragen = List.copyOf(vragen);
            Objects.requireNonNull(ingezonden);
            Objects.requireNonNull(uitstelVerzonden);
            Objects.requireNonNull(einde);
            Objects.requireNonNull(beantwoord);
        }
    }

    /**
     * Of a Woo request.
     *
     * @param heeftUitkomst whether it is said what was decided
     * @param zonderStukken whether that is that there are no documents
     * @param regels how many lines its inventory has
     * @param onbeoordeeld how many of those nobody judged
     * @param zonderGrond how many of those withhold something and do not say on which ground
     */
    record Woo(
            List<Stukfeiten> stukken,
            Optional<LocalDate> ontvangen,
            Optional<LocalDate> besluitOp,
            boolean heeftUitkomst,
            boolean zonderStukken,
            int regels,
            int onbeoordeeld,
            int zonderGrond)
            implements Dossierfeiten {

        public Woo {
            stukken = List.copyOf(stukken);
            Objects.requireNonNull(ontvangen);
            Objects.requireNonNull(besluitOp);
        }
    }
}
