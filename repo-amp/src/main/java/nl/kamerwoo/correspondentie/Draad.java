package nl.kamerwoo.correspondentie;

import nl.kamerwoo.nota.Veld;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What a message says of the conversation that it is part of, as its head has it: empty texts where
 * it says nothing.
 *
 * <p>Replies name the messages before them, the first one first (RFC 5322, section 3.6.4): so that
 * one's identifier names the conversation, and the message that begins one is of its own. Where a
 * reply names none, Outlook's index may tell. A subject never does: two people may write about the
 * same thing without knowing of each other.
 *
 * @param berichtId the head's {@code Message-ID}
 * @param referenties its {@code References}
 * @param antwoordOp its {@code In-Reply-To}
 * @param index its {@code Thread-Index}, in Base64
 */
public record Draad(String berichtId, String referenties, String antwoordOp, String index) {

    /** A text of a thousand characters is the longest that a database searches. */
    private static final int LANGSTE = 900;

    /** Of the index six bytes are a moment, sixteen name the conversation, and replies follow. */
    private static final int MOMENT = 6;

    private static final int NAAM = 22;

    public static Draad geen() {
        return new Draad("", "", "", "");
    }

    /** The message's own identifier, without what stands around it. */
    public Optional<Veld<String>> bericht() {
        return eerste(berichtId).map(id -> Mailvelden.veld(id, "Message-ID"));
    }

    /** What the messages of one conversation have in common; nothing when it cannot be known. */
    public Optional<Veld<String>> gesprek() {
        return eerste(referenties)
                .map(id -> Mailvelden.veld(id, "References"))
                .or(() -> eerste(antwoordOp).map(id -> Mailvelden.veld(id, "In-Reply-To")))
                .or(() -> indexnaam(true))
                .or(this::bericht)
                .or(() -> indexnaam(false));
    }

    private Optional<Veld<String>> indexnaam(boolean vanAntwoord) {
        byte[] bytes = bytes();
        boolean past = vanAntwoord ? bytes.length > NAAM : bytes.length >= NAAM;
        return past
                ? Optional.of(
                        Mailvelden.veld(
                                HexFormat.of().formatHex(bytes, MOMENT, NAAM), "Thread-Index"))
                : Optional.empty();
    }

    private byte[] bytes() {
        if (index.length() > LANGSTE) {
            return new byte[0];
        }
        try {
            return Base64.getMimeDecoder().decode(index);
        } catch (IllegalArgumentException geenBase64) {
            return new byte[0];
        }
    }

    private static Optional<String> eerste(String ids) {
        return ids(ids).stream().findFirst();
    }

    /** Identifiers stand between angle brackets; some programs leave those out. */
    private static List<String> ids(String tekst) {
        List<String> ids = new ArrayList<>();
        int begin = tekst.indexOf('<');
        while (begin >= 0 && ids.isEmpty()) {
            int einde = tekst.indexOf('>', begin);
            voegToe(
                    ids,
                    einde < 0 ? tekst.substring(begin + 1) : tekst.substring(begin + 1, einde));
            begin = einde < 0 ? -1 : tekst.indexOf('<', einde);
        }
        if (tekst.indexOf('<') < 0) {
            String[] woorden = Koptekst.opEenRegel(tekst).split(" ", 2);
            voegToe(ids, woorden[0]);
        }
        return ids;
    }

    private static void voegToe(List<String> ids, String ruw) {
        String id = Koptekst.opEenRegel(ruw).replace(" ", "").replace("<", "").replace(">", "");
        if (!id.isEmpty() && id.length() <= LANGSTE) {
            ids.add(id);
        }
    }
}
