package nl.kamerwoo.inventaris;

import nl.kamerwoo.woo.Beoordeling;
import nl.kamerwoo.woo.Oordeel;
import nl.kamerwoo.woo.Weigeringsgrond;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A line with another text in one of its columns. */
final class Celwaarde {

    private static final int LANGSTE_LINK = 2_000;
    private static final int LANGSTE_GERELATEERD = 250;
    private static final Set<String> WAAR = Set.of("ja", "j", "x", "true", "waar", "yes", "1");
    private static final Set<String> ONWAAR = Set.of("", "nee", "n", "false", "onwaar", "no", "0");

    /** The line as it became, or why it could not. */
    record Uitkomst(Lijstregel regel, Optional<Bezwaar> bezwaar) {}

    private Celwaarde() {}

    /** What a text says of being put off; nothing when it says neither yes nor no. */
    static Optional<Boolean> jaNee(String tekst) {
        String vorm = tekst.toLowerCase(Locale.ROOT);
        return WAAR.contains(vorm) || ONWAAR.contains(vorm)
                ? Optional.of(WAAR.contains(vorm))
                : Optional.empty();
    }

    static Uitkomst zet(Lijstregel regel, Kolom kolom, String tekst) {
        return switch (kolom) {
            case BEOORDELING -> beoordeling(regel, tekst);
            case OPGESCHORT -> opgeschort(regel, tekst);
            case BEOORDELINGSGROND -> gronden(regel, tekst);
            case TOELICHTING -> toelichting(regel, tekst);
            case PUBLIEKE_LINK -> link(regel, tekst);
            case GERELATEERD_ID -> gerelateerd(regel, tekst);
            default -> weiger(regel, "niet-te-wijzigen", kolom.kop());
        };
    }

    private static Uitkomst beoordeling(Lijstregel regel, String tekst) {
        Optional<Beoordeling> beoordeling = Beoordeling.van(tekst);
        if (beoordeling.isEmpty() && !tekst.isEmpty()) {
            return weiger(regel, "onbekende-beoordeling", kort(tekst));
        }
        Oordeel oordeel = regel.regel().oordeel();
        return met(regel, new Oordeel(beoordeling, oordeel.gronden(), oordeel.toelichting()));
    }

    /** A ground for what nobody judged yet: it then is what it counts as, not public. */
    private static Uitkomst gronden(Lijstregel regel, String tekst) {
        List<Weigeringsgrond> gronden = new ArrayList<>();
        for (String code : new LinkedHashSet<>(List.of(tekst.split("[;,\\n]")))) {
            Optional<Weigeringsgrond> grond = Weigeringsgrond.van(code);
            if (grond.isEmpty() && !code.isBlank()) {
                return weiger(regel, "onbekende-grond", kort(code.strip()));
            }
            grond.ifPresent(gronden::add);
        }
        Oordeel oordeel = regel.regel().oordeel();
        Optional<Beoordeling> beoordeling =
                gronden.isEmpty() ? oordeel.beoordeling() : Optional.of(oordeel.geldend());
        return met(regel, new Oordeel(beoordeling, gronden, oordeel.toelichting()));
    }

    private static Uitkomst toelichting(Lijstregel regel, String tekst) {
        Oordeel oordeel = regel.regel().oordeel();
        return met(regel, new Oordeel(oordeel.beoordeling(), oordeel.gronden(), tekst));
    }

    private static Uitkomst opgeschort(Lijstregel regel, String tekst) {
        Aanvulling oud = regel.aanvulling();
        return jaNee(tekst)
                .map(
                        ja ->
                                met(
                                        regel,
                                        new Aanvulling(
                                                ja,
                                                oud.publiekeLink(),
                                                oud.gerelateerd(),
                                                oud.zaaknummer())))
                .orElseGet(() -> weiger(regel, "geen-ja-nee", kort(tekst)));
    }

    private static Uitkomst link(Lijstregel regel, String tekst) {
        String vorm = tekst.toLowerCase(Locale.ROOT);
        boolean isLink = vorm.startsWith("https://") || vorm.startsWith("http://");
        boolean isEen = tekst.chars().noneMatch(Character::isWhitespace);
        if (!tekst.isEmpty() && !(isLink && isEen && tekst.length() <= LANGSTE_LINK)) {
            return weiger(regel, "geen-link", kort(tekst));
        }
        Aanvulling oud = regel.aanvulling();
        return met(
                regel,
                new Aanvulling(oud.opgeschort(), tekst, oud.gerelateerd(), oud.zaaknummer()));
    }

    /** What follows from the contents comes back when it is cleared: then it is better said. */
    private static Uitkomst gerelateerd(Lijstregel regel, String tekst) {
        if (tekst.length() > LANGSTE_GERELATEERD) {
            return weiger(regel, "te-lang", Kolom.GERELATEERD_ID.kop(), LANGSTE_GERELATEERD);
        }
        Aanvulling oud = regel.aanvulling();
        if (tekst.isEmpty() && oud.gerelateerd().isEmpty() && regel.evenbeeld().isPresent()) {
            return weiger(regel, "volgt-uit-inhoud", regel.evenbeeld().getAsInt());
        }
        return met(
                regel,
                new Aanvulling(oud.opgeschort(), oud.publiekeLink(), tekst, oud.zaaknummer()));
    }

    private static Uitkomst met(Lijstregel regel, Oordeel oordeel) {
        return new Uitkomst(
                new Lijstregel(regel.regel().met(oordeel), regel.aanvulling()), Optional.empty());
    }

    private static Uitkomst met(Lijstregel regel, Aanvulling aanvulling) {
        return new Uitkomst(new Lijstregel(regel.regel(), aanvulling), Optional.empty());
    }

    private static Uitkomst weiger(Lijstregel regel, String sleutel, Object... waarden) {
        return new Uitkomst(regel, Optional.of(Bezwaar.van(sleutel, waarden)));
    }

    /** A message quotes no more than it takes to recognise it. */
    private static String kort(String tekst) {
        return tekst.codePointCount(0, tekst.length()) <= 60
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, 60)) + "…";
    }
}
