package nl.kamerwoo.mdto;

import nl.kamerwoo.behandeling.Besluit;
import nl.kamerwoo.behandeling.Handeling;
import nl.kamerwoo.behandeling.Stap;
import nl.kamerwoo.mdto.Informatieobject.Gebeurtenis;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** What was decided about a dossier, in the words of MDTO. */
public final class Handelingwoorden {

    private Handelingwoorden() {}

    /**
     * @param zone in which the moment is told
     * @param wie who is behind a user name
     * @param metReden whether it is told why, and about what: those who decide write freely there
     */
    public static Gebeurtenis van(
            Handeling handeling, ZoneId zone, Function<String, Verwijzing> wie, boolean metReden) {
        return new Gebeurtenis(
                type(handeling.besluit()),
                Optional.of(handeling.op().atZone(zone).toOffsetDateTime()),
                Optional.empty(),
                Optional.of(wie.apply(handeling.door())),
                Optional.of(resultaat(handeling, metReden)));
    }

    private static Begrip type(Besluit besluit) {
        return switch (besluit) {
            case AKKOORD, PARAAF, ONDERTEKEND, BESLOTEN -> Begrippen.ACCORDERING;
            case VERZONDEN -> Begrippen.VERZENDING;
            case GEPUBLICEERD -> Begrippen.PUBLICATIE;
            case GEARCHIVEERD -> Begrippen.BEVRIEZING;
            default -> Begrip.van(besluit.naam(), Begrippen.HANDELINGEN);
        };
    }

    private static String resultaat(Handeling handeling, boolean metReden) {
        StringBuilder tekst = new StringBuilder();
        handeling.stap().map(Stap::naam).ifPresent(stap -> tekst.append(stap).append(": "));
        tekst.append(handeling.besluit().naam());
        if (metReden && !handeling.betreft().isBlank()) {
            tekst.append(". Betreft: ").append(handeling.betreft().strip());
        }
        if (metReden && !handeling.reden().isBlank()) {
            tekst.append(". Reden: ").append(handeling.reden().strip());
        }
        return tekst.toString();
    }
}
