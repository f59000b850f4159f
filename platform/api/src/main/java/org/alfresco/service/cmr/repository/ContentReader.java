package org.alfresco.service.cmr.repository;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;

public interface ContentReader extends ContentAccessor {

    boolean exists();

    long getLastModified();

    boolean isClosed();

    ContentReader getReader() throws ContentIOException;

    InputStream getContentInputStream() throws ContentIOException;

    FileChannel getFileChannel() throws ContentIOException;

    void getContent(OutputStream os) throws ContentIOException;

    void getContent(File file) throws ContentIOException;

    String getContentString() throws ContentIOException;

    String getContentString(int length) throws ContentIOException;
}
