package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.handtekening.Handtekeningen;

import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.NodeRef;

import java.util.Optional;

/** What is done with the signatures that a file holds. */
public interface Handtekeningverwerker {

    /**
     * Checks them. It takes time, so not in a transaction; a file that cannot be read is no reason
     * to fail.
     *
     * @return nothing when the content cannot be read now
     */
    Optional<Handtekeningen> lees(ContentReader inhoud);

    /**
     * Stamps what was found, in place of what was found of other content.
     *
     * @param url of the content that was checked
     * @param handtekeningen nothing when it could not be read
     */
    void stempel(NodeRef stuk, String url, Optional<Handtekeningen> handtekeningen);
}
