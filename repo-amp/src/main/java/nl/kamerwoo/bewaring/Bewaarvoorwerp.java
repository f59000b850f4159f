package nl.kamerwoo.bewaring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dossier or a document that is kept for some time.
 *
 * @param soorten its kinds, from its own to the most general, by their names in the model
 * @param dagen on which day each of these was, as far as it was
 * @param vast what a records manager decided
 */
public record Bewaarvoorwerp(
        List<String> soorten, Map<Aanleiding, LocalDate> dagen, Vaststelling vast) {

    public Bewaarvoorwerp {
        soorten = List.copyOf(soorten);
        dagen = Map.copyOf(dagen);
        Objects.requireNonNull(vast);
    }

    /**
     * How long a document is kept: as its own kind asks, and that of the dossier it lies in.
     *
     * @return nothing when neither the list nor a person says so
     */
    public Optional<Bewaring> in(Bewaarvoorwerp dossier, Selectielijst lijst) {
        return vast.op(samen(lijst, dossier.alleen(lijst).stream()));
    }

    /**
     * How long a dossier is kept: as its own kind asks, and those of all that lies in it, so that
     * it is never gone before what it holds.
     */
    public Optional<Bewaring> met(Collection<Bewaarvoorwerp> stukken, Selectielijst lijst) {
        return vast.op(samen(lijst, stukken.stream().flatMap(een -> een.alleen(lijst).stream())));
    }

    private Optional<Bewaring> alleen(Selectielijst lijst) {
        return vast.op(samen(lijst, Stream.empty()));
    }

    /** Who chose a category for it meant no other. */
    private Optional<Bewaring> samen(Selectielijst lijst, Stream<Bewaring> anderen) {
        Stream<Bewaring> eigen = lijst.van(soorten, this::dag, vast).stream();
        return Bewaring.samenloop(
                (vast.categorie().isPresent() ? eigen : Stream.concat(eigen, anderen)).toList());
    }

    private Optional<LocalDate> dag(Aanleiding aanleiding) {
        return Optional.ofNullable(dagen.get(aanleiding));
    }
}
