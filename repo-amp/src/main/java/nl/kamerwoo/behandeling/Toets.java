package nl.kamerwoo.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the way of a decision.
 *
 * @param vierOgen whether nobody approves what he drafted himself, or initials it twice
 */
public record Toets(boolean vierOgen) {

    /**
     * Who decides.
     *
     * @param naam his user name
     * @param heeftTaak whether the task is his, or of a group he is in
     * @param heeftRol whether he is in the group of the step's role
     */
    public record Beslisser(String naam, boolean heeftTaak, boolean heeftRol) {}

    /**
     * What is to be decided about.
     *
     * @param vragen the questions of the dossier; none when it has none
     * @param heeftStukken whether there is a document that can be signed
     */
    public record Inhoud(List<Vraagstand> vragen, boolean heeftStukken) {}

    /**
     * @param reden what the decider says; empty when nothing
     */
    public List<Bezwaar> bezwaren(
            Stap stap,
            Besluit besluit,
            Beslisser wie,
            Verloop verloop,
            Inhoud inhoud,
            String reden) {
        if (!stap.besluiten().contains(besluit)) {
            return List.of(Bezwaar.vast("besluit-past-niet", stap, besluit.naam()));
        }
        if (!wie.heeftTaak()) {
            return List.of(Bezwaar.vast("niet-uw-taak", stap));
        }
        if (besluit == Besluit.TERUG) {
            return reden.isBlank() ? List.of(Bezwaar.vast("terug-zonder-reden")) : List.of();
        }
        List<Bezwaar> bezwaren = new ArrayList<>(persoonlijk(stap, wie, verloop));
        if (stap == Stap.ONDERTEKENEN) {
            bezwaren.addAll(ondertekening(inhoud, reden));
        }
        return bezwaren;
    }

    /** What stands in the way of this person, whatever there is to decide about. */
    public List<Bezwaar> persoonlijk(Stap stap, Beslisser wie, Verloop verloop) {
        return Stream.of(rol(stap, wie), vierOgen(stap, wie, verloop))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Bezwaar> ondertekening(Inhoud inhoud, String reden) {
        if (!inhoud.heeftStukken()) {
            return List.of(Bezwaar.vast("niets-te-ondertekenen"));
        }
        return reden.isBlank() ? antwoorden(inhoud.vragen()) : List.of();
    }

    /** What is wrong with the answers of a dossier that is to be signed. */
    public static List<Bezwaar> antwoorden(List<Vraagstand> vragen) {
        List<Bezwaar> bezwaren = new ArrayList<>();
        nummers(vragen, vraag -> !vraag.beantwoord())
                .map(nummers -> Bezwaar.vergeeflijk("onbeantwoord", nummers))
                .ifPresent(bezwaren::add);
        nummers(vragen, Vraagstand::wijktAf)
                .map(nummers -> Bezwaar.vergeeflijk("wijkt-af", nummers))
                .ifPresent(bezwaren::add);
        return bezwaren;
    }

    private static Optional<Bezwaar> rol(Stap stap, Beslisser wie) {
        return stap.isVoorbehouden() && !wie.heeftRol()
                ? Optional.of(Bezwaar.vast("niet-bevoegd", stap, stap.rol().groep()))
                : Optional.empty();
    }

    private Optional<Bezwaar> vierOgen(Stap stap, Beslisser wie, Verloop verloop) {
        if (!vierOgen || !stap.isGoedkeuring()) {
            return Optional.empty();
        }
        if (verloop.opsteller().filter(wie.naam()::equals).isPresent()) {
            return Optional.of(Bezwaar.vast("eigen-werk", stap));
        }
        return stap == Stap.PARAFEREN && verloop.heeftGeparafeerd(wie.naam())
                ? Optional.of(Bezwaar.vast("al-geparafeerd"))
                : Optional.empty();
    }

    /** The numbers of those questions, as in a sentence. */
    private static Optional<String> nummers(List<Vraagstand> vragen, Predicate<Vraagstand> deze) {
        String nummers =
                vragen.stream()
                        .filter(deze)
                        .map(Vraagstand::nummer)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return Optional.of(nummers).filter(tekst -> !tekst.isEmpty());
    }
}
