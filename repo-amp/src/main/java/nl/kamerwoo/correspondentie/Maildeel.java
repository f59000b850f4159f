package nl.kamerwoo.correspondentie;

import java.util.Locale;
import java.util.Set;

/**
 * A part of a message that holds something, as its own head has it.
 *
 * @param soort its media type, such as {@code application/pdf}
 * @param naam of the file that it is; empty when it has none
 * @param inhoudId what the message's text refers to it by; empty when it does not
 * @param bijgevoegd whether it says itself that it is an attachment
 * @param keuze whether it is one of several forms of the same text
 */
public record Maildeel(
        String soort, String naam, String inhoudId, boolean bijgevoegd, boolean keuze) {

    /** What says of a message that it is genuine, or that it arrived: no documents. */
    private static final Set<String> OMSLAG =
            Set.of(
                    "application/pkcs7-signature",
                    "application/x-pkcs7-signature",
                    "application/pgp-signature",
                    "application/pgp-encrypted",
                    "message/delivery-status",
                    "message/disposition-notification",
                    "text/rfc822-headers");

    public Maildeel {
        soort = soort.strip().toLowerCase(Locale.ROOT);
        naam = naam.strip();
        inhoudId = inhoudId.strip();
        if (inhoudId.startsWith("<") && inhoudId.endsWith(">")) {
            inhoudId = inhoudId.substring(1, inhoudId.length() - 1).strip();
        }
    }

    /** Whether it can be a document of its own, as far as its own head tells. */
    public boolean kanBijlageZijn() {
        if (OMSLAG.contains(soort)) {
            return false;
        }
        return bijgevoegd || !isTekst() || !naam.isEmpty() && !keuze;
    }

    /**
     * Whether it is one, now that the message's text is known.
     *
     * @param verwezen the identifiers that the text refers to
     */
    public boolean isBijlage(Set<String> verwezen) {
        return kanBijlageZijn() && !(isAfbeelding() && !bijgevoegd && verwezen.contains(inhoudId));
    }

    public boolean isBericht() {
        return soort.equals("message/rfc822") || soort.equals("message/global");
    }

    public boolean isHtml() {
        return soort.equals("text/html");
    }

    private boolean isAfbeelding() {
        return soort.startsWith("image/");
    }

    /** The invitation that a calendar reads is the message's own text once more. */
    private boolean isTekst() {
        return soort.startsWith("text/") || keuze && soort.equals("application/ics");
    }
}
