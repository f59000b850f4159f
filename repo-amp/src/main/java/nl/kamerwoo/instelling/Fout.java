package nl.kamerwoo.instelling;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong with a document. The door that took the document in puts it into words.
 *
 * @param regel the line it stands on, from 1; 0 when it is about the document as a whole
 * @param soort what is wrong
 * @param waarden what the words need, in their order
 */
public record Fout(int regel, Soort soort, List<String> waarden) {

    /** What can be wrong; the comment says what is given with it. */
    public enum Soort {
        // The document as a whole.
        /** Most kB. */
        TE_GROOT,
        GEEN_UTF8,
        LEEG,
        GEEN_SLEUTELS,
        MEER_DOCUMENTEN,

        // How it is written.
        /** Column. */
        OPMAAK,
        TAB,
        INSPRINGING,
        DUBBELE_PUNT,
        AANHALINGSTEKEN,
        STUURTEKEN,
        /** Most levels. */
        TE_DIEP,
        ANKER,
        /** The tag. */
        LABEL,
        SLEUTEL,
        /** The key, the line where it stood first. */
        DUBBELE_SLEUTEL,

        // Keys and values.
        /** The key, the one that it resembles. */
        ONBEKENDE_SLEUTEL_BIJNA,
        /** The key, those that can stand there. */
        ONBEKENDE_SLEUTEL,
        /** The key. */
        ONTBREEKT,
        /** The key. */
        GEEN_TEKST,
        /** The key. */
        GEEN_LIJST,
        /** The key. */
        GEEN_GROEP,
        /** The key, the least, the most, what stands there. */
        GEEN_GETAL,
        /** The key, what stands there. */
        GEEN_JA_OF_NEE,
        /** The key, what stands there. */
        GEEN_DATUM,
        /** The key, what can stand there, what does. */
        GEEN_KEUZE,
        /** The key, most characters. */
        TE_LANG,

        // What the values mean.
        /** The value, the line where it stood first. */
        DUBBEL,
        /** The key of the first, the key of the last day. */
        OMGEKEERD,
        /** The period, the one that it overlaps, the line of that one. */
        OVERLAPT,
        /** The key, the least. */
        TE_WEINIG,
        /** What stands there. */
        TOOI,
        /** The key. */
        GEEN_CERTIFICAAT,
        /** The pattern. */
        PATROON_SLUIT_ZONDER_OPEN,
        /** The pattern. */
        PATROON_OPEN_ZONDER_SLUIT,
        /** The pattern. */
        PATROON_VOLGNUMMER,
        /** The pattern, what stands between the braces. */
        PATROON_ONBEKEND,
        /** The pattern, most characters. */
        PATROON_TE_LANG,
        /** The place, what stands between the braces, what can. */
        PLAATS_ONBEKEND,
        /** The place, what stands there for a folder. */
        PLAATS_MAPNAAM,

        // A template; the paragraph, what stands there.
        SJABLOON_GEEN_DOCX,
        SJABLOON_TE_GROOT,
        SJABLOON_SCHRIJFFOUT,
        SJABLOON_ONBEKEND,
        SJABLOON_NIET_TOEGESTAAN,

        // A template of a mail; what stands there.
        BERICHT_SCHRIJFFOUT,
        BERICHT_ONBEKEND,
        BERICHT_NIET_TOEGESTAAN
    }

    public Fout {
        waarden = List.copyOf(waarden);
    }

    static Fout op(int regel, Soort soort, Object... waarden) {
        return new Fout(regel, soort, Arrays.stream(waarden).map(Object::toString).toList());
    }
}
