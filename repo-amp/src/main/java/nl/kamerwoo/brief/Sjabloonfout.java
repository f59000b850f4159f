package nl.kamerwoo.brief;

/**
 * What is wrong with a template.
 *
 * @param deel the part of the document it stands in, such as {@code word/document.xml}; empty when
 *     the whole is meant
 * @param alinea the paragraph in that part, from 1; 0 when it is not known
 * @param soort why, as the last part of a message's key
 * @param tekst what it is about, as it stands in the template
 */
public record Sjabloonfout(String deel, int alinea, Soort soort, String tekst) {

    public enum Soort {
        GEEN_DOCX,
        TE_GROOT,
        SCHRIJFFOUT,
        ONBEKEND,
        NIET_TOEGESTAAN;

        /** As in the message keys. */
        public String sleutel() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
