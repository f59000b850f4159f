package nl.kamerwoo.platform.embedded.search;

import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A condition as a query of the index. */
final class LuceneQueries {
    static final Set<QName> TEXTS = Set.of(DataTypeDefinition.TEXT, DataTypeDefinition.MLTEXT);

    /** What an index made of a text. The real one comes to that some time after the node. */
    static final String READ = ".transformationStatus";

    static final Set<QName> DATES = Set.of(DataTypeDefinition.DATE, DataTypeDefinition.DATETIME);

    private final DictionaryService dictionary;
    private final QueryBuilder phrases;
    private final IndexSearcher searcher;

    LuceneQueries(DictionaryService dictionary, Analyzer analyzer, IndexSearcher searcher) {
        this.dictionary = dictionary;
        this.phrases = new QueryBuilder(analyzer);
        this.searcher = searcher;
    }

    Query query(Condition condition) {
        if (condition instanceof Condition.All) {
            return new MatchAllDocsQuery();
        } else if (condition instanceof Condition.And and) {
            return all(and.parts());
        } else if (condition instanceof Condition.Or or) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            or.parts().forEach(part -> any.add(query(part), Occur.SHOULD));
            return any.build();
        } else if (condition instanceof Condition.Not not) {
            return all(List.of(not));
        } else if (condition instanceof Condition.Type type) {
            return term(type.exact() ? "EXACTTYPE" : "TYPE", type.name().toString());
        } else if (condition instanceof Condition.Aspect aspect) {
            return term(aspect.exact() ? "EXACTASPECT" : "ASPECT", aspect.name().toString());
        } else if (condition instanceof Condition.Id id) {
            return term(NodeDocuments.ID, id.node().toString());
        } else if (condition instanceof Condition.Child child) {
            return term("PARENT", child.of().toString());
        } else if (condition instanceof Condition.Descendant descendant) {
            return descendants(descendant.of());
        } else if (condition instanceof Condition.Words words) {
            return words(words.property(), words.words());
        } else if (condition instanceof Condition.Range range) {
            return range(range);
        }
        return property((Condition.Property) condition);
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    /** Level by level: a folder that is moved takes along what is in it. */
    private Query descendants(NodeRef ancestor) {
        Set<BytesRef> above = new HashSet<>();
        Set<BytesRef> level = Set.of(new BytesRef(ancestor.toString()));
        try {
            StoredFields stored = searcher.storedFields();
            while (above.addAll(level)) {
                Query below = new TermInSetQuery("PARENT", level);
                level = new HashSet<>();
                int all = Math.max(1, searcher.getIndexReader().maxDoc());
                for (ScoreDoc hit : searcher.search(below, all).scoreDocs) {
                    String id = stored.document(hit.doc).get(NodeDocuments.ID);
                    level.add(new BytesRef(id));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TermInSetQuery("PARENT", above);
    }

    private Query all(List<Condition> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        for (Condition part : parts) {
            if (part instanceof Condition.Not not) {
                all.add(query(not.part()), Occur.MUST_NOT);
            } else {
                all.add(query(part), Occur.MUST);
            }
        }
        return all.build();
    }

    private Query property(Condition.Property property) {
        String name = property.name().toString();
        return switch (property.comparison()) {
            case EQUAL -> term("=" + name, property.values().get(0));
            case PRESENT -> term("PRESENT", name);
            case ABSENT ->
                    all(
                            List.of(
                                    new Condition.Not(
                                            new Condition.Property(
                                                    property.name(),
                                                    Condition.Comparison.PRESENT,
                                                    List.of()))));
            default -> throw new UnsupportedOperationException(property + " in the index");
        };
    }

    private Query words(QName property, String words) {
        if (property != null && property.getLocalName().endsWith(READ)) {
            return term("=" + property, words);
        }
        String field = property == null ? "TEXT" : "@" + property;
        QName type = property == null ? DataTypeDefinition.TEXT : type(property);
        if (DATES.contains(type)) {
            return range(new Condition.Range(property, words, words, true, true));
        }
        if (!TEXTS.contains(type)) {
            return term("=" + property, words);
        }
        if (words.contains("*") || words.contains("?")) {
            return new WildcardQuery(new Term(field, words.toLowerCase(Locale.ROOT)));
        }
        Query phrase = phrases.createPhraseQuery(field, words);
        return phrase == null ? new MatchNoDocsQuery(words + " has no word") : phrase;
    }

    private Query range(Condition.Range range) {
        QName type = type(range.property());
        if (!DATES.contains(type) && !TEXTS.contains(type)) {
            throw new UnsupportedOperationException("A range of " + type + " in the index");
        }
        boolean dates = DATES.contains(type);
        String from = open(range.from()) ? null : range.from();
        String to = open(range.to()) ? null : range.to();
        return TermRangeQuery.newStringRange(
                "=" + range.property(),
                dates && from != null ? Dates.bound(from, !range.withFrom()) : from,
                dates && to != null ? Dates.bound(to, range.withTo()) : to,
                range.withFrom(),
                range.withTo());
    }

    private static boolean open(String bound) {
        return Set.of("MIN", "MAX", "*").contains(bound);
    }

    private QName type(QName property) {
        PropertyDefinition definition = dictionary.getProperty(property);
        if (definition == null) {
            throw new IllegalArgumentException("No such property: " + property);
        }
        return definition.getDataType().getName();
    }
}
