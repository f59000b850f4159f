package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.repository.NodeRef;

/** Tells an archive what there is to know of a dossier that is filed. */
public interface Metagegevens {

    /**
     * Writes the metadata of a dossier when the transaction of the caller has been committed, as
     * who is at work. When they cannot be written the dossier is filed all the same, and its
     * history tells why.
     */
    void plan(NodeRef dossier);
}
