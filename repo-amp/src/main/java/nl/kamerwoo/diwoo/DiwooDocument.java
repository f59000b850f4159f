package nl.kamerwoo.diwoo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The metadata of a document that is made public. The standard asks for a date, a publisher, a
 * title, a category and at least one act.
 *
 * @param kenmerken by which it is known; none is fine
 * @param uitgever the ministry that makes it public
 * @param deelVan the document that it goes with: where that is, and what it is called
 */
public record DiwooDocument(
        LocalDate creatiedatum,
        List<String> kenmerken,
        Begrip uitgever,
        String titel,
        Optional<Documentsoort> soort,
        Informatiecategorie categorie,
        List<Handeling> handelingen,
        Optional<Begrip> deelVan) {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    public DiwooDocument {
        Objects.requireNonNull(creatiedatum);
        kenmerken = kenmerken.stream().filter(kenmerk -> !kenmerk.isBlank()).distinct().toList();
        Objects.requireNonNull(uitgever);
        Objects.requireNonNull(soort);
        Objects.requireNonNull(categorie);
        handelingen = List.copyOf(handelingen);
        Objects.requireNonNull(deelVan);
        if (titel.isBlank() || handelingen.isEmpty()) {
            throw new IllegalArgumentException("A title and an act are asked for");
        }
    }

    /** A document of a Woo request, settled on its day as far as anybody knows. */
    public static DiwooDocument bijVerzoek(
            LocalDate datum,
            List<String> kenmerken,
            Begrip uitgever,
            String titel,
            Optional<Documentsoort> soort,
            Optional<Begrip> deelVan) {
        Handeling vaststelling =
                new Handeling(
                        Handeling.Soort.VASTSTELLING,
                        datum.atStartOfDay(NEDERLAND).toOffsetDateTime());
        return new DiwooDocument(
                datum,
                kenmerken,
                uitgever,
                titel,
                soort,
                Informatiecategorie.WOOVERZOEKEN,
                List.of(vaststelling),
                deelVan);
    }
}
