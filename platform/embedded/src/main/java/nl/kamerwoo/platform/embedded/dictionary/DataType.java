package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.QName;

record DataType(QName getName, String getJavaClassName) implements DataTypeDefinition {}
