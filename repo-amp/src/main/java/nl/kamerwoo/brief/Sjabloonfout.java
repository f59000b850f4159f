package nl.kamerwoo.brief;

/**
 * What is wrong with a template.
 *
 * @param deel the part of the document it stands in, such as {@code word/document.xml}; empty when
 *     the whole is meant
 * @param alinea the paragraph in that part, from 1; 0 when it is not known
 * @param soort why
 * @param tekst what it is about, as it stands in the template
 */
public record Sjabloonfout(String deel, int alinea, Soort soort, String tekst) {

    public enum Soort {
        GEEN_DOCX,
        TE_GROOT,
        SCHRIJFFOUT,
        ONBEKEND,
        NIET_TOEGESTAAN
    }
}
