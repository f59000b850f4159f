package nl.kamerwoo.bewaring;

import nl.kamerwoo.instelling.Blok;
import nl.kamerwoo.instelling.Fout;
import nl.kamerwoo.instelling.Instellingsoort;
import nl.kamerwoo.instelling.Referentiepatronen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The selectielijst of the ministry: an administrator's table, because nothing of it is law and
 * nothing of what is shipped is verified (domain.md section 5).
 *
 * @param naam what the list is called, as an archive is told
 */
public record Selectielijst(String naam, List<Selectiecategorie> categorieen) {

    public static final Instellingsoort<Selectielijst> SOORT =
            new Instellingsoort<>("selectielijst", Selectielijst.class, Selectielijst::lees);

    private static final String WAARDERINGEN = "bewaren, vernietigen";

    public Selectielijst {
        categorieen = List.copyOf(categorieen);
    }

    /** The category with this code. */
    public Optional<Selectiecategorie> categorie(String code) {
        return categorieen.stream()
                .filter(categorie -> categorie.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /**
     * What it asks of something: the categories of its own kind, or else those of the kind above.
     *
     * @param soorten its kinds, from its own to the most general
     * @param dagen on which day each of these was, as far as it was
     * @param vast what a records manager decided: his category is the only one
     * @return an empty list when there is no category for it
     */
    public List<Bewaring> van(
            List<String> soorten,
            Function<Aanleiding, Optional<LocalDate>> dagen,
            Vaststelling vast) {
        List<Selectiecategorie> gelden =
                vast.categorie().isPresent()
                        ? vast.categorie().flatMap(this::categorie).stream().toList()
                        : voor(soorten);
        return gelden.stream().map(categorie -> categorie.bewaring(dagen)).toList();
    }

    private List<Selectiecategorie> voor(List<String> soorten) {
        return soorten.stream()
                .map(
                        soort ->
                                categorieen.stream()
                                        .filter(categorie -> categorie.soorten().contains(soort))
                                        .toList())
                .filter(gevonden -> !gevonden.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Selectielijst lees(Blok document) {
        String naam = document.optioneleTekst("naam").orElse("Selectielijst");
        List<Selectiecategorie> categorieen = new ArrayList<>();
        Map<String, Integer> regels = new HashMap<>();
        for (Blok blok : document.blokken("categorieen")) {
            Selectiecategorie categorie = categorie(blok);
            Integer eerder =
                    regels.putIfAbsent(categorie.code().toLowerCase(Locale.ROOT), blok.regel());
            if (eerder != null && !categorie.code().isEmpty()) {
                blok.fout("code", Fout.Soort.DUBBEL, categorie.code(), eerder);
            }
            categorieen.add(categorie);
        }
        return new Selectielijst(naam, categorieen);
    }

    private static Selectiecategorie categorie(Blok blok) {
        String code = blok.tekst("code");
        String omschrijving = blok.tekst("omschrijving");
        Waardering waardering = waardering(blok);
        Optional<Bewaartermijn> termijn = termijn(blok, waardering);
        return new Selectiecategorie(
                code, omschrijving, waardering, termijn, vanaf(blok), soorten(blok));
    }

    /** What cannot be read is kept, and the document is refused. */
    private static Waardering waardering(Blok blok) {
        String tekst = blok.tekst("waardering");
        Optional<Waardering> waardering = Waardering.van(tekst);
        if (waardering.isEmpty() && !tekst.isEmpty()) {
            blok.fout("waardering", Fout.Soort.GEEN_KEUZE, "waardering", WAARDERINGEN, tekst);
        }
        return waardering.orElse(Waardering.BEWAREN);
    }

    private static Optional<Bewaartermijn> termijn(Blok blok, Waardering waardering) {
        Optional<String> tekst = blok.optioneleTekst("jaren");
        int jaren = blok.getal("jaren", 1, Bewaartermijn.MEESTE_JAREN, 1);
        if (waardering == Waardering.BEWAREN) {
            return Optional.empty();
        }
        if (tekst.isEmpty()) {
            blok.fout("jaren", Fout.Soort.ONTBREEKT, "jaren");
        }
        return Optional.of(Bewaartermijn.jaren(jaren));
    }

    private static Aanleiding vanaf(Blok blok) {
        Optional<String> tekst = blok.optioneleTekst("vanaf");
        Optional<Aanleiding> vanaf = tekst.flatMap(Aanleiding::van);
        if (vanaf.isEmpty() && tekst.isPresent()) {
            blok.fout("vanaf", Fout.Soort.GEEN_KEUZE, "vanaf", Aanleiding.namen(), tekst.get());
        }
        return vanaf.orElse(Aanleiding.DOSSIER_GESLOTEN);
    }

    private static List<String> soorten(Blok blok) {
        List<String> soorten =
                blok.teksten("soorten").stream()
                        .map(soort -> soort.toLowerCase(Locale.ROOT))
                        .toList();
        soorten.stream()
                .filter(soort -> !Referentiepatronen.SOORTEN.contains(soort))
                .forEach(
                        soort ->
                                blok.fout(
                                        "soorten",
                                        Fout.Soort.GEEN_KEUZE,
                                        "soorten",
                                        String.join(", ", Referentiepatronen.SOORTEN),
                                        soort));
        return soorten;
    }
}
