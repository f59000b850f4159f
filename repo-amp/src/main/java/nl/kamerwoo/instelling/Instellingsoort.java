package nl.kamerwoo.instelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of settings.
 *
 * @param naam names its document, its default and its texts; for ever, like a name of the model
 * @param type what its document is read into
 * @param lezer asks the document for its keys; what is not in the document, it knows a value for
 */
public record Instellingsoort<T>(String naam, Class<T> type, Function<Blok, T> lezer) {

    /**
     * The name of its document. What stands in it is YAML; as a text every desktop opens it, and so
     * does Share's editor, whatever way it was uploaded.
     */
    public String bestandsnaam() {
        return naam + ".txt";
    }

    /**
     * Reads a document.
     *
     * @throws OngeldigeInstelling with everything that is wrong with it
     */
    public T lees(byte[] inhoud) {
        List<Fout> fouten = new ArrayList<>();
        Blok blok = new Blok(Yamllezer.lees(inhoud, fouten), fouten);
        T waarde = lezer.apply(blok);
        blok.meldOnbekend();
        if (!fouten.isEmpty()) {
            throw new OngeldigeInstelling(fouten);
        }
        return waarde;
    }
}
