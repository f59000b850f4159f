package nl.kamerwoo.nota;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a nota says about itself. A value is there only when it is certain: a wrong stamp is worse
 * than none.
 *
 * @param isNota whether the text is plainly a nota
 */
public record NotaHeader(
        Optional<Veld<String>> notasoort,
        Optional<Veld<String>> aan,
        Optional<Veld<String>> van,
        Optional<Veld<LocalDate>> datum,
        Optional<Veld<String>> referentie,
        Optional<Veld<List<String>>> bijlagen,
        Optional<Veld<List<String>>> afgestemdMet,
        Optional<Veld<String>> titel,
        Optional<Veld<List<String>>> indieners,
        Optional<Veld<List<String>>> fracties,
        Optional<Veld<String>> geadviseerdBesluit,
        Optional<Veld<String>> nietOpenbaar,
        List<Sectie> secties,
        List<Suggestie> suggesties,
        boolean isNota) {
    private static final NotaHeader LEEG =
            new NotaHeader(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    false);

    public NotaHeader {
        secties = List.copyOf(secties);
        suggesties = List.copyOf(suggesties);
    }

    /** A header of which nothing is known. */
    public static NotaHeader leeg() {
        return LEEG;
    }
}
