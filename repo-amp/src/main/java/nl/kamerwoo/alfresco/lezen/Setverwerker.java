package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.kamervragen.Vragenset;

import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Optional;

/** What is done with the questions and answers that a document holds. */
public interface Setverwerker {

    /** Whether the text of this document may hold questions or answers of its dossier. */
    boolean wil(NodeRef stuk);

    /**
     * Takes over what was read. Done twice with the same text it changes nothing the second time.
     *
     * @param tekst of the whole document
     * @param set what was read in it; may be empty
     * @return what is to be told about it; nothing when the document held nothing to take over
     */
    Optional<List<Leesbericht>> verwerk(NodeRef stuk, String tekst, Vragenset set);
}
