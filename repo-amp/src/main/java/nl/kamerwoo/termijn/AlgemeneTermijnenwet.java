package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The law that moves the ends of terms (domain.md, 4). */
final class AlgemeneTermijnenwet {

    private static final int MINSTE_WERKDAGEN = 2;

    private final Kalender kalender;

    AlgemeneTermijnenwet(Kalender kalender) {
        this.kalender = kalender;
    }

    /** Where the law puts the end of a term that by its own rule ends on {@code einde}. */
    LocalDate einde(Termijnregel regel, LocalDate start, LocalDate einde) {
        List<Stap> stappen = stappen(regel, start, einde);
        return stappen.isEmpty() ? einde : stappen.get(stappen.size() - 1).datum();
    }

    /** The steps from {@code einde} to where the law puts it; none when it stays there. */
    List<Stap> stappen(Termijnregel regel, LocalDate start, LocalDate einde) {
        if (!regel.termijnenwet()) {
            return gebleven(einde, regel.grondslag());
        }
        if (regel.isUitgezonderd()) {
            return gebleven(einde, Grondslag.TERMIJNENWET_4);
        }
        List<Stap> stappen = new ArrayList<>(artikel1(regel, einde));
        LocalDate verschoven = stappen.isEmpty() ? einde : stappen.get(stappen.size() - 1).datum();
        artikel2(regel, start, verschoven).ifPresent(stappen::add);
        return stappen;
    }

    private List<Stap> artikel1(Termijnregel regel, LocalDate einde) {
        if (regel.telling() == Telling.TERUG) {
            return gebleven(einde, Grondslag.TERMIJNENWET_1);
        }
        List<VrijeDag> vrij = kalender.vrijVanaf(einde);
        return vrij.isEmpty()
                ? List.of()
                : List.of(
                        new Stap.Doorgeschoven(
                                vrij, einde.plusDays(vrij.size()), Grondslag.TERMIJNENWET_1));
    }

    private Optional<Stap> artikel2(Termijnregel regel, LocalDate start, LocalDate einde) {
        if (!regel.duur().isTenMinsteDrieDagen()) {
            return Optional.empty();
        }
        Telling telling = regel.telling();
        LocalDate dag = telling.eersteDag(start);
        int werkdagen = 0;
        while (true) {
            werkdagen += kalender.isWerkdag(dag) ? 1 : 0;
            if (werkdagen == MINSTE_WERKDAGEN) {
                break;
            }
            dag = telling.verder(dag);
        }
        boolean isLangGenoeg =
                telling == Telling.TERUG ? !dag.isBefore(einde) : !dag.isAfter(einde);
        return isLangGenoeg
                ? Optional.empty()
                : Optional.of(new Stap.Aangevuld(dag, Grondslag.TERMIJNENWET_2));
    }

    private List<Stap> gebleven(LocalDate einde, Grondslag grondslag) {
        return kalender.rustdag(einde)
                .<List<Stap>>map(dag -> List.of(new Stap.Gebleven(dag, einde, grondslag)))
                .orElse(List.of());
    }
}
