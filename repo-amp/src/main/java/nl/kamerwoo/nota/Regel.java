package nl.kamerwoo.nota;

/**
 * One line of the text, or one cell of a table row, cleaned. What is asked of it often is worked
 * out once.
 */
public final class Regel {
    private static final Sectietitels.Titel GEEN_TITEL =
            new Sectietitels.Titel(Sectietitels.Soort.OVERIG, false, false);

    private final int nummer;
    private final String tekst;
    private final int teken;
    private final boolean cel;
    private final boolean leeg;
    private final boolean rand;
    private String klein;
    private Sectietitels.Titel titel;
    private int etiketwoorden = -1;

    /**
     * @param nummer the line in the text as it came, counted from 1
     * @param teken how many characters at the start are a bullet or an item number
     * @param cel whether it stood behind a tab: a table cell, or a list item of a format that
     *     writes those with a tab
     * @param leeg whether an empty line stood before it
     * @param rand whether a page ended before it, or page furniture was taken out there
     */
    public Regel(int nummer, String tekst, int teken, boolean cel, boolean leeg, boolean rand) {
        this.nummer = nummer;
        this.tekst = tekst;
        this.teken = teken;
        this.cel = cel;
        this.leeg = leeg;
        this.rand = rand;
    }

    /** A text by itself, apart from any document. */
    static Regel los(String tekst) {
        return new Regel(0, tekst, Tekens.opsomming(tekst), false, false, false);
    }

    /** An item of a list, apart from any document. */
    static Regel punt(String tekst) {
        return los("- " + tekst);
    }

    int nummer() {
        return nummer;
    }

    String tekst() {
        return tekst;
    }

    boolean cel() {
        return cel;
    }

    boolean leeg() {
        return leeg;
    }

    boolean rand() {
        return rand;
    }

    /** The text in small letters. */
    String klein() {
        if (klein == null) {
            klein = Tekens.klein(tekst);
        }
        return klein;
    }

    /** How many words a label has at most that can begin this line; 0 if none can. */
    int etiketwoorden() {
        if (etiketwoorden < 0) {
            etiketwoorden = Etiketten.kanBeginnen(tekst) ? Etiketten.meesteWoorden(tekst) : 0;
        }
        return etiketwoorden;
    }

    /** What the line is as the title of a section, without its number; null if it is none. */
    Sectietitels.Titel titel() {
        if (titel == null) {
            var gevonden = Sectietitels.van(inhoud());
            titel = gevonden == null ? GEEN_TITEL : gevonden;
        }
        return titel == GEEN_TITEL ? null : titel;
    }

    /** Whether the line can be nothing but the title of a section. */
    boolean isVasteTitel() {
        return titel() != null && titel.vast() && Sectietitels.begintGroot(inhoud());
    }

    /** The text without its bullet or item number. */
    String inhoud() {
        return teken == 0 ? tekst : tekst.substring(teken);
    }

    boolean punt() {
        return teken > 0;
    }

    /** The number of the item of a list, 0 if it has none. */
    int volgnummer() {
        int cijfers = punt() ? Datums.cijfersTot(tekst, 0) : 0;
        return cijfers == 0 ? 0 : Datums.getal(tekst, 0, cijfers);
    }

    boolean isLeeg() {
        return tekst.isEmpty();
    }

    /** Whether this line begins something new: a table cell, or text behind an empty line. */
    boolean nieuw() {
        return cel || leeg || rand;
    }

    Regel metRand() {
        var regel = new Regel(nummer, tekst, teken, cel, leeg, true);
        regel.klein = klein;
        regel.titel = titel;
        regel.etiketwoorden = etiketwoorden;
        return regel;
    }

    /** The same line with an empty one before it. */
    Regel naWitregel() {
        return new Regel(nummer, tekst, teken, cel, true, rand);
    }

    Regel metTekst(String nieuw) {
        return new Regel(nummer, nieuw, Tekens.opsomming(nieuw), cel, leeg, rand);
    }

    Regel alsCel() {
        return new Regel(nummer, tekst, teken, true, leeg, rand);
    }
}
