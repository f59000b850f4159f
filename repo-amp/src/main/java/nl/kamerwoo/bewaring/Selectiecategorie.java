package nl.kamerwoo.bewaring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A category of the selectielijst.
 *
 * @param code as the list numbers it
 * @param termijn nothing for what is kept for ever
 * @param soorten the kinds of documents and dossiers that fall under it, by their names in the
 *     model
 */
public record Selectiecategorie(
        String code,
        String omschrijving,
        Waardering waardering,
        Optional<Bewaartermijn> termijn,
        Aanleiding vanaf,
        List<String> soorten) {

    public Selectiecategorie {
        Objects.requireNonNull(code);
        Objects.requireNonNull(omschrijving);
        Objects.requireNonNull(waardering);
        Objects.requireNonNull(termijn);
        Objects.requireNonNull(vanaf);
        soorten = List.copyOf(soorten);
    }

    /**
     * What it asks of something.
     *
     * @param dagen on which day each of these was, as far as it was
     */
    public Bewaring bewaring(Function<Aanleiding, Optional<LocalDate>> dagen) {
        if (waardering == Waardering.BEWAREN) {
            return Bewaring.blijvend(Optional.of(code));
        }
        return Bewaring.tijdelijk(
                Optional.of(code), termijn, Optional.of(vanaf), dagen.apply(vanaf));
    }
}
