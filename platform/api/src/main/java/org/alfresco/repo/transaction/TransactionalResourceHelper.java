package org.alfresco.repo.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

public abstract class TransactionalResourceHelper {

    public static final boolean isResourcePresent(Object resourceKey) {
        return AlfrescoTransactionSupport.getResource(resourceKey) != null;
    }

    public static final <K, V> Map<K, V> getMap(Object resourceKey) {
        return resource(resourceKey, HashMap::new);
    }

    public static final <V> Set<V> getSet(Object resourceKey) {
        return resource(resourceKey, HashSet::new);
    }

    public static final <V> List<V> getList(Object resourceKey) {
        return resource(resourceKey, ArrayList::new);
    }

    private static <R> R resource(Object key, Supplier<R> maker) {
        R resource = AlfrescoTransactionSupport.getResource(key);
        if (resource == null) {
            resource = maker.get();
            AlfrescoTransactionSupport.bindResource(key, resource);
        }
        return resource;
    }
}
