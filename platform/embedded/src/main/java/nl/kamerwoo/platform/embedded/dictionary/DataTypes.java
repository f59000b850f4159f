package nl.kamerwoo.platform.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The data types of the dictionary and what each is in Java. */
final class DataTypes {

    private static final Map<QName, DataType> ALL = new LinkedHashMap<>();

    static {
        add(DataTypeDefinition.ANY, Object.class);
        add(DataTypeDefinition.TEXT, String.class);
        add(DataTypeDefinition.MLTEXT, String.class);
        add(DataTypeDefinition.CONTENT, ContentData.class);
        add(DataTypeDefinition.INT, Integer.class);
        add(DataTypeDefinition.LONG, Long.class);
        add(DataTypeDefinition.FLOAT, Float.class);
        add(DataTypeDefinition.DOUBLE, Double.class);
        add(DataTypeDefinition.DATE, Date.class);
        add(DataTypeDefinition.DATETIME, Date.class);
        add(DataTypeDefinition.BOOLEAN, Boolean.class);
        add(DataTypeDefinition.QNAME, QName.class);
        add(DataTypeDefinition.CATEGORY, NodeRef.class);
        add(DataTypeDefinition.NODE_REF, NodeRef.class);
        add(DataTypeDefinition.LOCALE, Locale.class);
    }

    private DataTypes() {}

    private static void add(QName name, Class<?> javaClass) {
        ALL.put(name, new DataType(name, javaClass.getName()));
    }

    static DataType named(QName name) {
        DataType type = ALL.get(name);
        if (type == null) {
            throw new DictionaryException("Unknown data type " + name);
        }
        return type;
    }
}
