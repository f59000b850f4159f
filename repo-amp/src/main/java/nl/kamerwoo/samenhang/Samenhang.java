package nl.kamerwoo.samenhang;

import nl.kamerwoo.samenhang.Reden.Genoemd;
import nl.kamerwoo.samenhang.Reden.ZelfdeDagen;
import nl.kamerwoo.samenhang.Reden.ZelfdeMinisteries;
import nl.kamerwoo.samenhang.Reden.ZelfdeWoorden;
import nl.kamerwoo.woo.Tijdvak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a Woo request and another dossier may hang together: a nota in that dossier speaks of the
 * request, or both are about the same, at the same ministry, in the same days. One of those three
 * alone says nothing: every request to a ministry has its ministry in common with every question.
 */
public final class Samenhang {

    /** As many words of the subjects must be the same, where nobody chose a word for it. */
    private static final int MINSTE_WOORDEN = 2;

    private Samenhang() {}

    /** That a nota speaks of the request. */
    public static List<Reden> genoemd(Beeld verzoek, Collection<Vermelding> vermeldingen) {
        return vermeldingen.stream()
                .filter(vermelding -> vermelding.gaatOver(verzoek))
                .map(vermelding -> (Reden) new Genoemd(vermelding.nota()))
                .distinct()
                .toList();
    }

    /** All that a request and a set of questions have in common; nothing when it is not enough. */
    public static List<Reden> overlap(Beeld verzoek, Beeld vragen) {
        Optional<Tijdvak> dagen = verzoek.tijdvak().overlap(vragen.tijdvak());
        List<String> ministeries =
                verzoek.ministeries().stream()
                        .filter(vragen.ministeries()::contains)
                        .sorted()
                        .toList();
        List<String> woorden = zelfdeWoorden(verzoek, vragen);
        if (dagen.isEmpty() || ministeries.isEmpty() || woorden.isEmpty()) {
            return List.of();
        }
        return List.of(
                new ZelfdeWoorden(woorden),
                new ZelfdeMinisteries(ministeries),
                new ZelfdeDagen(dagen.get()));
    }

    /** As the request writes them; none when they are too few to say anything. */
    private static List<String> zelfdeWoorden(Beeld verzoek, Beeld vragen) {
        Map<String, String> hier = zonderMinisteries(Woorden.van(vragen.onderwerp()), vragen);
        Map<String, String> samen = new LinkedHashMap<>();
        boolean isGekozen = false;
        for (String trefwoord : verzoek.trefwoorden()) {
            Map<String, String> delen = zonderMinisteries(Woorden.van(trefwoord), verzoek);
            isGekozen |= !delen.isEmpty() && hier.keySet().containsAll(delen.keySet());
            voegToe(samen, delen, hier);
        }
        voegToe(samen, zonderMinisteries(Woorden.van(verzoek.onderwerp()), verzoek), hier);
        return isGekozen || samen.size() >= MINSTE_WOORDEN
                ? new ArrayList<>(samen.values())
                : List.of();
    }

    private static void voegToe(
            Map<String, String> samen, Map<String, String> delen, Map<String, String> hier) {
        delen.forEach(
                (stam, woord) -> {
                    if (hier.containsKey(stam)) {
                        samen.putIfAbsent(stam, woord);
                    }
                });
    }

    /** That a subject names the ministry is said by the ministry already. */
    private static Map<String, String> zonderMinisteries(Map<String, String> woorden, Beeld van) {
        Map<String, String> zonder = new LinkedHashMap<>(woorden);
        van.ministeries()
                .forEach(ministerie -> zonder.keySet().removeAll(Woorden.van(ministerie).keySet()));
        return zonder;
    }
}
