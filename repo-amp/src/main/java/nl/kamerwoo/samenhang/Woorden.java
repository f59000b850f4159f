package nl.kamerwoo.samenhang;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that say what it is about. Capitals, accents and the endings of a plural make
 * no difference; words that stand in every request and every set of questions say nothing.
 */
final class Woorden {

    /** What is longer than this is no subject any more. */
    private static final int MEESTE_TEKENS = 2000;

    private static final int KORTSTE = 4;

    /** AZC, ICT: short words that are written in capitals do say something. */
    private static final int KORTSTE_AFKORTING = 3;

    private static final Pattern TUSSENIN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GETAL = Pattern.compile("[0-9]+");

    private static final Set<String> NIETSZEGGEND =
            Arrays.stream(
                            """
                            aan aangaande aantal alle alleen allen als ander andere anderen artikel
                            bericht berichten betreffende betrokken bij daar daarbij daarin daarmee
                            dan dat deze die dit door een eens eigen enkele er geen haar hebben heeft
                            hem het hier hierbij hoe hun iets inzake jaar jaren kan kunnen maar
                            mede meer mensen met mogelijk mogelijke moet moeten naar niet nieuw nieuwe
                            nog omdat omtrent onder onze ook over rond rondom sinds staat steeds
                            tegen ten ter terug tijdens toch tot tussen uit uitzending van vanaf vanuit
                            vanwege veel verschillende via voor waar waarbij waarin waarover wanneer
                            wat welke werd wie wil worden wordt zal zich zijn zoals zonder zou zullen
                            beantwoorden beantwoording antwoord antwoorden besluit besluiten brief
                            brieven chatberichten communicatie contact contacten correspondentie
                            document documenten documentatie dossier dossiers gesprek gesprekken
                            informatie kabinet kamer kamerbrief kamerlid kamerleden kamervraag
                            kamervragen leden lid mail mailverkeer mails memo memos minister
                            ministerie ministeries ministers nederland nederlands nederlandse nota
                            onderwerp openbaar openbaarmaking openbare overheid overheden periode rijk
                            rijksoverheid schriftelijk schriftelijke staatssecretaris
                            staatssecretarissen stuk stukken tweede vraag vragen verzoek verzoeken
                            voorbereiding woo wob
                            januari februari maart april mei juni juli augustus september oktober
                            november december
                            """
                                    .split("\\s+"))
                    .map(Woorden::stam)
                    .collect(Collectors.toUnmodifiableSet());

    private Woorden() {}

    /** What each word comes down to, and the first way in which it is written. */
    static Map<String, String> van(String tekst) {
        String begin = tekst.length() > MEESTE_TEKENS ? tekst.substring(0, MEESTE_TEKENS) : tekst;
        Map<String, String> woorden = new LinkedHashMap<>();
        for (String woord : TUSSENIN.split(Normalizer.normalize(begin, Normalizer.Form.NFC))) {
            String stam = stam(woord);
            if (zegtIets(woord) && !NIETSZEGGEND.contains(stam)) {
                woorden.putIfAbsent(stam, woord);
            }
        }
        return woorden;
    }

    private static boolean zegtIets(String woord) {
        boolean isAfkorting =
                woord.length() >= KORTSTE_AFKORTING
                        && woord.equals(woord.toUpperCase(Locale.ROOT))
                        && !woord.equals(woord.toLowerCase(Locale.ROOT));
        return (woord.length() >= KORTSTE || isAfkorting) && !GETAL.matcher(woord).matches();
    }

    /** No more than the endings of a plural: what goes further takes different words for one. */
    private static String stam(String woord) {
        String kaal =
                ACCENT.matcher(Normalizer.normalize(woord, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        String enkelvoud = zonder(kaal, "s", 5);
        return zonder(enkelvoud, "en", 6);
    }

    private static String zonder(String woord, String uitgang, int langerDan) {
        return woord.length() > langerDan && woord.endsWith(uitgang)
                ? woord.substring(0, woord.length() - uitgang.length())
                : woord;
    }
}
