package nl.kamerwoo.inventaris;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of an inventory, in the order in which it is handed over. These are the ones that a
 * publication platform takes in, and no others: what is the same as another document stands in
 * {@link #GERELATEERD_ID}.
 */
public enum Kolom {
    ID("ID", false),
    MATTER("Matter", false),
    FAMILY_ID("Family ID", false),
    EMAIL_THREAD_ID("Email Thread ID", false),
    DOCUMENT("Document", false),
    FILE_TYPE("File type", false),
    DATUM("Datum", false),
    BEOORDELING("Beoordeling", true),
    OPGESCHORT("Opgeschort", true),
    BEOORDELINGSGROND("Beoordelingsgrond", true),
    TOELICHTING("Toelichting", true),
    PUBLIEKE_LINK("Publieke link", true),
    GERELATEERD_ID("Gerelateerd ID", true),
    ZAAKNUMMER("Zaaknummer", false);

    private final String kop;
    private final boolean wijzigbaar;

    Kolom(String kop, boolean wijzigbaar) {
        this.kop = kop;
        this.wijzigbaar = wijzigbaar;
    }

    /** What stands above it. */
    public String kop() {
        return kop;
    }

    /**
     * Whether a person can change it in a sheet that comes back; the rest follows from elsewhere.
     */
    public boolean isWijzigbaar() {
        return wijzigbaar;
    }

    /** The one with this above it, however it is capitalised and spaced. */
    public static Optional<Kolom> van(String kop) {
        String gezocht = vorm(kop);
        return Arrays.stream(values()).filter(kolom -> vorm(kolom.kop).equals(gezocht)).findFirst();
    }

    private static String vorm(String kop) {
        StringBuilder vorm = new StringBuilder();
        kop.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(vorm::appendCodePoint);
        return vorm.toString();
    }
}
