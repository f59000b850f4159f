package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Set;

/**
 * By what documents are put in order, before their reference. All that stand in one span of time
 * come together.
 */
enum Rangschikking {
    /**
     * The day of the document in the Netherlands: which moment of it is stored depends on where it
     * was typed.
     */
    DATUM(KamerwooModel.PROP_DATUM, Set.of("kw:gedateerd"), "kw_gedateerd.kw:datum") {
        @Override
        Instant begin(Instant moment) {
            return Datums.toDate(dag(moment)).toInstant();
        }

        @Override
        Instant einde(Instant moment) {
            return Datums.toDate(dag(moment).plusDays(1)).toInstant();
        }
    },
    /** When it was filed, to the millisecond: of documents that have no date. */
    OPSLAG(ContentModel.PROP_CREATED, Set.of(), "s.cmis:creationDate") {
        @Override
        Instant begin(Instant moment) {
            return moment.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        Instant einde(Instant moment) {
            return begin(moment).plusMillis(1);
        }
    };

    private final QName property;
    private final Set<String> aspecten;
    private final String kolom;

    Rangschikking(QName property, Set<String> aspecten, String kolom) {
        this.property = property;
        this.aspecten = aspecten;
        this.kolom = kolom;
    }

    private static LocalDate dag(Instant moment) {
        return Datums.toLocalDate(Date.from(moment));
    }

    QName property() {
        return property;
    }

    Set<String> aspecten() {
        return aspecten;
    }

    String kolom() {
        return kolom;
    }

    /** Where the span begins that a moment is in. */
    abstract Instant begin(Instant moment);

    /** Where the next one begins. */
    abstract Instant einde(Instant moment);
}
