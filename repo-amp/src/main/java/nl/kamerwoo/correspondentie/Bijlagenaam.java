package nl.kamerwoo.correspondentie;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a document is called that came with a message. The sender chose the name, so it can hold
 * anything: a path, marks that turn the direction of reading round, or nothing.
 */
public final class Bijlagenaam {

    private static final int LANGSTE = 255;

    /** Longer than this it is no ending, but a name with a point in it. */
    private static final int LANGSTE_EIND = 20;

    private static final String VERBODEN = "\"*\\><?/:|";

    /** What programs leave beside a document, and a repository hides for that. */
    private static final Set<String> VERBORGEN = Set.of("thumbs.db", "desktop.ini");

    private Bijlagenaam() {}

    /**
     * A name that a repository takes, as near to the given one as that allows.
     *
     * @param naam as the message gives it; may be empty
     * @param nummer of the attachment in its message, from 1
     * @param eind of the name where there is none: what such files end in, without the point
     */
    public static String van(String naam, int nummer, String eind) {
        String geldig = geldig(zonderMap(naam));
        if (geldig.isEmpty()) {
            return "bijlage-" + nummer + "." + eind;
        }
        return VERBORGEN.contains(geldig.toLowerCase(Locale.ROOT)) ? "_" + geldig : geldig;
    }

    /**
     * The same, or with a number behind it: the first that nothing else is called.
     *
     * @param bezet whether something is called so already
     */
    public static String uniek(String naam, Predicate<String> bezet) {
        String vrij = naam;
        for (int nummer = 2; bezet.test(vrij); nummer++) {
            String teller = " (" + nummer + ")";
            String eind = eind(naam);
            String begin = naam.substring(0, naam.length() - eind.length());
            vrij = Koptekst.kort(begin, LANGSTE - eind.length() - teller.length()) + teller + eind;
        }
        return vrij;
    }

    /** Of a path only what comes last is a name. */
    private static String zonderMap(String naam) {
        String kaal = naam.strip();
        return kaal.substring(Math.max(kaal.lastIndexOf('/'), kaal.lastIndexOf('\\')) + 1);
    }

    private static String geldig(String naam) {
        StringBuilder geldig = new StringBuilder();
        Koptekst.opEenRegel(naam)
                .codePoints()
                .map(teken -> VERBODEN.indexOf(teken) >= 0 ? '_' : teken)
                .forEach(geldig::appendCodePoint);
        int begin = 0;
        while (begin < geldig.length() && "._~ ".indexOf(geldig.charAt(begin)) >= 0) {
            begin++;
        }
        String kort = kort(zonderPunt(geldig.substring(begin)));
        return zonderPunt(kort);
    }

    private static String zonderPunt(String naam) {
        int einde = naam.length();
        while (einde > 0 && ". ".indexOf(naam.charAt(einde - 1)) >= 0) {
            einde--;
        }
        return naam.substring(0, einde);
    }

    /** The name cut to what the database takes; its ending, which tells what it is, stays. */
    private static String kort(String naam) {
        if (naam.length() <= LANGSTE) {
            return naam;
        }
        String eind = eind(naam);
        return Koptekst.kort(naam, LANGSTE - eind.length()) + eind;
    }

    private static String eind(String naam) {
        int punt = naam.lastIndexOf('.');
        return punt > 0 && naam.length() - punt <= LANGSTE_EIND ? naam.substring(punt) : "";
    }
}
