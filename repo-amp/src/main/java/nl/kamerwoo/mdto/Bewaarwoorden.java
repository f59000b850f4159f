package nl.kamerwoo.mdto;

import nl.kamerwoo.bewaring.Bewaartermijn;
import nl.kamerwoo.bewaring.Bewaring;
import nl.kamerwoo.bewaring.Selectiecategorie;
import nl.kamerwoo.bewaring.Selectielijst;
import nl.kamerwoo.mdto.Informatieobject.Termijn;

import java.util.Optional;

/** How long something is kept, in the words of MDTO. */
public final class Bewaarwoorden {

    private Bewaarwoorden() {}

    /**
     * @param bewaring nothing when nobody said how long
     */
    public static Informatieobject.Waardering van(
            Optional<Bewaring> bewaring, Selectielijst lijst) {
        return new Informatieobject.Waardering(
                Begrippen.waardering(bewaring.map(Bewaring::waardering)),
                bewaring.map(Bewaarwoorden::termijn).filter(termijn -> !termijn.isLeeg()),
                bewaring.flatMap(Bewaring::categorie).map(code -> categorie(code, lijst)));
    }

    private static Termijn termijn(Bewaring bewaring) {
        return new Termijn(
                bewaring.vanaf().map(Begrippen::aanleiding),
                bewaring.start(),
                bewaring.termijn().map(Bewaartermijn::toString),
                bewaring.vernietigenOp());
    }

    private static Begrip categorie(String code, Selectielijst lijst) {
        String label = lijst.categorie(code).map(Selectiecategorie::omschrijving).orElse(code);
        return Begrip.van(label, code, lijst.naam());
    }
}
