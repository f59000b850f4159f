package nl.kamerwoo.platform.embedded.search;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.search.ResultSet;
import org.alfresco.service.cmr.search.ResultSetMetaData;
import org.alfresco.service.cmr.search.ResultSetRow;
import org.alfresco.service.cmr.search.SearchParameters;
import org.alfresco.service.namespace.QName;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One page of what was found. */
final class NodeResultSet implements ResultSet {
    private final List<NodeRef> page;
    private final long numberFound;
    private final SearchParameters parameters;
    private final NodeService nodeService;

    NodeResultSet(
            List<NodeRef> page,
            long numberFound,
            SearchParameters parameters,
            NodeService nodeService) {
        this.page = List.copyOf(page);
        this.numberFound = numberFound;
        this.parameters = parameters;
        this.nodeService = nodeService;
    }

    @Override
    public int length() {
        return page.size();
    }

    @Override
    public long getNumberFound() {
        return numberFound;
    }

    @Override
    public NodeRef getNodeRef(int n) {
        return page.get(n);
    }

    @Override
    public float getScore(int n) {
        return 1;
    }

    @Override
    public ResultSetRow getRow(int i) {
        return new Row(i);
    }

    @Override
    public List<NodeRef> getNodeRefs() {
        return page;
    }

    @Override
    public ResultSetMetaData getResultSetMetaData() {
        return () -> parameters;
    }

    @Override
    public int getStart() {
        return parameters.getSkipCount();
    }

    @Override
    public boolean hasMore() {
        return getStart() + page.size() < numberFound;
    }

    @Override
    public void close() {
        // Nothing is held on to.
    }

    @Override
    public Iterator<ResultSetRow> iterator() {
        return IntStream.range(0, page.size()).mapToObj(this::getRow).iterator();
    }

    private final class Row implements ResultSetRow {
        private final int index;

        Row(int index) {
            this.index = index;
        }

        @Override
        public NodeRef getNodeRef() {
            return page.get(index);
        }

        @Override
        public Map<String, Serializable> getValues() {
            return nodeService.getProperties(getNodeRef()).entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.getKey().toString(), Map.Entry::getValue));
        }

        @Override
        public Serializable getValue(String columnName) {
            throw new UnsupportedOperationException("ResultSetRow.getValue(String)");
        }

        @Override
        public Serializable getValue(QName qname) {
            return nodeService.getProperty(getNodeRef(), qname);
        }

        @Override
        public float getScore() {
            return NodeResultSet.this.getScore(index);
        }

        @Override
        public int getIndex() {
            return index;
        }

        @Override
        public ResultSet getResultSet() {
            return NodeResultSet.this;
        }
    }
}
