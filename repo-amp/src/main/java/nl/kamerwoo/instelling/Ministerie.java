package nl.kamerwoo.instelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A ministry under one name. One that is renamed is there twice, the old name until the day and the
 * new one from it.
 *
 * @param tooi its number in the TOOI register, such as mnre1109; none while it has no number
 * @param afkorting the short name that is stored, such as OCW
 * @param ook other short and full names that it is known by, old ones too
 * @param naam the full name, without "ministerie van"
 * @param geldig when it had this name; open where it always did, or still does
 */
public record Ministerie(
        Optional<String> tooi, String afkorting, List<String> ook, String naam, Periode geldig) {

    private static final String TOOI = "https://identifier.overheid.nl/tooi/id/ministerie/";

    public Ministerie {
        ook = List.copyOf(ook);
    }

    /** Its identifier in metadata that is published (domain.md section 5). */
    public Optional<String> uri() {
        return tooi.map(nummer -> TOOI + nummer);
    }

    /** Whether it goes by this name; capitals make no difference. */
    public boolean heet(String tekst) {
        String gezocht = klein(tekst);
        return namen().anyMatch(naam -> klein(naam).equals(gezocht));
    }

    /** Whether it had this name on the day. */
    public boolean geldtOp(LocalDate dag) {
        return geldig.bevat(dag);
    }

    Stream<String> namen() {
        return Stream.concat(Stream.of(afkorting, naam), ook.stream());
    }

    static String klein(String naam) {
        return naam.strip().toLowerCase(Locale.ROOT);
    }
}
