package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.nota.Zinnen.Zin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SuggestiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In het SGO is besproken dat BZK de coördinatie neemt op de antwoorden op vragen 5 en 8. Deze antwoorden zijn onverkort opgenomen. | [BZK [5, 8] onverkort]
                    BZK coördineert de beantwoording van de vragen 3 t/m 6. | [BZK [3, 4, 5, 6]]
                    De beantwoording van vraag 4 wordt gecoördineerd door het ministerie van Binnenlandse Zaken en Koninkrijksrelaties. | [BZK [4]]
                    De coördinatie van de vragen 1, 2 en 4-6 ligt bij JenV. De bijdrage is ongewijzigd overgenomen. | [JenV [1, 2, 4, 5, 6] onverkort]
                    BZK coördineert vraag 5 en JenV coördineert de vragen 7 en 8. | [BZK [5], JenV [7, 8]]
                    Vraag 5 wordt gecoördineerd door BZK en vraag 6 door VWS. | [BZK [5], VWS [6]]
                    BZK coördineert in afstemming met OCW de beantwoording van de vragen 5 en 8. | [BZK [5, 8]]
                    De minister van Financiën is penvoerder voor de vragen 2 tot en met 4; deze zijn integraal overgenomen. | [Financiën [2, 3, 4] onverkort]
                    BZK coördineert de beantwoording van deze Kamervragen. | [BZK []]
                    De Nationaal Coördinator Terrorismebestrijding en Veiligheid (JenV) heeft vraag 3 gelezen. | []
                    OCW coördineert niet. | []
                    SZW neemt de vragen 2 en 3 voor haar rekening; deze zijn ongewijzigd overgenomen. | [SZW [2, 3] onverkort]
                    VWS heeft het antwoord op vraag 6 aangeleverd. | [VWS [6]]
                    De antwoorden op vragen 1 t/m 3 zijn door het ministerie van Financiën opgesteld. | [Financiën [1, 2, 3]]
                    De antwoorden op de vragen 4 en 7 zijn afkomstig van JenV. | [JenV [4, 7]]
                    BZK heeft gemeld dat de politie het antwoord op vraag 3 heeft aangeleverd. | []
                    BZK neemt vraag 3 mee en houdt rekening met de uitkomst. | []
                    De antwoorden op vraag 3 zijn door VWS en BZK opgesteld. | []
                    De antwoorden op vraag 2 zijn niet door VWS aangeleverd. | []
                    Het antwoord op vraag 4 is in samenwerking met VWS opgesteld. | []
                    VWS coördineert vraag 2 en SZW coördineert vraag 6. De antwoorden van VWS zijn onverkort overgenomen; dat van SZW is ingekort. | [VWS [2] onverkort, SZW [6]]
                    JenV coördineert de vragen 3 en 4; het antwoord op vraag 4 is ongewijzigd overgenomen. | [JenV [3, 4]]
                    VWS coördineert de beantwoording van de vragen 3, 5, 7 en 9 niet. | []
                    WJZ coördineert de bijdragen. | []
                    Voor de vragen 1 en 9 heeft SZW het voortouw genomen. De antwoorden van SZW zijn niet onverkort overgenomen. | [SZW [1, 9]]
                    Het coördinerende ministerie voor vraag 12 is VWS. | [VWS [12]]
                    De antwoorden op vraag 5 en vraag 8 worden door BZK gecoördineerd en zijn één-op-één overgenomen. | [BZK [5, 8] onverkort]
                    De vragen 5 & 8 zijn gecoördineerd door BZK. Het antwoord op vraag 3 is letterlijk overgenomen. | [BZK [5, 8]]
                    WJZ coördineert in overleg met BZK de beantwoording van vraag 3. | []
                    """)
    void leestCoordinatie(String tekst, String verwacht) {
        var gevonden =
                new Coordinatielezer(Ministeries.standaard())
                        .lees(zinnen(tekst)).stream()
                                .map(Coordinatie.class::cast)
                                .map(
                                        c ->
                                                c.ministerie()
                                                        + " "
                                                        + c.vragen()
                                                        + (c.onverkort() ? " onverkort" : ""))
                                .toList();
        assertThat(gevonden.toString()).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    In het SGO is besproken dat BZK de coördinatie neemt. | [SGO]
                    Dit is in de ministerraad van 3 mei aan de orde geweest. | [ministerraad]
                    Het overleg van secretarissen-generaal heeft hiermee ingestemd. | [SGO]
                    De SGO's zijn niet besproken. | []
                    De SGOR is besproken. | []
                    In het SGO en daarna in de ministerraad is dit besproken. | [SGO, ministerraad]
                    """)
    void leestOverleg(String tekst, String verwacht) {
        assertThat(
                        Overleglezer.lees(zinnen(tekst)).stream()
                                .map(s -> ((Overleg) s).overleg())
                                .toList()
                                .toString())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Er loopt een WOO-verzoek van twee journalisten. Zij hebben de ministeries BZ, BZK en OCW gevraagd om stukken. Het verzoek betreft de periode van 18-11-2023 tot 27-11-2023. Parallel wordt dit WOO-verzoek door WJZ behandeld. | [[BZ, BZK, OCW] 2023-11-18 2023-11-27 WJZ]
                    Er is een Woo-verzoek ingediend bij het ministerie van Financiën over de periode 1 januari 2023 t/m 31 maart 2023. | [[Financiën] 2023-01-01 2023-03-31 -]
                    Op dit onderwerp is een Wob-verzoek gedaan bij VWS; het ziet op de periode tussen 18 oktober en 27 november 2021. | [[VWS] 2021-10-18 2021-11-27 -]
                    Er loopt een Woo verzoek over documenten vanaf 1 juni 2022. WJZ behandelt dit verzoek. | [[] 2022-06-01 - WJZ]
                    Er zijn geen Woo-verzoeken bekend. | []
                    Er is een Woo-verzoek ingediend bij VWS. DJZ handelt dat verzoek af. | [[VWS] - - DJZ]
                    Er is een Woo-verzoek ingediend bij VWS. De afhandeling ligt bij de directie Wetgeving. | [[VWS] - - directie Wetgeving]
                    Er is een Woo-verzoek ingediend bij VWS. DJZ handelt naar bevind van zaken. | [[VWS] - - -]
                    Het aantal Woo-verzoeken steeg in de periode van 1 januari 2023 tot en met 31 december 2023. | []
                    Er is een Woo-verzoek ontvangen door SZW. De termijn loopt van 3 mei 2024 tot en met 31 mei 2024. | [[SZW] - - -]
                    Er is een Woo-verzoek ingediend bij BZ. De beslistermijn is verdaagd; gevraagd zijn documenten van 1 mei 2023 tot 1 juni 2023. | [[BZ] 2023-05-01 2023-06-01 -]
                    Bij een eventueel Woo-verzoek worden de stukken openbaar. | []
                    De nota wordt conform de Woo openbaar gemaakt. | []
                    Een Woo-verzoek bij JenV over de periode van 18 tot en met 27 november 2023 is in behandeling bij de directie Juridische Zaken. | [[JenV] 2023-11-18 2023-11-27 directie Juridische Zaken]
                    Een Woo-verzoek ligt bij AZ. Een ander Woo-verzoek is ingediend bij BZK. | [[AZ] - - -, [BZK] - - -]
                    Er is een verzoek op grond van de Wet open overheid ingediend bij OCW. Dit verzoek wordt behandeld door BOA. | [[OCW] - - BOA]
                    """)
    void leestWooVerzoeken(String tekst, String verwacht) {
        var gevonden =
                new Woolezer(Ministeries.standaard())
                        .lees(zinnen(tekst)).stream()
                                .map(WooVermelding.class::cast)
                                .map(
                                        w ->
                                                w.ministeries()
                                                        + " "
                                                        + w.periodeVan()
                                                                .map(Object::toString)
                                                                .orElse("-")
                                                        + " "
                                                        + w.periodeTot()
                                                                .map(Object::toString)
                                                                .orElse("-")
                                                        + " "
                                                        + w.behandelaar().orElse("-"))
                                .toList();
        assertThat(gevonden.toString()).isEqualTo(verwacht);
    }

    private static List<Zin> zinnen(String tekst) {
        return Zinnen.van(List.of(new Alinea(new Regel(1, tekst, 0, false, false, false), false)));
    }
}
