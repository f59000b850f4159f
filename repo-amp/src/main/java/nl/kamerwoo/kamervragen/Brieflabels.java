package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Tekens;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels beside a letter of a ministry, and what stands behind or below them. */
final class Brieflabels {
    enum Soort {
        DATUM,
        KENMERK,
        UW_KENMERK,
        BETREFT,
        OVERIG
    }

    /** The first letters of the labels: few lines begin with one. */
    private static final String BEGIN = "dokrubcpte";

    private static final int LANGSTE = 30;
    private static final int MEESTE_VERVOLG = 4;

    private static final Map<String, Soort> LABELS =
            Map.ofEntries(
                    Map.entry("datum", Soort.DATUM),
                    Map.entry("datum brief", Soort.DATUM),
                    Map.entry("ons kenmerk", Soort.KENMERK),
                    Map.entry("onze referentie", Soort.KENMERK),
                    Map.entry("onze ref.", Soort.KENMERK),
                    Map.entry("kenmerk", Soort.KENMERK),
                    Map.entry("referentie", Soort.KENMERK),
                    Map.entry("uw kenmerk", Soort.UW_KENMERK),
                    Map.entry("uw referentie", Soort.UW_KENMERK),
                    Map.entry("uw brief", Soort.UW_KENMERK),
                    Map.entry("uw brief van", Soort.UW_KENMERK),
                    Map.entry("uw brief (kenmerk)", Soort.UW_KENMERK),
                    Map.entry("betreft", Soort.BETREFT),
                    Map.entry("onderwerp", Soort.BETREFT),
                    Map.entry("bijlage", Soort.OVERIG),
                    Map.entry("bijlagen", Soort.OVERIG),
                    Map.entry("bijlage(n)", Soort.OVERIG),
                    Map.entry("contactpersoon", Soort.OVERIG),
                    Map.entry("telefoon", Soort.OVERIG),
                    Map.entry("e-mail", Soort.OVERIG),
                    Map.entry("bezoekadres", Soort.OVERIG),
                    Map.entry("postadres", Soort.OVERIG));

    /** A label and what stands behind it on the line; empty if nothing does. */
    private record Label(Soort soort, String naam, String rest) {}

    private Brieflabels() {}

    static boolean isLabel(String tekst) {
        return tekst.length() <= LANGSTE && lees(tekst).filter(l -> l.rest().isEmpty()).isPresent();
    }

    /** What stands behind a label on the line; empty if nothing does, or it has no label. */
    static String achterLabel(String tekst) {
        return lees(tekst).map(Label::rest).orElse("");
    }

    /** Whether the label is one that a page head repeats. */
    static boolean loopt(String tekst) {
        return tekst.length() <= LANGSTE
                && lees(tekst)
                        .filter(l -> l.soort() != Soort.BETREFT && l.rest().isEmpty())
                        .isPresent();
    }

    private static Optional<Label> lees(String tekst) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || BEGIN.indexOf(Character.toLowerCase(kaal.charAt(0))) < 0) {
            return Optional.empty();
        }
        String begin = Tekens.klein(tekst.substring(0, Math.min(LANGSTE, tekst.length()))).strip();
        Label langste = null;
        for (var label : LABELS.entrySet()) {
            String naam = label.getKey();
            boolean eerder = langste != null && langste.naam().length() > naam.length();
            if (begin.startsWith(naam) && !eerder) {
                String rest = rest(tekst.strip().substring(naam.length()));
                if (rest != null) {
                    langste = new Label(label.getValue(), naam, rest);
                }
            }
        }
        return Optional.ofNullable(langste);
    }

    /** Behind a colon anything may stand; without one only what cannot be part of a sentence. */
    private static String rest(String achter) {
        String kaal = achter.strip();
        if (kaal.startsWith(":")) {
            return kaal.substring(1).strip();
        }
        if (kaal.isEmpty()) {
            return "";
        }
        boolean los = achter.charAt(0) == ' ';
        char c = kaal.charAt(0);
        return los && (Character.isUpperCase(c) || Tekens.isCijfer(c)) ? kaal : null;
    }

    /** The value of the first label of this kind that has one. */
    static Optional<Veld<String>> waarde(List<Tekstregel> regels, Soort soort) {
        for (int i = 0; i < regels.size(); i++) {
            var label = lees(regels.get(i).tekst());
            if (label.isEmpty() || label.get().soort() != soort) {
                continue;
            }
            String naam = regels.get(i).tekst().strip().substring(0, label.get().naam().length());
            boolean zelfdeRegel = !label.get().rest().isEmpty();
            int bij = zelfdeRegel ? i : i + 1;
            if (bij >= regels.size() || !zelfdeRegel && lees(regels.get(bij).tekst()).isPresent()) {
                continue;
            }
            String eerste = zelfdeRegel ? label.get().rest() : regels.get(bij).tekst();
            String waarde = soort == Soort.BETREFT ? vervolgd(regels, bij, eerste) : eerste;
            if (kan(soort, waarde)) {
                return Optional.of(
                        new Veld<>(waarde, new Vindplaats(regels.get(bij).nummer(), naam)));
            }
        }
        return Optional.empty();
    }

    private static boolean kan(Soort soort, String waarde) {
        return switch (soort) {
            case DATUM -> Datums.veld(waarde).isPresent();
            case KENMERK, UW_KENMERK ->
                    waarde.length() <= 60
                            && waarde.chars().anyMatch(Character::isDigit)
                            && Tekens.woorden(waarde) <= 4
                            && Datums.veld(waarde).isEmpty();
            default -> true;
        };
    }

    private static String vervolgd(List<Tekstregel> regels, int bij, String eerste) {
        String waarde = eerste;
        for (int i = bij + 1; i < regels.size() && i <= bij + MEESTE_VERVOLG; i++) {
            var regel = regels.get(i);
            boolean hoortBij =
                    !regel.leeg()
                            && !regel.cel()
                            && lees(regel.tekst()).isEmpty()
                            && !Tekens.klein(regel.tekst()).startsWith("geachte");
            if (!hoortBij && !(Tekens.wilMeer(waarde) && Tekens.begintKlein(regel.tekst()))) {
                break;
            }
            waarde = Tekens.plak(waarde, regel.tekst());
        }
        return waarde;
    }
}
