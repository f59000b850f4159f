package nl.kamerwoo.platform.embedded.content;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class EmbeddedContentService implements ContentService {

    private final ContentStore store;
    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final RetryingTransactionHelper transactions;

    public EmbeddedContentService(
            ContentStore store,
            NodeService rawNodeService,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            RetryingTransactionHelper transactions) {
        this.store = store;
        this.nodeService = rawNodeService;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.transactions = transactions;
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        ContentReader reader = FileContent.toRead(store.file(contentUrl), contentUrl);
        reader.setMimetype(MimetypeMap.MIMETYPE_BINARY);
        reader.setEncoding("UTF-8");
        return reader;
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData data = contentData(nodeRef, propertyQName);
        if (data == null || data.getContentUrl() == null) {
            return null;
        }
        String url = data.getContentUrl();
        return FileContent.toRead(store.file(url), url).describedBy(data);
    }

    private ContentData contentData(NodeRef nodeRef, QName property) {
        Serializable value = nodeService.getProperty(nodeRef, property);
        if (value instanceof ContentData data) {
            return data;
        }
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition != null
                && !definition.getDataType().getName().equals(DataTypeDefinition.CONTENT)) {
            throw new InvalidTypeException(
                    "The node property must be of type content: " + property, property);
        }
        return null;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        String url = store.newUrl();
        forgetOnRollback(url);
        FileContent writer =
                FileContent.toWrite(
                        store.newFile(url),
                        url,
                        mimetypes,
                        data -> {
                            if (update && nodeRef != null) {
                                set(nodeRef, propertyQName, data);
                            }
                        });
        ContentData existing = nodeRef == null ? null : contentData(nodeRef, propertyQName);
        return existing == null ? writer : writer.describedBy(existing);
    }

    private void set(NodeRef nodeRef, QName property, ContentData data) {
        transactions.doInTransaction(
                () -> {
                    nodeService.setProperty(nodeRef, property, data);
                    return null;
                });
    }

    private void forgetOnRollback(String url) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterRollback() {
                            store.delete(url);
                        }
                    });
        }
    }

    @Override
    public ContentWriter getTempWriter() {
        try {
            Path file = Files.createTempFile("content", ".bin");
            file.toFile().deleteOnExit();
            return FileContent.toWrite(file, "temp://" + file.getFileName(), mimetypes, data -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
