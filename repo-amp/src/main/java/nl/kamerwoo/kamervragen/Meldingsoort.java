package nl.kamerwoo.kamervragen;

/** What a reader of questions is not sure of, and says rather than guesses. */
public enum Meldingsoort {
    /** Arguments: the numbers that are missing between those that are there. */
    NUMMER_ONTBREEKT("nummer-ontbreekt"),
    /** Arguments: the number that was there already; the second one was left in the text. */
    NUMMER_DUBBEL("nummer-dubbel"),
    /** Arguments: how many questions; they bore no number and were counted. */
    NUMMER_GETELD("nummer-geteld"),
    /** Arguments: the numbers of questions whose one text could not be parted. */
    VRAGEN_SAMEN("vragen-samen"),
    /** Arguments: the numbers of the answer; no question bears them. */
    ANTWOORD_ZONDER_VRAAG("antwoord-zonder-vraag"),
    /** Arguments: the numbers of the questions; others of the set are answered. */
    VRAAG_ZONDER_ANTWOORD("vraag-zonder-antwoord"),
    /** Arguments: the numbers that an answer without a number was taken for. */
    ANTWOORD_ZONDER_NUMMER("antwoord-zonder-nummer"),
    /** No arguments: a second set begins on this line, which was not read. */
    TWEEDE_REEKS("tweede-reeks"),
    /** Arguments: what contradicts itself, and the values found; it was left empty. */
    TEGENSTRIJDIG("tegenstrijdig"),
    /** No arguments: the text is too long; what follows this line was not read. */
    AFGEKAPT("afgekapt");

    private final String sleutel;

    Meldingsoort(String sleutel) {
        this.sleutel = sleutel;
    }

    /** The key of its text in the message bundles. */
    public String sleutel() {
        return "kamerwoo.vragen." + sleutel;
    }
}
