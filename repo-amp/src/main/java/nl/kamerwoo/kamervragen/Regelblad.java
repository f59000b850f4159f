package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Tekens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text, and which of them can be headings. */
final class Regelblad {
    private final List<Tekstregel> regels;
    private final List<Optional<Kop>> koppen;

    Regelblad(List<Tekstregel> regels) {
        this.regels = regels;
        koppen = new ArrayList<>(regels.size());
        regels.forEach(regel -> koppen.add(Koppen.lees(regel.tekst())));
    }

    int aantal() {
        return regels.size();
    }

    List<Tekstregel> regels() {
        return regels;
    }

    Tekstregel regel(int i) {
        return regels.get(i);
    }

    Optional<Kop> kop(int i) {
        return koppen.get(i);
    }

    /** Whether what stands on this line can begin something: it does not go on with a sentence. */
    boolean begint(int i) {
        boolean vrij = i > 0 && (regels.get(i).leeg() || regels.get(i).rand());
        return begintZeker(i) || vrij && !Tekens.wilMeer(regels.get(i - 1).tekst());
    }

    /** The same, but a page end alone is not enough: a bare number may be that of the page. */
    boolean begintZeker(int i) {
        if (i == 0 || regels.get(i).cel()) {
            return true;
        }
        String vorige = regels.get(i - 1).tekst();
        boolean onderKop = koppen.get(i - 1).filter(Kop::los).isPresent();
        if (onderKop || regels.get(i - 1).eindigtZin() || vorige.endsWith(")")) {
            return true;
        }
        return regels.get(i).leeg() && !regels.get(i).rand() && !Tekens.wilMeer(vorige);
    }

    /** Whether a heading that fills its line can stand here. */
    boolean kanLos(int i) {
        return begint(i) || !Tekens.wilMeer(regels.get(i - 1).tekst());
    }

    /** Whether a question mark stands between these lines. */
    boolean vraagt(int van, int tot) {
        for (int i = van; i < Math.min(tot, regels.size()); i++) {
            if (regels.get(i).tekst().indexOf('?') >= 0) {
                return true;
            }
        }
        return false;
    }
}
