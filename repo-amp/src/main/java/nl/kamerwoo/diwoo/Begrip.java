package nl.kamerwoo.diwoo;

import java.util.Objects;

/**
 * Something that a register names: a ministry, a kind, a category.
 *
 * @param uri its identifier there
 * @param label what people call it
 */
public record Begrip(String uri, String label) {

    static final String THESAURUS = "https://identifier.overheid.nl/tooi/def/thes/kern/";

    public Begrip {
        Objects.requireNonNull(uri);
        Objects.requireNonNull(label);
    }

    /** One of the government's own thesaurus. */
    static Begrip kern(String code, String label) {
        return new Begrip(THESAURUS + code, label);
    }
}
