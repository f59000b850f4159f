package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Kamervragen lid Eerdmans (JA21) inzake bijeenkomsten | [Eerdmans] | [JA21]
                    Kamervragen van het lid Van der Plas (BBB) over boeren | [Van der Plas] | [BBB]
                    Vragen van de leden Kathmann en Mutluer (beiden GroenLinks-PvdA) over AI | [Kathmann, Mutluer] | [GroenLinks-PvdA]
                    Vragen van de leden Omtzigt (Omtzigt) en Inge van Dijk (CDA) over belastingen | [Omtzigt, Inge van Dijk] | [Omtzigt, CDA]
                    Kamervragen van de leden Paternotte, Podt en Sneller (allen D66) over asiel | [Paternotte, Podt, Sneller] | [D66]
                    Schriftelijke vragen van de leden Dassen (Volt), Ceder (ChristenUnie) en Van Baarle (DENK) over Gaza | [Dassen, Ceder, Van Baarle] | [Volt, ChristenUnie, DENK]
                    Antwoorden op vragen van het lid Van Haga (Groep Van Haga) over corona | [Van Haga] | [Groep Van Haga]
                    Beantwoording vragen van het lid Wassenberg (Partij voor de Dieren) over dierproeven | [Wassenberg] | [Partij voor de Dieren]
                    Vragen van het lid Michon-Derkzen (VVD) en het lid Eerdmans (JA21) over politie | [Michon-Derkzen, Eerdmans] | [VVD, JA21]
                    Kamervragen Kops (PVV) over energie | [Kops] | [PVV]
                    Kamervragen van Van der Plas (BBB) over stikstof | [Van der Plas] | [BBB]
                    Kamervragen van het lid El Yassini over inburgering | [El Yassini] | []
                    Kamervragen van Kamerlid Van Kent (SP) over pensioen | [Van Kent] | [SP]
                    Uitstelbericht vragen leden Van den Berg en Krul (beiden CDA) over zorg | [Van den Berg, Krul] | [CDA]
                    Vragen van het lid van der Staaij (SGP) over zondagsrust | [van der Staaij] | [SGP]
                    Vragen van het lid Nieuw Persoon (50PLUS) over ouderen | [Nieuw Persoon] | [50PLUS]
                    Vragen van het lid Welzijn (Nieuw Sociaal Contract) over wonen | [Welzijn] | [Nieuw Sociaal Contract]
                    Kamervragen over het eerste lid van artikel 3 van de Wet open overheid | [] | []
                    Kamerbrief over de leden van de Raad van State | [] | []
                    Voortgang toezegging aan het lid Bromet | [] | []
                    Vragen van de leden van het Europees Parlement Blom (S&D) en Visser (EVP) over vis | [] | []
                    Benoeming lid Raad van Toezicht NPO | [] | []
                    Kamervragen over leden van de Commissie Van Dijk | [] | []
                    Vragen van het lid Teunissen (PvdD) aan de minister van EZ over gas | [Teunissen] | [PvdD]
                    Vragen van de leden Stoffer (SGP), Bikker (ChristenUnie) c.s. over abortus | [Stoffer, Bikker] | [SGP, ChristenUnie]
                    Motie van het lid Dobbe (SP) over wapens | [Dobbe] | [SP]
                    Kamervragen van de leden A. de Groot (VVD) en T. van Gasteren (PVV) over melk | [A. de Groot, T. van Gasteren] | [VVD, PVV]
                    Beantwoording van vragen gesteld door het lid Beckerman (SP) over huren | [Beckerman] | [SP]
                    Kamervragen De Hoop (GroenLinks-PvdA) en Heutink (PVV) over spoor | [De Hoop, Heutink] | [GroenLinks-PvdA, PVV]
                    Kamervragen van de leden Flach en Stoffer (SGP) over onderwijs | [Flach, Stoffer] | [SGP]
                    Kamervragen leden Koekkoek (Volt), Van der Werf (D66), en Dekker-Abdulaziz (D66) over DNA | [Koekkoek, Van der Werf, Dekker-Abdulaziz] | [Volt, D66]
                    """)
    void leestNamenEnPartijen(String titel, String namen, String partijen) {
        var leden = Leden.in(titel);
        assertThat(leden.namen().toString()).isEqualTo(namen);
        assertThat(leden.partijen().toString()).isEqualTo(partijen);
    }
}
