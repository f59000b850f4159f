package nl.kamerwoo.alfresco.lezen;

import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.NotaHeader;
import nl.kamerwoo.nota.Veld;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was read in a document.
 *
 * @param datum that the text bears if it is a letter
 * @param post the message that the document is, if it is one
 */
record Gelezen(
        Tekst tekst,
        NotaHeader header,
        Vragenset set,
        Optional<Veld<LocalDate>> datum,
        Optional<Post> post) {

    static Gelezen zonderTekst(Tekst tekst, Optional<Post> post) {
        return new Gelezen(tekst, NotaHeader.leeg(), Vragenset.leeg(), Optional.empty(), post);
    }
}
