package nl.kamerwoo.alfresco;

import org.alfresco.error.AlfrescoRuntimeException;

/**
 * A refusal of the module, in words for the user. Alfresco's form service names the class of a
 * failure before its words: by this one Share knows that they are for people.
 */
final class Weigering extends AlfrescoRuntimeException {

    private static final long serialVersionUID = 1L;

    Weigering(String sleutel, Object... waarden) {
        super(sleutel, waarden);
    }
}
