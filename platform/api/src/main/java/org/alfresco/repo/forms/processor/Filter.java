package org.alfresco.repo.forms.processor;

import org.alfresco.repo.forms.Form;
import org.alfresco.repo.forms.FormData;

import java.util.List;
import java.util.Map;

public interface Filter<ItemType, PersistType> {

    boolean isActive();

    void beforeGenerate(
            ItemType item,
            List<String> fields,
            List<String> forcedFields,
            Form form,
            Map<String, Object> context);

    void afterGenerate(
            ItemType item,
            List<String> fields,
            List<String> forcedFields,
            Form form,
            Map<String, Object> context);

    void beforePersist(ItemType item, FormData data);

    void afterPersist(ItemType item, FormData data, PersistType persistedObject);
}
