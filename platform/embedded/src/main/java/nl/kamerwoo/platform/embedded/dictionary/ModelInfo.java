package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.namespace.QName;

/** A model by its name; the prefix of the name is part of the keys of its texts. */
record ModelInfo(QName name, String version) implements ModelDefinition {

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getVersion() {
        return version;
    }
}
