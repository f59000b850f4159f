package nl.kamerwoo.instelling;

import static nl.kamerwoo.instelling.Documenten.fout;
import static nl.kamerwoo.instelling.Documenten.fouten;
import static nl.kamerwoo.instelling.Documenten.lees;
import static nl.kamerwoo.instelling.Documenten.standaard;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Fout.Soort;
import nl.kamerwoo.instelling.Termijnregels.Kamervragen;
import nl.kamerwoo.instelling.Termijnregels.Reces;
import nl.kamerwoo.instelling.Termijnregels.Recesperiode;
import nl.kamerwoo.instelling.Termijnregels.Woo;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class TermijnregelsTest {

    @Test
    void theShippedTermsAreThoseOfTheLawAndTheRulesOfTheKamer() {
        Termijnregels regels = Termijnregels.SOORT.lees(standaard(Termijnregels.SOORT));

        assertThat(regels.kamervragen()).isEqualTo(new Kamervragen(21, 42, false, 7));
        assertThat(regels.woo()).isEqualTo(new Woo(4, 2, 7));
        assertThat(regels.reces()).isEqualTo(new Reces(false, List.of()));
    }

    @Test
    void aRecessHasANameAndItsFirstAndLastDay() {
        Termijnregels regels =
                lees(
                        Termijnregels.SOORT,
                        """
                        reces:
                          schort-op: ja
                          perioden:
                            - naam: Voorjaarsreces
                              vanaf: 13-02-2026
                              tot-en-met: 2026-02-23
                        """);

        assertThat(regels.reces())
                .isEqualTo(
                        new Reces(
                                true,
                                List.of(
                                        new Recesperiode(
                                                "Voorjaarsreces",
                                                LocalDate.of(2026, 2, 13),
                                                LocalDate.of(2026, 2, 23)))));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        String document =
                """
                kamervragen:
                  dagen: 21
                  dagen-met-uitstel: 14
                  algemene-termijnwet: nee
                woo:
                  weken: vier
                  let-op-dagen: -1
                reces:
                  perioden:
                    - naam: Kerstreces
                      vanaf: 2026-12-18
                      tot-en-met: 2027-01-10
                    - naam: Nieuwjaar
                      vanaf: 2027-01-10
                      tot-en-met: 2027-01-11
                    - naam: Zomerreces
                      vanaf: 2027-08-30
                      tot-en-met: 2027-07-02
                    - vanaf: 2028-02-30
                """;

        assertThat(fouten(Termijnregels.SOORT, document))
                .containsExactly(
                        fout(3, Soort.TE_WEINIG, "dagen-met-uitstel", 21),
                        fout(
                                4,
                                Soort.ONBEKENDE_SLEUTEL_BIJNA,
                                "algemene-termijnwet",
                                "algemene-termijnenwet"),
                        fout(6, Soort.GEEN_GETAL, "weken", 1, 52, "vier"),
                        fout(7, Soort.GEEN_GETAL, "let-op-dagen", 0, 366, -1),
                        fout(13, Soort.OVERLAPT, "Nieuwjaar", "Kerstreces", 10),
                        fout(18, Soort.OMGEKEERD, "vanaf", "tot-en-met"),
                        fout(19, Soort.ONTBREEKT, "naam"),
                        fout(19, Soort.GEEN_DATUM, "vanaf", "2028-02-30"),
                        fout(19, Soort.ONTBREEKT, "tot-en-met"));
    }
}
