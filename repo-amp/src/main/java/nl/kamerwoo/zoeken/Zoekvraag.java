package nl.kamerwoo.zoeken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which documents somebody asks for. What is left out is no criterion; all that is given must hold.
 *
 * @param van the first day that counts; a document of that day is found (domain.md section 3: both
 *     ends are included)
 * @param tot the last day that counts
 * @param type the local name of a kind of document, such as {@code nota}
 * @param ministeries abbreviations of one ministry, under the names that it had
 * @param directie as it stands on the documents
 * @param afzender a part of the name or the address of who sent it
 * @param woorden words and phrases that must all occur
 * @param dossier the id of a dossier
 */
public record Zoekvraag(
        Optional<LocalDate> van,
        Optional<LocalDate> tot,
        Optional<String> type,
        List<String> ministeries,
        Optional<String> directie,
        Optional<String> afzender,
        List<String> woorden,
        Optional<String> dossier) {

    public Zoekvraag {
        ministeries = List.copyOf(ministeries);
        woorden = List.copyOf(woorden);
        if (isOmgekeerd(van, tot)) {
            throw new OmgekeerdePeriode(van.get(), tot.get());
        }
    }

    private static boolean isOmgekeerd(Optional<LocalDate> van, Optional<LocalDate> tot) {
        return van.isPresent() && tot.filter(laatste -> laatste.isBefore(van.get())).isPresent();
    }
}
