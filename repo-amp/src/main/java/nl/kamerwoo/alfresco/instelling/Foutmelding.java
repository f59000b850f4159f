package nl.kamerwoo.alfresco.instelling;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.instelling.Fout;

import org.alfresco.error.AlfrescoRuntimeException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with a document, in the language of who saves it. */
public final class Foutmelding {

    private static final int MEESTE = 20;
    private static final String TEKST = "kamerwoo.instelling.";

    private Foutmelding() {}

    /** The refusal of a document. */
    public static AlfrescoRuntimeException weiger(String document, List<Fout> fouten) {
        return Melding.fout(TEKST + "geweigerd", document, tekst(fouten));
    }

    static String tekst(List<Fout> fouten) {
        Stream<String> meer =
                fouten.size() > MEESTE
                        ? Stream.of(
                                Melding.tekst(
                                        TEKST + "meer", Integer.toString(fouten.size() - MEESTE)))
                        : Stream.empty();
        return Stream.concat(fouten.stream().limit(MEESTE).map(Foutmelding::tekst), meer)
                .collect(Collectors.joining("\n"));
    }

    private static String tekst(Fout fout) {
        String reden = Melding.tekst(TEKST + "fout." + fout.soort(), fout.waarden().toArray());
        return fout.regel() == 0
                ? reden
                : Melding.tekst(TEKST + "regel", Integer.toString(fout.regel()), reden);
    }
}
