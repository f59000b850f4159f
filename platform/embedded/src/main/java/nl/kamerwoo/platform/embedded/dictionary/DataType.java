package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.namespace.QName;

record DataType(QName name, Class<?> javaClass) implements DataTypeDefinition {

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getJavaClassName() {
        return javaClass.getName();
    }
}
