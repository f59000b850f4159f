package org.alfresco.repo.forms;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

public class FormData implements Iterable<FormData.FieldData> {

    protected Map<String, FieldData> data = new LinkedHashMap<>();

    @Override
    public Iterator<FieldData> iterator() {
        return data.values().iterator();
    }

    public boolean hasFieldData(String fieldName) {
        return data.containsKey(fieldName);
    }

    public FieldData getFieldData(String fieldName) {
        return data.get(fieldName);
    }

    public void addFieldData(String fieldName, Object fieldValue) {
        addFieldData(fieldName, fieldValue, false);
    }

    /** Only what the module asks for: a value beside one that is there is not made a list here. */
    public void addFieldData(String fieldName, Object fieldValue, boolean overwrite) {
        if (overwrite || !data.containsKey(fieldName)) {
            data.put(fieldName, new FieldData(fieldName, fieldValue, false));
            return;
        }
        throw new UnsupportedOperationException("There is a value for " + fieldName);
    }

    public class FieldData {

        protected String name;
        protected Object value;

        public FieldData(String name, Object value, boolean isFile) {
            this.name = name;
            this.value = value;
        }

        public String getName() {
            return name;
        }

        public Object getValue() {
            return value;
        }
    }
}
