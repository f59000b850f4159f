package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Aanvulling;
import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.inventaris.Lijstregel;
import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Lines to write. */
final class Voorbeeldregels {

    private Voorbeeldregels() {}

    /** A line that says this wherever it can say something. */
    static Lijstregel met(int id, String tekst) {
        return new Lijstregel(
                new Inventarisregel(
                        id,
                        "stuk-" + id,
                        tekst,
                        tekst,
                        "OCW-" + id,
                        Optional.of(LocalDate.of(2023, 11, 18)),
                        tekst,
                        OptionalInt.empty(),
                        OptionalInt.of(1),
                        new Oordeel(
                                Optional.of(Beoordeling.DEELS_OPENBAAR),
                                List.of(Weigeringsgrond.W512E, Weigeringsgrond.W52),
                                tekst),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                new Aanvulling(true, tekst, tekst, tekst));
    }

    /** A line that nobody judged yet, the same as the first. */
    static Lijstregel onbeoordeeld(int id) {
        return new Lijstregel(
                new Inventarisregel(
                        id,
                        "stuk-" + id,
                        "mail.eml",
                        "Een mail",
                        "",
                        Optional.empty(),
                        "e-mail",
                        OptionalInt.of(1),
                        OptionalInt.empty(),
                        Oordeel.geen(),
                        OptionalInt.of(1),
                        OptionalInt.empty()),
                new Aanvulling(false, "", "", ""));
    }
}
