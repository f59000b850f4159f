package nl.kamerwoo.kamervragen;

import nl.kamerwoo.nota.Veld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set as the expected values beside the samples are written. */
final class Setwaarden {
    private Setwaarden() {}

    static Map<String, Object> kop(Vragenset set) {
        Map<String, Object> uit = new LinkedHashMap<>();
        zet(uit, "indieners", set.indieners());
        zet(uit, "fracties", set.fracties());
        zet(uit, "gerichtAan", set.gerichtAan());
        zet(uit, "onderwerp", set.onderwerp());
        zet(uit, "ingezonden", set.ingezonden());
        zet(uit, "zaaknummer", set.zaaknummer());
        zet(uit, "documentnummer", set.documentnummer());
        zet(uit, "kenmerk", set.kenmerk());
        zet(uit, "aanhangselnummer", set.aanhangsel());
        zet(
                uit,
                "beantwoordDoor",
                set.beantwoordDoor()
                        .map(
                                v ->
                                        new Veld<>(
                                                v.waarde().stream()
                                                        .map(Bewindspersoon::titel)
                                                        .toList(),
                                                v.vindplaats())));
        zet(uit, "medeNamens", set.medeNamens());
        zet(uit, "beantwoord", set.beantwoord());
        zet(
                uit,
                "zieOok",
                set.zieOok()
                        .map(
                                v ->
                                        new Veld<>(
                                                v.waarde().stream()
                                                        .map(Aanhangsel::toString)
                                                        .toList(),
                                                v.vindplaats())));
        zet(uit, "toelichting", set.toelichting());
        zet(uit, "mededeling", set.mededeling());
        zet(uit, "nummers", set.vragen().stream().map(Vraag::nummer).toList());
        zet(uit, "losseAntwoorden", set.losseAntwoorden().stream().map(Vraag::nummer).toList());
        zet(
                uit,
                "meldingen",
                set.meldingen().stream()
                        .map(m -> m.soort() + " " + String.join("; ", m.waarden()))
                        .map(String::strip)
                        .toList());
        return uit;
    }

    static Map<String, Object> vraag(Vraag vraag) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("vraagtekst", vraag.vraagtekst());
        if (!vraag.antwoordtekst().isEmpty()) {
            uit.put("antwoordtekst", vraag.antwoordtekst());
        }
        zet(uit, "samenMet", vraag.samenMet());
        zet(
                uit,
                "voetnoten",
                vraag.voetnoten().stream().map(n -> n.merk() + ": " + n.tekst()).toList());
        return uit;
    }

    private static void zet(
            Map<String, Object> uit, String veld, Optional<? extends Veld<?>> waarde) {
        waarde.ifPresent(
                v ->
                        uit.put(
                                veld,
                                v.waarde() instanceof List<?> lijst
                                        ? lijst
                                        : v.waarde().toString()));
    }

    private static void zet(Map<String, Object> uit, String veld, List<?> lijst) {
        if (!lijst.isEmpty()) {
            uit.put(veld, lijst);
        }
    }
}
