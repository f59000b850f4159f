package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Whole notas in shapes that few ministries use: what stands where, and what is not stamped. */
class NotavormTest {
    private static final String KOP =
            """
            TER BESLISSING

            Aan: de minister
            Van: Directie Visserij
            Datum: 3 juni 2025
            Kenmerk: 2025-0000445566

            nota

            Vangstquota in de Waddenzee

            """;

    private static final String BEGIN =
            """
            Aanleiding

            De quota lopen af.

            Geadviseerd besluit

            Instemmen met de quota.

            Toelichting

            De visserij is geraadpleegd.

            """;

    private static final String NIET_OPENBAAR = "Informatie die niet openbaar gemaakt kan worden";

    @Test
    void leestWatNietOpenbaarIsOnderTussenkopjes() {
        var header =
                lees(
                        NIET_OPENBAAR
                                + """


                                Toelichting
                                De tweede alinea en bijlage 1.

                                Motivering
                                Het belang van de Staat.
                                """);
        assertThat(header.nietOpenbaar().orElseThrow().waarde())
                .isEqualTo(
                        "Toelichting\n"
                                + "De tweede alinea en bijlage 1.\n"
                                + "Motivering\n"
                                + "Het belang van de Staat.");
        assertThat(titels(header))
                .containsExactly("Aanleiding", "Geadviseerd besluit", "Toelichting", NIET_OPENBAAR);
    }

    @Test
    void stempeltNietsWaarOnderHetTussenkopjeNietsStaat() {
        assertThat(lees(NIET_OPENBAAR + "\nMotivering\nNiet van toepassing.\n").nietOpenbaar())
                .isEmpty();
    }

    @Test
    void houdtDeToelichtingDieNogMoetKomenBuitenHetNietOpenbare() {
        var header =
                nota(
                        """
                        Aanleiding

                        De quota lopen af.

                        Niet openbaar

                        Toelichting

                        De visserij is geraadpleegd.
                        """);
        assertThat(header.nietOpenbaar()).isEmpty();
        assertThat(titels(header)).containsExactly("Aanleiding", "Niet openbaar", "Toelichting");
    }

    private static List<String> titels(NotaHeader header) {
        return header.secties().stream().map(Sectie::titel).toList();
    }

    /** A nota with its usual header and sections, and this behind them. */
    private static NotaHeader lees(String slot) {
        return nota(BEGIN + slot);
    }

    private static NotaHeader nota(String lichaam) {
        return new NotaHeaderParser().parse(KOP + lichaam);
    }
}
