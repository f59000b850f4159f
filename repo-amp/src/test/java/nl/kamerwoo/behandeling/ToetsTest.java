package nl.kamerwoo.behandeling;

import static nl.kamerwoo.behandeling.Handelingen.in;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.behandeling.Toets.Beslisser;
import nl.kamerwoo.behandeling.Toets.Inhoud;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What stands in the way of a decision. */
class ToetsTest {

    private static final Inhoud IN_ORDE = new Inhoud(List.of(new Vraagstand(1, true, false)), true);
    private static final Inhoud ONBEANTWOORD =
            new Inhoud(
                    List.of(
                            new Vraagstand(12, false, false),
                            new Vraagstand(2, false, false),
                            new Vraagstand(3, true, false)),
                    true);
    private static final Inhoud WIJKT_AF = new Inhoud(List.of(new Vraagstand(5, true, true)), true);

    private static final Beslisser MINISTER = new Beslisser("minister", true, true);

    @Test
    void whoeverMaySignsWhatIsInOrder() {
        assertThat(onderteken(MINISTER, IN_ORDE, "")).isEmpty();
    }

    @Test
    void anAnswerThatIsMissingStandsInTheWay() {
        assertThat(onderteken(MINISTER, ONBEANTWOORD, ""))
                .containsExactly(Bezwaar.vergeeflijk("onbeantwoord", "2, 12"));
    }

    @Test
    void aTextThatDiffersStandsInTheWay() {
        assertThat(onderteken(MINISTER, WIJKT_AF, ""))
                .containsExactly(Bezwaar.vergeeflijk("wijkt-af", "5"));
    }

    @Test
    void aReasonTakesThatOutOfTheWay() {
        assertThat(onderteken(MINISTER, WIJKT_AF, "Afgesproken met BZK.")).isEmpty();
        assertThat(onderteken(MINISTER, ONBEANTWOORD, "Volgt later.")).isEmpty();
    }

    @Test
    void blanksAreNoReason() {
        assertThat(onderteken(MINISTER, WIJKT_AF, "  \n")).isNotEmpty();
    }

    @Test
    void whereThereIsNothingToSignNoReasonHelps() {
        assertThat(onderteken(MINISTER, new Inhoud(List.of(), false), "Toch."))
                .containsExactly(Bezwaar.vast("niets-te-ondertekenen"));
    }

    @Test
    void whoHasTheTaskButNotTheRoleDoesNotSign() {
        assertThat(onderteken(new Beslisser("jan", true, false), IN_ORDE, "Vervanging."))
                .containsExactly(
                        Bezwaar.vast("niet-bevoegd", Stap.ONDERTEKENEN, "KAMERWOO_ONDERTEKENAAR"));
    }

    @Test
    void whoHasNotTheTaskDecidesNothing() {
        assertThat(
                        bezwaren(
                                Stap.VERZENDEN,
                                Besluit.VERZONDEN,
                                new Beslisser("jan", false, true),
                                ""))
                .containsExactly(Bezwaar.vast("niet-uw-taak", Stap.VERZENDEN));
    }

    @Test
    void nothingIsSentBackWithoutAReason() {
        assertThat(bezwaren(Stap.PARAFEREN, Besluit.TERUG, MINISTER, ""))
                .containsExactly(Bezwaar.vast("terug-zonder-reden"));
        assertThat(bezwaren(Stap.PARAFEREN, Besluit.TERUG, MINISTER, "Te lang.")).isEmpty();
    }

    @Test
    void theDrafterApprovesNothingOfHisOwn() {
        Verloop verloop = new Verloop(List.of(in(Stap.OPSTELLEN, Besluit.GEREED, "minister")));

        assertThat(
                        new Toets(true)
                                .bezwaren(
                                        Stap.PARAFEREN,
                                        Besluit.PARAAF,
                                        MINISTER,
                                        verloop,
                                        IN_ORDE,
                                        "Haast."))
                .containsExactly(Bezwaar.vast("eigen-werk", Stap.PARAFEREN));
    }

    @Test
    void unlessTheSettingAsksForNoFourEyes() {
        Verloop verloop = new Verloop(List.of(in(Stap.OPSTELLEN, Besluit.GEREED, "minister")));

        assertThat(
                        new Toets(false)
                                .bezwaren(
                                        Stap.PARAFEREN,
                                        Besluit.PARAAF,
                                        MINISTER,
                                        verloop,
                                        IN_ORDE,
                                        ""))
                .isEmpty();
    }

    @Test
    void theDrafterMaySendBackHisOwn() {
        Verloop verloop = new Verloop(List.of(in(Stap.OPSTELLEN, Besluit.GEREED, "minister")));

        assertThat(
                        new Toets(true)
                                .bezwaren(
                                        Stap.PARAFEREN,
                                        Besluit.TERUG,
                                        MINISTER,
                                        verloop,
                                        IN_ORDE,
                                        "Er staat een fout in."))
                .isEmpty();
    }

    @Test
    void nobodyInitialsOneDraftTwice() {
        Verloop verloop =
                new Verloop(
                        List.of(
                                in(Stap.OPSTELLEN, Besluit.GEREED, "an"),
                                in(Stap.PARAFEREN, Besluit.PARAAF, "minister")));

        assertThat(
                        new Toets(true)
                                .bezwaren(
                                        Stap.PARAFEREN,
                                        Besluit.PARAAF,
                                        MINISTER,
                                        verloop,
                                        IN_ORDE,
                                        ""))
                .containsExactly(Bezwaar.vast("al-geparafeerd"));
    }

    @Property
    void aStepEndsWithNothingThatIsNotOneOfItsDecisions(
            @ForAll Stap stap, @ForAll Besluit besluit) {
        boolean past = stap.besluiten().contains(besluit);

        assertThat(bezwaren(stap, besluit, MINISTER, "Daarom.").isEmpty()).isEqualTo(past);
    }

    private static List<Bezwaar> onderteken(Beslisser wie, Inhoud inhoud, String reden) {
        return new Toets(true)
                .bezwaren(
                        Stap.ONDERTEKENEN,
                        Besluit.ONDERTEKEND,
                        wie,
                        new Verloop(List.of()),
                        inhoud,
                        reden);
    }

    private static List<Bezwaar> bezwaren(Stap stap, Besluit besluit, Beslisser wie, String reden) {
        return new Toets(true).bezwaren(stap, besluit, wie, new Verloop(List.of()), IN_ORDE, reden);
    }
}
