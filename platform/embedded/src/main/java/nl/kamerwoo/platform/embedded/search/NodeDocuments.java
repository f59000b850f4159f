package nl.kamerwoo.platform.embedded.search;

import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.rendition2.SynchronousTransformClient;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** What the index holds of a node. */
final class NodeDocuments {
    static final String ID = "ID";

    private static final Logger LOG = LoggerFactory.getLogger(NodeDocuments.class);
    private static final int LONGEST_TERM = 8_000;
    private static final int LONGEST_KEY = 200;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DictionaryService dictionary;
    private final SynchronousTransformClient transforms;

    NodeDocuments(
            NodeService nodeService,
            ContentService contentService,
            DictionaryService dictionary,
            SynchronousTransformClient transforms) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.dictionary = dictionary;
        this.transforms = transforms;
    }

    Document document(NodeRef node) {
        Document document = new Document();
        document.add(new StringField(ID, node.toString(), Field.Store.YES));
        addClass(document, "TYPE", nodeService.getType(node));
        nodeService.getAspects(node).forEach(aspect -> addClass(document, "ASPECT", aspect));
        for (ChildAssociationRef parent : nodeService.getParentAssocs(node)) {
            term(document, "PARENT", parent.getParentRef().toString());
        }
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        properties.forEach((name, value) -> addProperty(document, node, name, value));
        return document;
    }

    private void addClass(Document document, String field, QName name) {
        term(document, "EXACT" + field, name.toString());
        for (QName each = name; each != null; each = parent(each)) {
            term(document, field, each.toString());
        }
    }

    private QName parent(QName name) {
        ClassDefinition definition = dictionary.getClass(name);
        return definition == null ? null : definition.getParentName();
    }

    private static void term(Document document, String field, String value) {
        if (value.length() <= LONGEST_TERM) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private void addProperty(Document document, NodeRef node, QName name, Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (value == null || definition == null || !definition.isIndexed()) {
            return;
        }
        term(document, "PRESENT", name.toString());
        QName type = definition.getDataType().getName();
        if (DataTypeDefinition.CONTENT.equals(type)) {
            document.add(new TextField("TEXT", text(node, name), Field.Store.NO));
            term(document, "=" + name + LuceneQueries.READ, "OK");
            return;
        }
        if (value instanceof Collection<?> values) {
            values.forEach(each -> addValue(document, name, type, each));
        } else {
            addValue(document, name, type, value);
            document.add(new SortedDocValuesField("sort:" + name, new BytesRef(sortKey(value))));
        }
    }

    private static void addValue(Document document, QName name, QName type, Object value) {
        term(document, "=" + name, text(value));
        if (LuceneQueries.TEXTS.contains(type)) {
            document.add(new TextField("@" + name, text(value), Field.Store.NO));
        }
    }

    private static String text(Object value) {
        return value instanceof Date date ? Dates.stored(date.toInstant()) : String.valueOf(value);
    }

    private static String sortKey(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return "%020d".formatted(((Number) value).longValue());
        }
        String text = text(value);
        return text.substring(0, Math.min(LONGEST_KEY, text.length()));
    }

    /** Nothing of a document that cannot be read: it is found by its properties all the same. */
    private String text(NodeRef node, QName property) {
        ContentReader reader = contentService.getReader(node, property);
        if (reader == null || !reader.exists() || reader.getMimetype() == null) {
            return "";
        }
        ContentWriter writer = contentService.getTempWriter();
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        try {
            transforms.transform(reader, writer, Map.of(), "index", node);
            return writer.getReader().getContentString();
        } catch (AlfrescoRuntimeException e) {
            LOG.debug("No text of {}", node, e);
            return "";
        }
    }
}
