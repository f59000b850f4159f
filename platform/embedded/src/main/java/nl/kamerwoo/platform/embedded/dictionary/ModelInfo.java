package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.namespace.QName;

/** A model by its name, whose prefix is part of the keys of its texts. */
record ModelInfo(QName getName, String getVersion) implements ModelDefinition {}
