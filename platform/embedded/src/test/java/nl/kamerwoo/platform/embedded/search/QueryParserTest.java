package nl.kamerwoo.platform.embedded.search;

import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.ABSENT;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.AT_LEAST;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.EQUAL;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.LESS;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.LIKE;
import static nl.kamerwoo.platform.embedded.search.Condition.Comparison.NOT_IN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.platform.embedded.search.Condition.And;
import nl.kamerwoo.platform.embedded.search.Condition.Aspect;
import nl.kamerwoo.platform.embedded.search.Condition.Child;
import nl.kamerwoo.platform.embedded.search.Condition.Not;
import nl.kamerwoo.platform.embedded.search.Condition.Or;
import nl.kamerwoo.platform.embedded.search.Condition.Property;
import nl.kamerwoo.platform.embedded.search.Condition.Range;
import nl.kamerwoo.platform.embedded.search.Condition.Type;
import nl.kamerwoo.platform.embedded.search.Condition.Words;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.List;

/** What the query languages mean. */
class QueryParserTest {
    private static final NamespacePrefixResolver PREFIXES =
            new NamespacePrefixResolver() {
                @Override
                public String getNamespaceURI(String prefix) {
                    return "urn:" + prefix;
                }

                @Override
                public Collection<String> getPrefixes(String namespaceURI) {
                    return List.of();
                }

                @Override
                public Collection<String> getPrefixes() {
                    return List.of();
                }

                @Override
                public Collection<String> getURIs() {
                    return List.of();
                }
            };
    private static final QName NAME = QName.createQName("urn:cm", "name");
    private static final QName DATE = QName.createQName("urn:kw", "datum");
    private static final QName STUK = QName.createQName("urn:kw", "stuk");

    private static Condition fts(String query) {
        return new FtsParser(query, PREFIXES, false).parse();
    }

    private static CmisParser.Query cmis(String query) {
        return new CmisParser(query, PREFIXES).parse();
    }

    private static Condition where(String predicate) {
        Condition all = cmis("select * from kw:stuk where " + predicate).condition();
        return ((And) all).parts().get(1);
    }

    private static Property property(QName name, Condition.Comparison comparison, String... of) {
        return new Property(name, comparison, List.of(of));
    }

    @Test
    void aFieldIsWrittenInManyWays() {
        Condition exact = property(NAME, EQUAL, "a b");
        assertThat(fts("=cm:name:\"a b\"")).isEqualTo(exact);
        assertThat(fts("=@cm\\:name:\"a b\"")).isEqualTo(exact);
        assertThat(fts("=@{urn:cm}name:\"a b\"")).isEqualTo(exact);
        assertThat(fts("=name:a\\ b")).isEqualTo(exact);
        assertThat(fts("cm:name:woord")).isEqualTo(new Words(NAME, "woord"));
        assertThat(fts("\"twee woorden\"")).isEqualTo(new Words(null, "twee woorden"));
        assertThat(fts("TEXT:woord")).isEqualTo(new Words(null, "woord"));
    }

    @Test
    void aTypeAnAspectAndAParentAreFields() {
        assertThat(fts("TYPE:\"kw:stuk\"")).isEqualTo(new Type(STUK, false));
        assertThat(fts("+TYPE:kw:stuk")).isEqualTo(new Type(STUK, false));
        assertThat(fts("EXACTTYPE:\"{urn:kw}stuk\"")).isEqualTo(new Type(STUK, true));
        assertThat(fts("ASPECT:\"kw:stuk\"")).isEqualTo(new Aspect(STUK, false));
        assertThat(fts("PARENT:\"workspace://SpacesStore/1\""))
                .isEqualTo(new Child(new NodeRef("workspace://SpacesStore/1")));
        assertThat(fts("ISNULL:\"kw:datum\"")).isEqualTo(property(DATE, ABSENT));
    }

    @Test
    void andBindsMoreThanOr() {
        Words a = new Words(null, "a");
        Words b = new Words(null, "b");
        Words c = new Words(null, "c");
        assertThat(fts("a AND b OR c")).isEqualTo(new Or(List.of(new And(List.of(a, b)), c)));
        assertThat(fts("a AND (b OR c)")).isEqualTo(new And(List.of(a, new Or(List.of(b, c)))));
        assertThat(fts("a AND NOT b")).isEqualTo(new And(List.of(a, new Not(b))));
        assertThat(fts("a && -b")).isEqualTo(new And(List.of(a, new Not(b))));
        assertThat(fts("cm:name:(a OR b)"))
                .isEqualTo(new Or(List.of(new Words(NAME, "a"), new Words(NAME, "b"))));
    }

    @Test
    void termsSideBySideAreJoinedByTheDefaultOperator() {
        Words a = new Words(null, "a");
        Words b = new Words(null, "b");
        assertThat(fts("a b")).isEqualTo(new Or(List.of(a, b)));
        assertThat(new FtsParser("a b", PREFIXES, true).parse()).isEqualTo(new And(List.of(a, b)));
    }

    @Test
    void aRangeHasItsEndsOrNot() {
        assertThat(fts("kw:datum:[2023-11-18 TO 2023-11-27]"))
                .isEqualTo(new Range(DATE, "2023-11-18", "2023-11-27", true, true));
        assertThat(fts("kw:datum:<MIN TO \"2023-11-27\">"))
                .isEqualTo(new Range(DATE, "MIN", "2023-11-27", false, false));
    }

    @Test
    void cmisJoinsAspectsToAType() {
        CmisParser.Query query =
                cmis(
                        "SELECT d.cmis:objectId, g.kw:datum FROM cmis:document AS d JOIN kw:gedateerd g"
                                + " ON d.cmis:objectId = g.cmis:objectId WHERE g.kw:datum >= TIMESTAMP"
                                + " '2023-11-18T00:00:00.000+01:00' AND g.kw:datum < TIMESTAMP"
                                + " '2023-11-28T00:00:00Z' ORDER BY g.kw:datum DESC, d.cmis:name");
        QName dated = QName.createQName("urn:kw", "gedateerd");
        assertThat(query.condition())
                .isEqualTo(
                        new And(
                                List.of(
                                        new Type(QName.createQName("urn:cm", "content"), false),
                                        new Aspect(dated, false),
                                        new And(
                                                List.of(
                                                        property(
                                                                DATE,
                                                                AT_LEAST,
                                                                "2023-11-17T23:00:00.000Z"),
                                                        property(
                                                                DATE,
                                                                LESS,
                                                                "2023-11-28T00:00:00.000Z"))))));
        assertThat(query.order())
                .extracting("field")
                .containsExactly("{urn:kw}datum", "{urn:cm}name");
        assertThat(query.order()).extracting("ascending").containsExactly(false, true);
    }

    @Test
    void cmisComparesInManyWays() {
        assertThat(where("kw:datum is null")).isEqualTo(property(DATE, ABSENT));
        assertThat(where("'BZK' = ANY kw:datum")).isEqualTo(property(DATE, EQUAL, "BZK"));
        assertThat(where("ANY kw:datum NOT IN ('a', 'b')"))
                .isEqualTo(property(DATE, NOT_IN, "a", "b"));
        assertThat(where("cmis:name LIKE 'O\\'x%'")).isEqualTo(property(NAME, LIKE, "O'x%"));
        assertThat(where("NOT (cmis:name = 'a' OR cmis:name = 'b')"))
                .isEqualTo(
                        new Not(
                                new Or(
                                        List.of(
                                                property(NAME, EQUAL, "a"),
                                                property(NAME, EQUAL, "b")))));
        NodeRef folder = new NodeRef("workspace://SpacesStore/1");
        assertThat(where("IN_FOLDER(d, '1')")).isEqualTo(new Child(folder));
        assertThat(where("in_folder('workspace://SpacesStore/1')")).isEqualTo(new Child(folder));
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> fts("a AND")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fts("(a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fts("cm:name:\"a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fts("PATH:\"/app:company_home\""))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> where("kw:datum ==")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cmis("select * from kw:stuk where cmis:isLatestVersion = true"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
