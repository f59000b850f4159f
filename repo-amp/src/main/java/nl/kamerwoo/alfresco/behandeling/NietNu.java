package nl.kamerwoo.alfresco.behandeling;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.behandeling.Bezwaar;
import nl.kamerwoo.behandeling.Stap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that may not be decided or done now. Its message is the reason, in the user's words;
 * nothing was changed.
 */
public final class NietNu extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NietNu(String waarom) {
        super(waarom);
    }

    /** For one reason that is a text of the module. */
    public static NietNu om(String sleutel, Object... waarden) {
        Object[] woorden = Arrays.stream(waarden).map(NietNu::woord).toArray();
        return new NietNu(Melding.tekst(sleutel, woorden));
    }

    private static Object woord(Object waarde) {
        return waarde instanceof Stap stap ? Melding.tekst("kamerwoo.stap." + stap.naam()) : waarde;
    }

    /** For all reasons, and with what would help where a reason would. */
    static NietNu om(List<Bezwaar> bezwaren) {
        String waarom =
                bezwaren.stream()
                        .map(bezwaar -> om(bezwaar.sleutel(), bezwaar.waarden().toArray()))
                        .map(NietNu::getMessage)
                        .collect(Collectors.joining(" "));
        boolean helptReden = bezwaren.stream().allMatch(Bezwaar::vergeeflijk);
        return new NietNu(
                helptReden ? waarom + " " + Melding.tekst("kamerwoo.bezwaar.met-reden") : waarom);
    }

    /** The one behind a failure, if there is one; whatever else the module refuses counts too. */
    public static Optional<NietNu> in(Throwable fout) {
        return Oorzaken.van(fout).flatMap(oorzaak -> van(oorzaak).stream()).findFirst();
    }

    private static Optional<NietNu> van(Throwable oorzaak) {
        return oorzaak instanceof NietNu niet
                ? Optional.of(niet)
                : Melding.weigering(oorzaak).map(NietNu::new);
    }
}
