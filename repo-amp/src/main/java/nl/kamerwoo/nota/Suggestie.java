package nl.kamerwoo.nota;

/**
 * Something that the running text says and a person has to confirm: running text is too free to
 * stamp from.
 */
public sealed interface Suggestie permits Coordinatie, Overleg, WooVermelding {
    Vindplaats vindplaats();

    /** The sentence it rests on, as the nota writes it. */
    String bron();
}
