package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far a text is read: all of the nota, whatever is bound behind it. */
class LangeNotaTest {
    private static final String ZIN = "De uitvoering is in handen van de uitvoerende dienst. ";
    private static final String BLADZIJDE = "\f\n" + (ZIN.repeat(4) + "\n").repeat(12);
    private static final String SLOT =
            "\n\nInformatie die niet openbaar gemaakt kan worden\n\nDe namen van bedrijven.\n";

    private final NotaHeaderParser parser = new NotaHeaderParser();
    private final String nota = NotaHeaderParserTest.seed();

    @Test
    void leestAllesVanEenNotaMetDuizendBladzijdenBijlage() {
        var zonder = parser.parse(nota);

        var met = parser.parse(nota + "\f\nBijlage 1\n\n" + BLADZIJDE.repeat(1000));

        assertThat(Notavelden.van(met)).isEqualTo(Notavelden.van(zonder));
        assertThat(met.suggesties()).isEqualTo(zonder.suggesties());
        assertThat(met.secties())
                .extracting(Sectie::titel)
                .startsWith(zonder.secties().stream().map(Sectie::titel).toArray(String[]::new));
    }

    @Test
    void leestEenNotaVanZestigBladzijdenTotDeLaatsteSectie() {
        var header = parser.parse(zonderSlot() + BLADZIJDE.repeat(60) + SLOT);

        assertThat(header.nietOpenbaar().map(Veld::waarde)).contains("De namen van bedrijven.");
    }

    @Test
    void leestDeSectieAchterEenTabelVanDuizendenCellen() {
        String tabel = "7\t8\t9\t10\n".repeat(2_000);

        var header = parser.parse(zonderSlot() + "\n" + tabel + SLOT);

        assertThat(header.nietOpenbaar().map(Veld::waarde)).contains("De namen van bedrijven.");
    }

    @Test
    void leestNietWatAchterDeTachtigsteBladzijdeStaat() {
        String lang = BLADZIJDE.repeat(Regellezer.MEESTE_TEKENS / BLADZIJDE.length() + 1);

        var header = parser.parse(zonderSlot() + lang + SLOT);

        assertThat(header.isNota()).isTrue();
        assertThat(header.nietOpenbaar()).isEmpty();
    }

    private String zonderSlot() {
        return nota.substring(0, nota.indexOf("Informatie die niet openbaar"));
    }
}
