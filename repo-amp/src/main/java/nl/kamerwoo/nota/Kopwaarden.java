package nl.kamerwoo.nota;

import nl.kamerwoo.nota.Kop.Waarde;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes values of the texts that stood behind the labels. What fits not, is left out. */
final class Kopwaarden {
    private final Ministeries ministeries;
    private final Waardevorm vorm;

    Kopwaarden(Ministeries ministeries, Waardevorm vorm) {
        this.ministeries = ministeries;
        this.vorm = vorm;
    }

    Optional<Veld<String>> soort(Kop kop) {
        var onderEtiket =
                kop.waarde(Rubriek.NOTASOORT)
                        .flatMap(
                                w ->
                                        Optional.ofNullable(Notasoorten.op(tekst(w)))
                                                .map(s -> new Veld<>(s.soort(), w.vindplaats())));
        return kop.soort()
                .filter(s -> s.waarde().startsWith("TER "))
                .or(() -> onderEtiket)
                .or(kop::soort);
    }

    Optional<Veld<String>> aan(Kop kop) {
        return tekst(kop, Rubriek.AAN).map(v -> new Veld<>(kaal(v.waarde()), v.vindplaats()));
    }

    Optional<Veld<String>> van(Kop kop) {
        return tekst(kop, Rubriek.VAN).map(v -> new Veld<>(kaal(v.waarde()), v.vindplaats()));
    }

    Optional<Veld<String>> referentie(Kop kop) {
        return tekst(kop, Rubriek.REFERENTIE);
    }

    Optional<Veld<String>> onderwerp(Kop kop) {
        return tekst(kop, Rubriek.ONDERWERP);
    }

    Optional<Veld<LocalDate>> datum(Kop kop) {
        return kop.waarde(Rubriek.DATUM)
                .flatMap(w -> Datums.veld(tekst(w)).map(d -> new Veld<>(d, w.vindplaats())));
    }

    Optional<Veld<List<String>>> bijlagen(Kop kop) {
        return kop.waarde(Rubriek.BIJLAGEN).flatMap(w -> lijst(Bijlagenlijst.lees(w.regels()), w));
    }

    Optional<Veld<List<String>>> afgestemdMet(Kop kop) {
        return kop.waarde(Rubriek.AFGESTEMD)
                .filter(w -> !Niets.is(tekst(w)))
                .flatMap(w -> lijst(Organisaties.lees(komma(w), ministeries), w));
    }

    private static Optional<Veld<List<String>>> lijst(List<String> lijst, Waarde waarde) {
        return lijst.isEmpty()
                ? Optional.empty()
                : Optional.of(new Veld<>(lijst, waarde.vindplaats()));
    }

    private Optional<Veld<String>> tekst(Kop kop, Rubriek rubriek) {
        return kop.waarde(rubriek)
                .map(
                        w ->
                                new Veld<>(
                                        rubriek == Rubriek.AAN || rubriek == Rubriek.VAN
                                                ? personen(w)
                                                : tekst(w),
                                        w.vindplaats()))
                .filter(v -> !Niets.is(v.waarde()) && vorm.sterkte(rubriek, v.waarde()) > 0);
    }

    private static String kaal(String s) {
        String kaal = s.endsWith(",") || s.endsWith(";") ? s.substring(0, s.length() - 1) : s;
        return kaal.endsWith(".")
                        && !Waardevorm.heeftVoorletters(
                                kaal.substring(Math.max(0, kaal.length() - 3)))
                ? kaal.substring(0, kaal.length() - 1)
                : kaal;
    }

    private static String tekst(Waarde waarde) {
        return Waardelezer.tekst(waarde.regels());
    }

    /** Lines that each name an organisation are a list, whatever stands between them. */
    private static String komma(Waarde waarde) {
        var uit = new StringBuilder();
        for (var regel : waarde.regels()) {
            boolean los =
                    uit.length() > 0
                            && !Tekens.wilMeer(uit.toString())
                            && !Tekens.begintKlein(regel.inhoud());
            uit.append(los ? ", " : uit.length() > 0 ? " " : "").append(regel.inhoud());
        }
        return uit.toString();
    }

    /** Two addressees or two persons below each other get a comma, a broken line does not. */
    private static String personen(Waarde waarde) {
        var uit = new StringBuilder();
        for (var regel : waarde.regels()) {
            boolean nieuw =
                    uit.length() > 0
                            && !Tekens.wilMeer(uit.toString())
                            && (beginPersoon(regel.tekst())
                                            && beginPersoon(waarde.regels().get(0).tekst())
                                    || regel.punt());
            if (nieuw) {
                uit.append(", ").append(regel.inhoud());
            } else {
                Tekens.plak(uit, regel.inhoud());
            }
        }
        return uit.toString();
    }

    private static boolean beginPersoon(String s) {
        String klein = Tekens.klein(s);
        return klein.startsWith("minister ")
                || klein.startsWith("de minister ")
                || klein.startsWith("staatssecretaris")
                || klein.startsWith("de staatssecretaris")
                || Waardevorm.heeftVoorletters(s)
                || s.length() <= 6 && Adressering.is(s);
    }
}
