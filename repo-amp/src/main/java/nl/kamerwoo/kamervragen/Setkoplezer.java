package nl.kamerwoo.kamervragen;

import nl.kamerwoo.kamervragen.Brieflabels.Soort;
import nl.kamerwoo.nota.Datums;
import nl.kamerwoo.nota.Ministeries;
import nl.kamerwoo.nota.Tekens;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what stands over the questions: the title, the sentence of who answers, a letter's head.
 */
final class Setkoplezer {
    private static final String TITEL = "titel";
    private static final String KOP = "kop";
    private static final int MEESTE_REGELS = 400;
    private static final List<String> ANTWOORD_VAN =
            List.of("antwoord van ", "antwoorden van ", "mededeling van ", "beantwoording door ");

    private final Bewindspersonen bewindspersonen;
    private final Titelzin titelzin;

    Setkoplezer(Ministeries ministeries) {
        bewindspersonen = new Bewindspersonen(ministeries);
        titelzin = new Titelzin(bewindspersonen);
    }

    /** A paragraph and the line it begins on. */
    record Alinea(String tekst, int regel) {}

    /**
     * @param rauw the lines over the questions with the page furniture still in: the Kamer prints
     *     the number of the Aanhangsel there
     * @param regels the same lines without it
     * @param alle those of the whole document: a letter is signed below its answers
     */
    Setkop lees(List<Tekstregel> rauw, List<Tekstregel> regels, List<Tekstregel> alle) {
        var boven = regels.subList(0, Math.min(MEESTE_REGELS, regels.size()));
        var alineas = alineas(boven);
        List<Melding> meldingen = new ArrayList<>();
        var titel = titel(alineas);
        var zin = titel.map(Veld::waarde);
        var plaats = titel.map(Veld::vindplaats);
        var antwoordzin = antwoordzin(alineas);
        return new Setkop(
                veld(zin.map(t -> t.leden().namen()), plaats),
                veld(zin.map(t -> t.leden().partijen()), plaats),
                veld(zin.map(Titelzin.Gelezen::gerichtAan), plaats),
                zin.flatMap(Titelzin.Gelezen::onderwerp)
                        .map(o -> new Veld<>(o, plaats.orElseThrow()))
                        .or(() -> betreft(boven)),
                ingezonden(zin, plaats, alineas, meldingen),
                nummer(alineas, 'Z', "zaaknummer", meldingen),
                nummer(alineas, 'D', "documentnummer", meldingen),
                Brieflabels.waarde(boven, Soort.KENMERK)
                        .filter(v -> Zaaknummers.in(v.waarde(), 'Z').isEmpty()),
                aanhangsel(rauw),
                antwoordzin.or(() -> handtekening(alle)),
                medeNamens(alineas),
                beantwoord(alineas, boven),
                zieOok(alineas),
                meldingen);
    }

    private static List<Alinea> alineas(List<Tekstregel> regels) {
        List<Alinea> uit = new ArrayList<>();
        StringBuilder tekst = new StringBuilder();
        int begin = 0;
        for (var regel : regels) {
            boolean nieuw = regel.leeg() || regel.cel() || begint(regel.tekst());
            if (nieuw && tekst.length() > 0) {
                uit.add(new Alinea(tekst.toString(), begin));
                tekst.setLength(0);
            }
            begin = tekst.length() == 0 ? regel.nummer() : begin;
            Tekens.plak(tekst, regel.tekst());
        }
        if (tekst.length() > 0) {
            uit.add(new Alinea(tekst.toString(), begin));
        }
        return uit;
    }

    /** A sentence of its own, also where no empty line parts it from what stands above. */
    private static boolean begint(String tekst) {
        String klein = Tekens.klein(tekst.substring(0, Math.min(30, tekst.length())));
        return Tekens.begintGroot(tekst)
                && (klein.startsWith("vragen van ")
                        || klein.startsWith("schriftelijke vragen ")
                        || klein.startsWith("kamervragen ")
                        || Tekens.begintMet(klein, ANTWOORD_VAN)
                        || klein.startsWith("geachte ")
                        || klein.startsWith("(ingezonden"));
    }

    private Optional<Veld<Titelzin.Gelezen>> titel(List<Alinea> alineas) {
        Veld<Titelzin.Gelezen> beste = null;
        for (var alinea : alineas) {
            var gelezen = titelzin.lees(alinea.tekst());
            if (gelezen.isPresent()
                    && (beste == null || gelezen.get().gewicht() > beste.waarde().gewicht())) {
                beste = new Veld<>(gelezen.get(), new Vindplaats(alinea.regel(), TITEL));
            }
        }
        return Optional.ofNullable(beste);
    }

    private static Optional<Veld<List<String>>> veld(
            Optional<List<String>> waarden, Optional<Vindplaats> plaats) {
        return waarden.filter(w -> !w.isEmpty()).map(w -> new Veld<>(w, plaats.orElseThrow()));
    }

    private static Optional<Veld<String>> betreft(List<Tekstregel> regels) {
        return Brieflabels.waarde(regels, Soort.BETREFT)
                .map(
                        v ->
                                new Veld<>(
                                        Titelzin.onderwerp(v.waarde(), Tekens.klein(v.waarde()), 0)
                                                .orElse(v.waarde()),
                                        v.vindplaats()));
    }

    /** The day in the title; without one there, the only one that the rest gives. */
    private static Optional<Veld<LocalDate>> ingezonden(
            Optional<Titelzin.Gelezen> titel,
            Optional<Vindplaats> plaats,
            List<Alinea> alineas,
            List<Melding> meldingen) {
        var inTitel = titel.flatMap(Titelzin.Gelezen::ingezonden);
        if (inTitel.isPresent()) {
            return inTitel.map(dag -> new Veld<>(dag, plaats.orElseThrow()));
        }
        Map<LocalDate, Integer> dagen = new LinkedHashMap<>();
        for (var alinea : alineas) {
            Titelzin.ingezonden(alinea.tekst())
                    .ifPresent(d -> dagen.putIfAbsent(d, alinea.regel()));
        }
        return enige(dagen, "ingezonden", meldingen);
    }

    private static Optional<Veld<String>> nummer(
            List<Alinea> alineas, char letter, String naam, List<Melding> meldingen) {
        Map<String, Integer> nummers = new LinkedHashMap<>();
        for (var alinea : alineas) {
            for (String nummer : Zaaknummers.in(alinea.tekst(), letter)) {
                nummers.putIfAbsent(nummer, alinea.regel());
            }
        }
        return enige(nummers, naam, meldingen);
    }

    private static <T> Optional<Veld<T>> enige(
            Map<T, Integer> gevonden, String naam, List<Melding> meldingen) {
        if (gevonden.isEmpty()) {
            return Optional.empty();
        }
        var eerste = gevonden.entrySet().iterator().next();
        if (gevonden.size() > 1) {
            Set<String> waarden = new LinkedHashSet<>();
            gevonden.keySet().forEach(waarde -> waarden.add(waarde.toString()));
            meldingen.add(
                    Melding.over(
                            Meldingsoort.TEGENSTRIJDIG,
                            eerste.getValue(),
                            naam,
                            String.join(", ", waarden)));
            return Optional.empty();
        }
        return Optional.of(new Veld<>(eerste.getKey(), new Vindplaats(eerste.getValue(), KOP)));
    }

    private static Optional<Veld<Aanhangsel>> aanhangsel(List<Tekstregel> rauw) {
        String vergaderjaar = "";
        boolean gedrukt = false;
        for (var regel : rauw) {
            String klein = Tekens.klein(regel.tekst());
            for (var nummer : Zaaknummers.vanKenmerk(klein)) {
                return Optional.of(new Veld<>(nummer, new Vindplaats(regel.nummer(), KOP)));
            }
            int jaar = klein.indexOf("vergaderjaar ");
            if (jaar >= 0 && klein.length() < 100 && vergaderjaar.isEmpty()) {
                vergaderjaar = Zaaknummers.vergaderjaar(klein, jaar + 13);
            }
            gedrukt |= klein.contains("aanhangsel van de handelingen");
            int eind = Datums.cijfersTot(klein, 0);
            boolean los = eind == klein.length() && eind >= 1 && eind <= 4;
            if (los && gedrukt && !vergaderjaar.isEmpty()) {
                var nummer = new Aanhangsel(vergaderjaar, Datums.getal(klein, 0, eind));
                return Optional.of(new Veld<>(nummer, new Vindplaats(regel.nummer(), KOP)));
            }
            if (klein.startsWith("vragen van ")) {
                gedrukt = false;
            }
        }
        return Optional.empty();
    }

    private Optional<Veld<List<Bewindspersoon>>> antwoordzin(List<Alinea> alineas) {
        for (var alinea : alineas) {
            String klein = Tekens.klein(alinea.tekst());
            for (String begin : ANTWOORD_VAN) {
                var rij =
                        klein.startsWith(begin)
                                ? bewindspersonen.lees(alinea.tekst(), begin.length()).personen()
                                : List.<Bewindspersoon>of();
                if (!rij.isEmpty()) {
                    return Optional.of(new Veld<>(rij, new Vindplaats(alinea.regel(), KOP)));
                }
            }
        }
        return Optional.empty();
    }

    /** Who signed the letter that goes before the answers. */
    private Optional<Veld<List<Bewindspersoon>>> handtekening(List<Tekstregel> regels) {
        boolean gegroet = false;
        List<Bewindspersoon> wie = new ArrayList<>();
        int plaats = 0;
        for (var regel : regels) {
            String klein = Tekens.klein(regel.tekst());
            if (gegroet && klein.startsWith("de ")) {
                var rij = bewindspersonen.lees(regel.tekst(), 0).personen();
                plaats = wie.isEmpty() ? regel.nummer() : plaats;
                wie.addAll(rij);
            }
            gegroet |= Slot.isGroet(klein);
        }
        return wie.isEmpty()
                ? Optional.empty()
                : Optional.of(new Veld<>(wie, new Vindplaats(plaats, "ondertekening")));
    }

    private Optional<Veld<List<String>>> medeNamens(List<Alinea> alineas) {
        for (var alinea : alineas) {
            String klein = Tekens.klein(alinea.tekst());
            for (int i = klein.indexOf("mede namens ");
                    i >= 0;
                    i = klein.indexOf("mede namens ", i + 1)) {
                var rij = bewindspersonen.lees(alinea.tekst(), i + 12);
                if (!rij.personen().isEmpty()) {
                    return Optional.of(
                            new Veld<>(
                                    rij.aanduidingen(),
                                    new Vindplaats(alinea.regel(), "mede namens")));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Veld<LocalDate>> beantwoord(
            List<Alinea> alineas, List<Tekstregel> regels) {
        for (var alinea : alineas) {
            String klein = Tekens.klein(alinea.tekst());
            int ontvangen = klein.indexOf("(ontvangen ");
            if (ontvangen >= 0) {
                var dag = Titelzin.datumBij(alinea.tekst().substring(ontvangen), "ontvangen");
                if (dag.isPresent()) {
                    return dag.map(d -> new Veld<>(d, new Vindplaats(alinea.regel(), KOP)));
                }
            }
        }
        return Brieflabels.waarde(regels, Soort.DATUM)
                .flatMap(v -> Datums.veld(v.waarde()).map(d -> new Veld<>(d, v.vindplaats())));
    }

    private static Optional<Veld<List<Aanhangsel>>> zieOok(List<Alinea> alineas) {
        return alineas.stream()
                .map(a -> new Veld<>(Zaaknummers.zieOok(a.tekst()), new Vindplaats(a.regel(), KOP)))
                .filter(v -> !v.waarde().isEmpty())
                .findFirst();
    }
}
