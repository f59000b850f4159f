package nl.kamerwoo.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A nota in its parts, from which {@link Notabestanden} makes files. Nothing in it tells where the
 * parts stand on the page.
 *
 * @param aan to whom it goes
 * @param referentie the document's own, or nothing
 */
record Voorbeeldnota(String aan, String referentie) {

    /** A line of the header. */
    record Kopregel(String label, String waarde) {}

    /** A part of the text, with its paragraphs. */
    record Deel(String titel, List<String> alineas) {}

    static final String SOORT = "TER ONDERTEKENING";
    static final String TITEL =
            "Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten met ambtenaren naar aanleiding"
                    + " van de verkiezingsuitslag van 22 november 2023";

    /** The nota that the seed file is of, a little shorter. */
    static Voorbeeldnota eerdmans() {
        return new Voorbeeldnota("MOCW", "");
    }

    Voorbeeldnota aan(String ander) {
        return new Voorbeeldnota(ander, referentie);
    }

    Voorbeeldnota metReferentie(String eigen) {
        return new Voorbeeldnota(aan, eigen);
    }

    List<Kopregel> kop() {
        return List.of(
                new Kopregel("Aan", aan),
                new Kopregel("Van", "Bestuursondersteuning en Advies"),
                new Kopregel("Datum", "7 februari 2024"),
                new Kopregel("Referentie", referentie),
                new Kopregel("Bijlagen", "1. Beantwoording Kamervragen"),
                new Kopregel("Interdepartementaal afgestemd", "BZK"));
    }

    List<Deel> delen() {
        return List.of(
                new Deel(
                        "Aanleiding",
                        List.of(
                                "Lid Eerdmans (JA21) heeft Kamervragen gesteld inzake"
                                        + " bijeenkomsten met ambtenaren. Deze vragen zijn gesteld"
                                        + " aan alle ministers.")),
                new Deel("Geadviseerd besluit", List.of("Ondertekening Kamerbrief.")),
                new Deel(
                        "Toelichting",
                        List.of(
                                "In het SGO is besproken dat BZK de co\u00f6rdinatie neemt op de"
                                        + " antwoorden op vragen 5 en 8. Deze antwoorden zijn"
                                        + " onverkort opgenomen.")),
                new Deel("Informatie die niet openbaar gemaakt kan worden", List.of("N.v.t.")));
    }

    /** As plain text. */
    String tekst() {
        StringBuilder tekst = new StringBuilder(SOORT + "\n\n");
        for (Kopregel regel : kop()) {
            tekst.append(regel.label()).append(": ").append(regel.waarde()).append("\n\n");
        }
        tekst.append("nota\n\n").append(TITEL).append("\n\n");
        for (Deel deel : delen()) {
            tekst.append(deel.titel()).append("\n\n");
            deel.alineas().forEach(alinea -> tekst.append(alinea).append("\n\n"));
        }
        return tekst.toString();
    }

    byte[] bytes() {
        return tekst().getBytes(StandardCharsets.UTF_8);
    }
}
