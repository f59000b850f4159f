package org.alfresco.service.cmr.repository;

import java.io.File;

public interface FileContentReader extends ContentReader {

    File getFile();

    boolean exists();
}
