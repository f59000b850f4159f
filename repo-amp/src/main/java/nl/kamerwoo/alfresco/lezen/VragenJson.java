package nl.kamerwoo.alfresco.lezen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.kamervragen.Bewindspersoon;
import nl.kamerwoo.kamervragen.Voetnoot;
import nl.kamerwoo.kamervragen.Vraag;
import nl.kamerwoo.kamervragen.Vragenset;
import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;

import java.util.List;
import java.util.Optional;

/**
 * A set of questions as JSON, under the names that the model has for it: absent when not found,
 * arrays for many, ISO dates, and under {@code oorsprong} where each value stood.
 */
final class VragenJson {

    private VragenJson() {}

    /**
     * Adds the set to what was read of a file.
     *
     * @param json with an {@code oorsprong}
     */
    static void voegToe(ObjectNode json, Vragenset set) {
        zet(json, "indieners", set.indieners());
        zet(json, "fracties", set.fracties());
        zet(json, "gerichtAan", set.gerichtAan());
        zet(json, "onderwerp", set.onderwerp());
        zet(json, "ingezonden", set.ingezonden());
        zet(json, "zaaknummer", set.zaaknummer());
        zet(json, "documentnummer", set.documentnummer());
        zet(json, "kenmerk", set.kenmerk());
        zet(json, "aanhangselnummer", set.aanhangsel());
        zet(json, "beantwoordDoor", set.beantwoordDoor().map(VragenJson::titels));
        zet(json, "medeNamens", set.medeNamens());
        zet(json, "beantwoord", set.beantwoord());
        zet(json, "zieOok", set.zieOok());
        zet(json, "toelichting", set.toelichting());
        zet(json, "mededeling", set.mededeling());
        vragen(json, "vragen", set.vragen());
        vragen(json, "losseAntwoorden", set.losseAntwoorden());
        meldingen(json, set);
    }

    private static Veld<List<String>> titels(Veld<List<Bewindspersoon>> wie) {
        return new Veld<>(
                wie.waarde().stream().map(Bewindspersoon::titel).toList(), wie.vindplaats());
    }

    private static void zet(ObjectNode json, String sleutel, Optional<? extends Veld<?>> veld) {
        veld.ifPresent(v -> NotaJson.zet(json, sleutel, v));
    }

    private static void plaats(ObjectNode json, String sleutel, Vindplaats plaats) {
        json.withObject("/oorsprong")
                .put(sleutel, NotaJson.oorsprong(plaats.label(), plaats.regel()));
    }

    private static void vragen(ObjectNode json, String sleutel, List<Vraag> vragen) {
        if (vragen.isEmpty()) {
            return;
        }
        ArrayNode lijst = json.putArray(sleutel);
        for (Vraag vraag : vragen) {
            ObjectNode een = lijst.addObject();
            een.put("nummer", vraag.nummer());
            een.put("vraagtekst", vraag.vraagtekst());
            een.put("antwoordtekst", vraag.antwoordtekst());
            if (!vraag.samenMet().isEmpty()) {
                vraag.samenMet().forEach(een.putArray("samenMet")::add);
            }
            if (!vraag.voetnoten().isEmpty()) {
                voetnoten(een.putArray("voetnoten"), vraag.voetnoten());
            }
        }
        plaats(json, sleutel, vragen.get(0).vindplaats());
    }

    private static void voetnoten(ArrayNode lijst, List<Voetnoot> voetnoten) {
        for (Voetnoot voetnoot : voetnoten) {
            lijst.addObject().put("merk", voetnoot.merk()).put("tekst", voetnoot.tekst());
        }
    }

    private static void meldingen(ObjectNode json, Vragenset set) {
        if (set.meldingen().isEmpty()) {
            return;
        }
        ArrayNode lijst = json.putArray("meldingen");
        for (var melding : set.meldingen()) {
            lijst.addObject()
                    .put("soort", melding.soort().name())
                    .put("regel", melding.regel())
                    .put(
                            "tekst",
                            Melding.tekst(melding.soort().sleutel(), melding.waarden().toArray()));
        }
    }
}
