package nl.kamerwoo.referentie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference of a document or dossier, as people read it.
 *
 * @param tekst without white space around it, with single spaces inside and without characters that
 *     nobody sees, at most {@value #MAXIMALE_LENGTE} characters
 */
public record Referentie(String tekst) {

    /** Long enough for every pattern seen, short enough to be a key in the database. */
    public static final int MAXIMALE_LENGTE = 100;

    private static final Pattern ONZICHTBAAR = Pattern.compile("\\p{Cf}+");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");

    public Referentie {
        tekst =
                ONZICHTBAAR
                        .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC))
                        .replaceAll("");
        tekst = WIT.matcher(tekst).replaceAll(" ").strip();
        if (tekst.isEmpty()) {
            throw new OngeldigeReferentie(OngeldigeReferentie.Reden.LEEG, "");
        }
        if (tekst.length() > MAXIMALE_LENGTE) {
            throw new OngeldigeReferentie(OngeldigeReferentie.Reden.TE_LANG, tekst);
        }
        if (tekst.chars().anyMatch(Character::isISOControl)) {
            throw new OngeldigeReferentie(OngeldigeReferentie.Reden.STUURTEKEN, tekst);
        }
    }

    /** Two references are the same one when their keys are: nobody tells WJZ/1 from wjz/1. */
    public String sleutel() {
        return tekst.toUpperCase(Locale.ROOT);
    }

    /**
     * The key as a number, which a database looks up and keeps in half the steps that a text takes:
     * the first eight bytes of its SHA-256. That two references out of ten million share one is a
     * chance of one in 300,000; the later one then passes for taken.
     */
    public long sleutelgetal() {
        try {
            byte[] kenmerk =
                    MessageDigest.getInstance("SHA-256")
                            .digest(sleutel().getBytes(StandardCharsets.UTF_8));
            return Long.parseUnsignedLong(HexFormat.of().formatHex(kenmerk, 0, Long.BYTES), 16);
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Every Java has SHA-256", onmogelijk);
        }
    }

    @Override
    public String toString() {
        return tekst;
    }
}
