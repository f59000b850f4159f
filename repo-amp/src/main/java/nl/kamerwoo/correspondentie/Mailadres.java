package nl.kamerwoo.correspondentie;

import java.util.Optional;

/**
 * Whom a message is of or to.
 *
 * @param naam as shown to people; empty when there is none
 * @param adres empty when only the name is known
 */
public record Mailadres(String naam, String adres) {

    private static final int LANGSTE = 320;

    public Mailadres {
        naam = Koptekst.kort(zonderHaken(Koptekst.opEenRegel(naam)), LANGSTE);
        adres = Koptekst.kort(zonderHaken(Koptekst.opEenRegel(adres)), LANGSTE);
    }

    /** An address that is told; nothing when there is neither a name nor an address. */
    public static Optional<Mailadres> van(String naam, String adres) {
        return Optional.of(new Mailadres(naam, adres)).filter(een -> !een.tekst().isEmpty());
    }

    /** {@code Naam <adres>}, or the one of the two that there is. */
    public String tekst() {
        if (adres.isEmpty()) {
            return naam;
        }
        return naam.isEmpty() || naam.equalsIgnoreCase(adres) ? adres : naam + " <" + adres + ">";
    }

    /** What stands between these is the address, whatever the sender calls himself. */
    private static String zonderHaken(String tekst) {
        String kaal = tekst.replace("<", "").replace(">", "").strip();
        boolean geciteerd =
                kaal.length() > 1
                        && kaal.charAt(0) == kaal.charAt(kaal.length() - 1)
                        && "\"'".indexOf(kaal.charAt(0)) >= 0;
        return geciteerd ? kaal.substring(1, kaal.length() - 1).strip() : kaal;
    }
}
