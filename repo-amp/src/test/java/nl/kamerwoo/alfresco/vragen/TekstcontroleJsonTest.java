package nl.kamerwoo.alfresco.vragen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.afstemming.Tekstcontrole;
import nl.kamerwoo.afstemming.Tekstcontrole.Plek;
import nl.kamerwoo.kamervragen.Segment;
import nl.kamerwoo.kamervragen.Verschil;
import nl.kamerwoo.kamervragen.Woordvergelijking;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class TekstcontroleJsonTest {

    @Test
    void whatWasWrittenIsReadBack() {
        List<Tekstcontrole> controles =
                List.of(
                        new Tekstcontrole(
                                Plek.ANTWOORD,
                                "",
                                Optional.of(
                                        Woordvergelijking.vergelijk(
                                                "Het sluit op 1 mei.", "Het sluit op 2 mei."))),
                        new Tekstcontrole(Plek.BRIEF, "id", Optional.empty()));

        assertThat(TekstcontroleJson.lees(TekstcontroleJson.schrijf(controles)))
                .isEqualTo(controles);
    }

    @Test
    void anEqualTextIsNotStoredOnceMore() {
        Tekstcontrole gelijk =
                new Tekstcontrole(
                        Plek.ANTWOORD,
                        "",
                        Optional.of(
                                new Verschil(
                                        List.of(new Segment(Segment.Soort.GELIJK, "Ja.")),
                                        0,
                                        0,
                                        0)));
        String json = TekstcontroleJson.schrijf(List.of(gelijk));

        assertThat(json).doesNotContain("Ja.");
        assertThat(TekstcontroleJson.lees(json)).noneMatch(Tekstcontrole::wijktAf);
    }

    @Test
    void whereNothingWasWrittenNothingWasChecked() {
        assertThat(TekstcontroleJson.lees("")).isEmpty();
    }

    @Test
    void whatIsNoJsonIsNotTakenForNothing() {
        assertThatThrownBy(() -> TekstcontroleJson.lees("["))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kw:tekstcontroles");
    }
}
