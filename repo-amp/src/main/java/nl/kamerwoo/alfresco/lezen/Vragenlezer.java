package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.instelling.Instellingen;
import nl.kamerwoo.kamervragen.BeantwoordingParser;
import nl.kamerwoo.kamervragen.Vragenset;

/** Reads sets of questions and answers with the ministries that are in force. */
public final class Vragenlezer {

    private final Ministerielezer<BeantwoordingParser> lezer;

    public Vragenlezer(Instellingen instellingen) {
        lezer = new Ministerielezer<>(instellingen, BeantwoordingParser::new);
    }

    /** See {@link BeantwoordingParser#parse}. */
    public Vragenset parse(String tekst) {
        return lezer.parser().parse(tekst);
    }
}
