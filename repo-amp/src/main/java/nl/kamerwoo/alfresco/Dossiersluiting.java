package nl.kamerwoo.alfresco;

import org.alfresco.service.cmr.repository.NodeRef;

/** Which dossiers are closed, so that nothing about them is decided or read any more. */
public interface Dossiersluiting {

    /** Whether it was filed, and nothing in it was reopened since. */
    boolean isAfgesloten(NodeRef dossier);
}
