package nl.kamerwoo.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A Woo request that hangs together with the nota.
 *
 * @param ministeries who received the request, in the order of the text
 * @param periodeVan first day asked for
 * @param periodeTot last day asked for, as written
 * @param behandelaar who handles the request
 */
public record WooVermelding(
        List<String> ministeries,
        Optional<LocalDate> periodeVan,
        Optional<LocalDate> periodeTot,
        Optional<String> behandelaar,
        Vindplaats vindplaats,
        String bron)
        implements Suggestie {
    public WooVermelding {
        ministeries = List.copyOf(ministeries);
        Objects.requireNonNull(periodeVan, "periodeVan");
        Objects.requireNonNull(periodeTot, "periodeTot");
        Objects.requireNonNull(behandelaar, "behandelaar");
        Objects.requireNonNull(vindplaats, "vindplaats");
        Objects.requireNonNull(bron, "bron");
    }
}
