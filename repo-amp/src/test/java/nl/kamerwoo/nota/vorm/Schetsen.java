package nl.kamerwoo.nota.vorm;

import nl.kamerwoo.nota.vorm.Schets.Deel;
import nl.kamerwoo.nota.vorm.Schets.Rij;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notas to lay out, and what must be read from them whatever the layout. */
public final class Schetsen {
    /** A nota and its values. */
    public record Voorbeeld(String naam, Schets schets, Map<String, Object> verwacht) {}

    private static final String[][] LABELS = {
        {"Aan", "Van", "Datum", "Referentie", "Bijlagen", "Interdepartementaal afgestemd"},
        {"Aan:", "Van:", "Datum:", "Kenmerk:", "Bijlage(n):", "Afgestemd met:"},
        {
            "Gericht aan",
            "Opgesteld door",
            "Datum document",
            "Ons kenmerk",
            "Bijlagen",
            "Samengewerkt met"
        },
        {"Aan", "Auteur", "Datum nota", "Notanummer", "Bijlage", "Medeparaaf"},
    };

    private Schetsen() {}

    /** Every nota with the labels of every ministry. */
    public static List<Voorbeeld> alle() {
        var uit = new ArrayList<Voorbeeld>();
        for (var voorbeeld : List.of(seed(), geneesmiddelen(), netcongestie())) {
            for (String[] labels : LABELS) {
                uit.add(
                        new Voorbeeld(
                                voorbeeld.naam() + " " + labels[0] + "/" + labels[1],
                                voorbeeld.schets().metLabels(labels),
                                voorbeeld.verwacht()));
            }
        }
        return uit;
    }

    /** The real nota of the ministry of OCW. */
    public static Voorbeeld seed() {
        String titel =
                "Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten met ambtenaren naar aanleiding"
                        + " van de verkiezingsuitslag van 22 november 2023";
        var schets =
                new Schets(
                        "TER ONDERTEKENING",
                        List.of(
                                Rij.van("Aan", "MOCW"),
                                Rij.van("Van", "Bestuursondersteuning en", "Advies"),
                                Rij.van("Datum", "07 februari 2024"),
                                Rij.van("Referentie"),
                                Rij.van("Bijlagen", "1. Beantwoording Kamervragen"),
                                Rij.van("Interdepartementaal afgestemd", "BZK")),
                        "nota",
                        titel,
                        List.of(
                                alinea(
                                        "Aanleiding",
                                        "Lid Eerdmans (JA21) heeft Kamervragen gesteld inzake bijeenkomsten met"
                                                + " ambtenaren naar aanleiding van de verkiezingsuitslag van 22 november"
                                                + " 2023. Deze vragen zijn gesteld aan alle ministers 'van', met het verzoek"
                                                + " deze separaat en uitsluitend voor het eigen departement te"
                                                + " beantwoorden."),
                                alinea("Geadviseerd besluit", "Ondertekening Kamerbrief."),
                                punten(
                                        "Kernpunten",
                                        "Kern van de beantwoording is dat net als bij de vorige Tweede"
                                                + " Kamerverkiezingen een departementale bijeenkomst is georganiseerd,"
                                                + " vanwege de verkiezingsuitslag. Tijdens deze bijeenkomst is met elkaar"
                                                + " gesproken over wat deze verkiezingsuitslag kan betekenen voor de"
                                                + " inhoudelijke beleidsterreinen van het ministerie van OCW. Tot slot had de"
                                                + " bijeenkomst als doel om medewerkers te informeren over het proces van de"
                                                + " verkiezingsuitslag tot aan installatie van een nieuw kabinet.",
                                        "Tijdens de diverse directiebijeenkomsten is met elkaar gesproken over het"
                                                + " primaat van de politiek in relatie tot de positie van (individuele)"
                                                + " ambtenaren binnen de democratische rechtsstaat. Op basis van hun"
                                                + " vakmatige expertise geven ambtenaren onafhankelijk advies en borgen"
                                                + " daarmee continuïteit."),
                                punten(
                                        "Toelichting",
                                        "Over deze beantwoording heeft interdepartementaal afstemming"
                                                + " plaatsgevonden. In het SGO is besproken dat BZK de coördinatie neemt op"
                                                + " de antwoorden op vragen 5 en 8. Deze antwoorden zijn onverkort"
                                                + " opgenomen.",
                                        "Beantwoording van deze Kamervragen hangt samen met een WOO-verzoek van twee"
                                                + " ANP-journalisten. Zij hebben de ministeries BZ, BZK en OCW gevraagd om"
                                                + " 'correspondentie aangaande de uitslag van de Tweede Kamerverkiezingen van"
                                                + " 22 november 2023. Het verzoek betreft de periode van 18-11-2023 tot"
                                                + " 27-11-2023.'",
                                        "Parallel aan deze Kamervragen wordt dit WOO-verzoek door WJZ behandeld."),
                                alinea(
                                        "Informatie die niet openbaar gemaakt kan worden",
                                        "N.v.t.")));
        var verwacht = new LinkedHashMap<String, Object>();
        verwacht.put("notasoort", "TER ONDERTEKENING");
        verwacht.put("aan", "MOCW");
        verwacht.put("van", "Bestuursondersteuning en Advies");
        verwacht.put("datum", "2024-02-07");
        verwacht.put("bijlagen", List.of("Beantwoording Kamervragen"));
        verwacht.put("afgestemdMet", List.of("BZK"));
        verwacht.put("titel", titel);
        verwacht.put("indieners", List.of("Eerdmans"));
        verwacht.put("fracties", List.of("JA21"));
        verwacht.put("geadviseerdBesluit", "Ondertekening Kamerbrief.");
        verwacht.put("punten", Map.of("Kernpunten", 2, "Toelichting", 3));
        verwacht.put(
                "suggesties",
                List.of(
                        "coördinatie BZK [5, 8] onverkort",
                        "overleg SGO",
                        "woo [BZ, BZK, OCW] 2023-11-18 2023-11-27 WJZ"));
        return met("ocw", schets, verwacht);
    }

    private static Voorbeeld geneesmiddelen() {
        String titel =
                "Antwoorden op vragen van de leden Dijk (SP) en Bushoff (GroenLinks-PvdA) over"
                        + " geneesmiddelentekorten";
        var schets =
                new Schets(
                        "TER BESLISSING",
                        List.of(
                                Rij.van("Aan", "Minister voor Medische Zorg"),
                                Rij.van("Van", "Directie Geneesmiddelen"),
                                Rij.van("Datum", "13-3-2024"),
                                Rij.van("Kenmerk", "3792451-1062347-GMT"),
                                Rij.van("Bijlagen", "1. Kamerbrief", "2. Beantwoording"),
                                Rij.van("Afgestemd met", "BZ, Financiën en EZK")),
                        "Nota",
                        titel,
                        List.of(
                                alinea(
                                        "Aanleiding",
                                        "Op 20 februari 2024 zijn vragen gesteld over tekorten."),
                                alinea(
                                        "Advies",
                                        "U wordt geadviseerd in te stemmen met de beantwoording en deze te"
                                                + " ondertekenen, zodat de antwoorden voor het debat bij de Kamer zijn."),
                                alinea(
                                        "Politieke context",
                                        "De Kamer debatteert hierover op 21 maart."),
                                punten(
                                        "Kernpunten",
                                        "De tekorten nemen toe.",
                                        "De voorraadplicht is ingegaan."),
                                alinea(
                                        "Informatie die niet openbaar wordt gemaakt",
                                        "De namen van bedrijven.")));
        var verwacht = new LinkedHashMap<String, Object>();
        verwacht.put("notasoort", "TER BESLISSING");
        verwacht.put("aan", "Minister voor Medische Zorg");
        verwacht.put("van", "Directie Geneesmiddelen");
        verwacht.put("datum", "2024-03-13");
        verwacht.put("referentie", "3792451-1062347-GMT");
        verwacht.put("bijlagen", List.of("Kamerbrief", "Beantwoording"));
        verwacht.put("afgestemdMet", List.of("BZ", "Financiën", "EZK"));
        verwacht.put("titel", titel);
        verwacht.put("indieners", List.of("Dijk", "Bushoff"));
        verwacht.put("fracties", List.of("SP", "GroenLinks-PvdA"));
        verwacht.put(
                "geadviseerdBesluit",
                "U wordt geadviseerd in te stemmen met de beantwoording en deze te ondertekenen, zodat de"
                        + " antwoorden voor het debat bij de Kamer zijn.");
        verwacht.put("nietOpenbaar", "De namen van bedrijven.");
        verwacht.put("punten", Map.of("Kernpunten", 2));
        return met("vws", schets, verwacht);
    }

    private static Voorbeeld netcongestie() {
        String titel = "Kamervragen van het lid Postma (Nieuw Sociaal Contract) over netcongestie";
        var schets =
                new Schets(
                        "TER INFORMATIE",
                        List.of(
                                Rij.van("Aan", "MKGG"),
                                Rij.van("Van", "J. de Vries"),
                                Rij.van("Datum", "2024-09-30"),
                                Rij.van("Kenmerk", "DGKE-E / 57412890"),
                                Rij.van("Bijlagen", "Geen"),
                                Rij.van("Afgestemd met")),
                        "NOTA",
                        titel,
                        List.of(
                                alinea(
                                        "Aanleiding",
                                        "Er zijn vragen gesteld over netcongestie in Flevoland."),
                                alinea(
                                        "Geadviseerd besluit",
                                        "Kennisnemen van de stand van zaken."),
                                alinea(
                                        "Toelichting",
                                        "VRO coördineert de beantwoording van de vragen 3 t/m 5. De netbeheerders"
                                                + " breiden uit, maar de wachtrij loopt ook dit jaar nog op."),
                                alinea("Informatie die niet openbaar gemaakt kan worden", "Geen")));
        var verwacht = new LinkedHashMap<String, Object>();
        verwacht.put("notasoort", "TER INFORMATIE");
        verwacht.put("aan", "MKGG");
        verwacht.put("van", "J. de Vries");
        verwacht.put("datum", "2024-09-30");
        verwacht.put("referentie", "DGKE-E / 57412890");
        verwacht.put("titel", titel);
        verwacht.put("indieners", List.of("Postma"));
        verwacht.put("fracties", List.of("Nieuw Sociaal Contract"));
        verwacht.put("geadviseerdBesluit", "Kennisnemen van de stand van zaken.");
        verwacht.put("suggesties", List.of("coördinatie VRO [3, 4, 5]"));
        return met("kgg", schets, verwacht);
    }

    private static Voorbeeld met(String naam, Schets schets, Map<String, Object> verwacht) {
        verwacht.put("secties", schets.delen().stream().map(Deel::titel).toList());
        return new Voorbeeld(naam, schets, verwacht);
    }

    private static Deel alinea(String titel, String tekst) {
        return new Deel(titel, List.of(tekst), List.of());
    }

    private static Deel punten(String titel, String... punten) {
        return new Deel(titel, List.of(), List.of(punten));
    }
}
