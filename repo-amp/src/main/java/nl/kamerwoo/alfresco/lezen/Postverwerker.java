package nl.kamerwoo.alfresco.lezen;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.List;
import java.util.Optional;

/** What is done with documents that are messages. */
public interface Postverwerker {

    /**
     * Reads a message. It takes time, so not in a transaction; a file that cannot be read is no
     * reason to fail.
     *
     * @return nothing when the content is no message
     */
    Optional<Post> lees(ContentReader inhoud);

    /** Whether a document of this type takes its values from the message that it is. */
    boolean wil(NodeRef stuk);

    /** Stamps what the message says of itself. Done twice it changes nothing the second time. */
    void stempel(NodeRef stuk, Post post);

    /**
     * Takes back what was stamped while the text could not be had, now that this can say whether
     * the document is more than the message that brought it.
     */
    void herzie(NodeRef stuk);

    /**
     * Files what came with the message beside it; what was filed before is not filed again.
     *
     * @return what is to be told about it
     */
    List<Leesbericht> bewaarBijlagen(NodeRef stuk, Post post);
}
