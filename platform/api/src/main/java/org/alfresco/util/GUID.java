package org.alfresco.util;

import java.util.UUID;

public final class GUID {

    private GUID() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
