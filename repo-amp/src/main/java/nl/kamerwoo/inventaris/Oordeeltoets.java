package nl.kamerwoo.inventaris;

import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** What stands in the way of a judgement. */
public final class Oordeeltoets {

    private Oordeeltoets() {}

    /**
     * What is withheld needs a ground (Woo art. 5.1 and 5.2), and what is public has none. A
     * document that is judged in another says in which.
     *
     * @param na the line with the judgement that it would get
     * @param bestaat whether there is a line with this id
     */
    public static List<Bezwaar> bezwaren(Lijstregel na, IntPredicate bestaat) {
        Oordeel oordeel = na.regel().oordeel();
        List<Bezwaar> bezwaren = new ArrayList<>();
        if (oordeel.mistGrond()) {
            bezwaren.add(Bezwaar.van("zonder-grond", oordeel.geldend().naam()));
        }
        if (!oordeel.gronden().isEmpty() && !oordeel.geldend().vraagtGrond()) {
            bezwaren.add(Bezwaar.van("grond-bij-openbaar", oordeel.geldend().naam()));
        }
        if (!oordeel.gronden().isEmpty() && oordeel.beoordeling().isEmpty()) {
            bezwaren.add(Bezwaar.van("grond-zonder-beoordeling"));
        }
        if (oordeel.gronden().contains(Weigeringsgrond.DUBBEL) && !wijstNaarAnder(na, bestaat)) {
            bezwaren.add(Bezwaar.van("dubbel-van-niets"));
        }
        return bezwaren;
    }

    private static boolean wijstNaarAnder(Lijstregel regel, IntPredicate bestaat) {
        String gerelateerd = regel.aanvulling().gerelateerd();
        if (gerelateerd.isEmpty()) {
            return regel.evenbeeld().isPresent();
        }
        return Regelnummers.van(gerelateerd)
                .filter(nummers -> nummers.stream().allMatch(bestaat::test))
                .filter(nummers -> !nummers.contains(regel.regel().id()))
                .isPresent();
    }
}
