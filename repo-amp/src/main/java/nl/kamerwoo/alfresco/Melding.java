package nl.kamerwoo.alfresco;

import org.alfresco.error.AlfrescoRuntimeException;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The module's texts, in the language of whoever is served. */
public final class Melding {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String VAN_ONS = "kamerwoo.";

    private Melding() {}

    public static String tekst(String sleutel, Object... waarden) {
        String tekst = I18NUtil.getMessage(sleutel, waarden);
        return tekst == null ? sleutel : tekst;
    }

    /**
     * For what is stored with a document: one text for all who read it, in the house's language.
     */
    public static String nederlands(String sleutel, Object... waarden) {
        return in(NEDERLANDS, sleutel, waarden);
    }

    /** For whoever is written to: in his own language. */
    public static String in(Locale taal, String sleutel, Object... waarden) {
        String tekst = I18NUtil.getMessage(sleutel, taal, waarden);
        return tekst == null ? sleutel : tekst;
    }

    /** A refusal that reaches the user in words. */
    public static AlfrescoRuntimeException fout(String sleutel, Object... waarden) {
        return new Weigering(sleutel, waarden);
    }

    /** What a refusal of the module says, without the number that the platform puts before it. */
    public static Optional<String> weigering(Throwable fout) {
        return fout instanceof AlfrescoRuntimeException geweigerd
                        && Objects.toString(geweigerd.getMsgId(), "").startsWith(VAN_ONS)
                ? Optional.of(tekst(geweigerd.getMsgId(), geweigerd.getMsgParams()))
                : Optional.empty();
    }
}
