package nl.kamerwoo.alfresco.behandeling;

import org.alfresco.service.cmr.repository.NodeRef;

/** Puts what was signed where the ministry keeps it. */
public interface Opberging {

    /**
     * Files the signed documents of a dossier that were not filed yet, in the transaction of the
     * caller, who settles that the user may.
     *
     * @return how many were filed now; none where no rule says where
     */
    int berg(NodeRef dossier);
}
