package nl.kamerwoo.inventaris;

import nl.kamerwoo.woo.Oordeel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the inventory of a Woo request.
 *
 * @param id within the request: given once, never given again, also when the line is taken out; the
 *     file that is handed over is named after it
 * @param stuk the id of the node that holds the document
 * @param naam the name of its file
 * @param omschrijving what the document is called: its title, its subject, or else its file's name
 * @param referentie the ministry's; empty for none
 * @param datum of the document itself; nothing when it is undated
 * @param soort what kind of document it is, such as {@code nota} or {@code e-mail}
 * @param familie the id of the line that it belongs to: an e-mail and its attachments bear that of
 *     the e-mail; nothing when it stands alone
 * @param gesprek the number, within the request, of the conversation that it is part of
 * @param dubbelVan the id of the line with the same content; nothing when there is none before it
 * @param gelijktOp the id of a line in the same conversation with almost the same text
 */
public record Inventarisregel(
        int id,
        String stuk,
        String naam,
        String omschrijving,
        String referentie,
        Optional<LocalDate> datum,
        String soort,
        OptionalInt familie,
        OptionalInt gesprek,
        Oordeel oordeel,
        OptionalInt dubbelVan,
        OptionalInt gelijktOp) {

    /** The same line, judged so. */
    public Inventarisregel met(Oordeel ander) {
        return new Inventarisregel(
                id,
                stuk,
                naam,
                omschrijving,
                referentie,
                datum,
                soort,
                familie,
                gesprek,
                ander,
                dubbelVan,
                gelijktOp);
    }
}
