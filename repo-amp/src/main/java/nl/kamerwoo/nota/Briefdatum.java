package nl.kamerwoo.nota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The date of a letter: above its salutation, behind a label or after a place. A date that stands
 * anywhere else can be of what the letter is about, or of the letter that it answers.
 */
final class Briefdatum {

    /** A letter greets on its first page. */
    private static final int EERSTE_BLADZIJDE = 100;

    private static final int LANGSTE_AANHEF = 120;
    private static final int LANGSTE_REGEL = 60;

    private static final List<String> AANHEF =
            List.of(
                    "geachte ",
                    "geacht ",
                    "hooggeachte ",
                    "zeer geachte ",
                    "beste ",
                    "excellentie",
                    "l.s.",
                    "dear ");

    /** Other labels of a date can be of the letter that this one answers. */
    private static final Set<String> ETIKETTEN =
            Set.of("datum", "dagtekening", "documentdatum", "datum document", "plaats en datum");

    private static final Set<String> TUSSENWOORDEN =
            Set.of("aan", "bij", "de", "den", "der", "het", "in", "op", "van");

    private Briefdatum() {}

    static Optional<Veld<LocalDate>> lees(List<Regel> regels, Kop kop, Kopwaarden waarden) {
        int aanhef = aanhef(regels);
        if (aanhef < 0 || kop.post()) {
            return Optional.empty();
        }
        Map<LocalDate, Veld<LocalDate>> gevonden = new LinkedHashMap<>();
        int tot = regels.get(aanhef).nummer();
        waarden.datum(kop)
                .filter(veld -> veld.vindplaats().regel() < tot && isVanBrief(veld))
                .ifPresent(veld -> gevonden.putIfAbsent(veld.waarde(), veld));
        for (Regel regel : regels.subList(0, aanhef)) {
            naPlaats(regel).ifPresent(veld -> gevonden.putIfAbsent(veld.waarde(), veld));
        }
        return gevonden.size() == 1 ? gevonden.values().stream().findFirst() : Optional.empty();
    }

    private static int aanhef(List<Regel> regels) {
        int tot = Math.min(regels.size(), EERSTE_BLADZIJDE);
        for (int i = 0; i < tot; i++) {
            String klein = regels.get(i).klein();
            if (klein.length() <= LANGSTE_AANHEF && Tekens.begintMet(klein, AANHEF)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isVanBrief(Veld<LocalDate> veld) {
        String etiket = Tekens.klein(veld.vindplaats().label()).strip();
        return ETIKETTEN.contains(
                etiket.endsWith(":") ? etiket.substring(0, etiket.length() - 1).strip() : etiket);
    }

    /** "Den Haag, 7 februari 2024", and nothing else on the line. */
    private static Optional<Veld<LocalDate>> naPlaats(Regel regel) {
        String tekst = regel.inhoud();
        int komma = tekst.indexOf(',');
        if (komma <= 0
                || tekst.length() > LANGSTE_REGEL
                || !isPlaats(tekst.substring(0, komma))
                || Etiketlezer.herken(List.of(regel), 0) != null) {
            return Optional.empty();
        }
        String datum = tekst.substring(komma + 1).strip();
        boolean meteen = !datum.isEmpty() && Tekens.isCijfer(datum.charAt(0));
        return Optional.of(datum)
                .filter(rest -> meteen)
                .flatMap(Datums::veld)
                .map(dag -> new Veld<>(dag, new Vindplaats(regel.nummer(), "plaats en datum")));
    }

    /** "Den Haag", "Bergen op Zoom": a name, and no words of a sentence. */
    private static boolean isPlaats(String tekst) {
        return Datums.isPlaats(tekst)
                && Arrays.stream(tekst.strip().split(" "))
                        .allMatch(
                                woord ->
                                        TUSSENWOORDEN.contains(woord)
                                                || woord.startsWith("'s-")
                                                || Tekens.begintGroot(woord));
    }
}
