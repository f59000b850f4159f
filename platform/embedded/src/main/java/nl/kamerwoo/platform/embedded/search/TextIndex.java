package nl.kamerwoo.platform.embedded.search;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.SearchParameters.SortDefinition;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A Lucene index of all nodes, which a thread of its own brings up to date after each commit. */
final class TextIndex implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TextIndex.class);
    private static final long POLL = 200;

    private final ChangeLog changes;
    private final NodeDocuments documents;
    private final NodeService nodeService;
    private final RetryingTransactionHelper transactions;
    private final DictionaryService dictionary;
    private final Analyzer analyzer = new StandardAnalyzer();
    private final long lag;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean running;
    private Thread thread;

    TextIndex(
            ChangeLog changes,
            NodeDocuments documents,
            NodeService nodeService,
            DictionaryService dictionary,
            RetryingTransactionHelper transactions,
            long lag)
            throws IOException {
        this.changes = changes;
        this.documents = documents;
        this.nodeService = nodeService;
        this.transactions = transactions;
        this.dictionary = dictionary;
        this.lag = lag;
        this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
        this.searchers = new SearcherManager(writer, null);
    }

    /** All nodes for which the condition holds, as far as the index knows. */
    List<NodeRef> find(Condition condition, List<SortDefinition> order) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                int all = Math.max(1, searcher.getIndexReader().maxDoc());
                Query query = new LuceneQueries(dictionary, analyzer, searcher).query(condition);
                StoredFields stored = searcher.storedFields();
                List<NodeRef> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, all, sort(order)).scoreDocs) {
                    found.add(new NodeRef(stored.document(hit.doc).get(NodeDocuments.ID)));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sort sort(List<SortDefinition> order) {
        if (order.isEmpty()) {
            return Sort.RELEVANCE;
        }
        return new Sort(
                order.stream()
                        .map(
                                by ->
                                        new SortField(
                                                "sort:" + by.getField(),
                                                SortField.Type.STRING,
                                                !by.isAscending()))
                        .toArray(SortField[]::new));
    }

    /** What is changed again and again is looked at once: the index lags, as any index does. */
    private void follow() {
        try {
            while (running) {
                NodeRef first = changes.changed().poll(POLL, TimeUnit.MILLISECONDS);
                if (first != null) {
                    Set<NodeRef> batch = new LinkedHashSet<>(Set.of(first));
                    Thread.sleep(lag);
                    changes.changed().drainTo(batch);
                    for (NodeRef node : batch) {
                        index(node);
                    }
                    searchers.maybeRefreshBlocking();
                }
            }
        } catch (IOException | InterruptedException e) {
            LOG.error("The index stays behind from here on", e);
        }
    }

    private void index(NodeRef node) throws IOException {
        Term id = new Term(NodeDocuments.ID, node.toString());
        if (!running) {
            return;
        }
        try {
            Document document =
                    AuthenticationUtil.runAsSystem(
                            () -> transactions.doInTransaction(() -> document(node), true));
            if (document == null) {
                writer.deleteDocuments(id);
            } else {
                writer.updateDocument(id, document);
            }
        } catch (RuntimeException e) {
            // It may be deleted while it is read; that will be told in its turn.
            LOG.warn("Not in the index: {}", node, e);
        }
    }

    private Document document(NodeRef node) {
        return nodeService.exists(node) ? documents.document(node) : null;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::follow, "index");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join();
            searchers.close();
            writer.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
