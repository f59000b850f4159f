package nl.kamerwoo.alfresco.zoeken;

import nl.kamerwoo.alfresco.model.KamerwooModel;

import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;

import java.util.Set;

/** By which moment documents are put in order, before their reference. */
enum Rangschikking {
    /** The day of the document. */
    DATUM(KamerwooModel.PROP_DATUM, Set.of("kw:gedateerd"), "kw_gedateerd.kw:datum"),
    /** When it was filed: of documents that have no date. */
    OPSLAG(ContentModel.PROP_CREATED, Set.of(), "s.cmis:creationDate");

    private final QName property;
    private final Set<String> aspecten;
    private final String kolom;

    Rangschikking(QName property, Set<String> aspecten, String kolom) {
        this.property = property;
        this.aspecten = aspecten;
        this.kolom = kolom;
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
}
