package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;

/** Where descriptors, templates and bundles are looked for, in order. */
public class SearchPath {
    public boolean hasDocument(String documentPath) throws IOException {
        throw new UnsupportedOperationException("SearchPath.hasDocument");
    }

    public InputStream getDocument(String documentPath) throws IOException {
        throw new UnsupportedOperationException("SearchPath.getDocument");
    }
}
