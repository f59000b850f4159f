package nl.kamerwoo.termijn;

/** The module's texts, in one language. */
@FunctionalInterface
public interface Teksten {

    /** The text of a key with the values filled in as {@link java.text.MessageFormat} does. */
    String tekst(String sleutel, Object... waarden);
}
