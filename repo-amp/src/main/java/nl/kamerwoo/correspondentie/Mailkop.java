package nl.kamerwoo.correspondentie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a message says.
 *
 * @param verzonden when it was sent; nothing where that is not said or cannot be
 * @param onderwerp empty where there is none
 */
public record Mailkop(
        Optional<Mailadres> afzender,
        List<Mailadres> aan,
        List<Mailadres> cc,
        List<Mailadres> bcc,
        Optional<Instant> verzonden,
        String onderwerp,
        Draad draad) {

    private static final int LANGSTE_ONDERWERP = 900;

    public Mailkop {
        aan = List.copyOf(aan);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
        onderwerp = Koptekst.kort(Koptekst.opEenRegel(onderwerp), LANGSTE_ONDERWERP);
    }

    public static Mailkop leeg() {
        return new Mailkop(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                Draad.geen());
    }

    /** Whether there is so little in it that it is the head of no message. */
    public boolean isLeeg() {
        return afzender.isEmpty()
                && aan.isEmpty()
                && cc.isEmpty()
                && bcc.isEmpty()
                && verzonden.isEmpty()
                && onderwerp.isEmpty()
                && draad.bericht().isEmpty();
    }
}
