package nl.kamerwoo.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.termijn.Gebeurtenis.Opschorting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What holds of every term, whatever happened to it. */
class TermijnPropertiesTest {

    @Property
    void whereTheLawHoldsAnEndIsAWorkingDay(@ForAll("goede") Geval geval) {
        Kalender kalender = Kalender.standaard();
        Optional<Termijn> wettelijk =
                geval.termijn().filter(termijn -> geval.regel().termijnenwet());

        wettelijk.ifPresent(
                termijn -> {
                    assertThat(kalender.isWerkdag(termijn.einde())).isTrue();
                    assertThat(kalender.isWerkdag(termijn.oorspronkelijkEinde())).isTrue();
                });
    }

    @Property
    void theLastStepEndsWhereTheTermEnds(@ForAll("goede") Geval geval) {
        geval.termijn()
                .ifPresent(
                        termijn ->
                                assertThat(termijn.stappen())
                                        .last()
                                        .extracting(Stap::datum)
                                        .isEqualTo(termijn.einde()));
    }

    @Property
    void theStepsNeverGoBack(@ForAll("goede") Geval geval) {
        geval.termijn()
                .ifPresent(
                        termijn ->
                                assertThat(termijn.stappen().stream().map(Stap::datum).toList())
                                        .isSorted());
    }

    @Property
    void theOrderOfWhatHappenedDoesNotMatter(@ForAll("goede") Geval geval, @ForAll Random toeval) {
        assertThat(geschud(geval, toeval).uitkomst()).isEqualTo(geval.uitkomst());
    }

    @Property
    void theOrderOfWhatCannotHaveHappenedDoesNotMatterEither(
            @ForAll("wilde") Geval geval, @ForAll Random toeval) {
        assertThat(geschud(geval, toeval).uitkomst()).isEqualTo(geval.uitkomst());
    }

    @Property
    void moreSuspensionNeverGivesAnEarlierEnd(@ForAll("goede") Geval geval) {
        Optional<Termijn> met = geval.termijn();
        for (Gebeurtenis een : geval.gebeurtenissen()) {
            if (een instanceof Opschorting) {
                List<Gebeurtenis> andere = new ArrayList<>(geval.gebeurtenissen());
                andere.remove(een);
                Optional<Termijn> zonder = geval.met(andere).termijn();

                if (met.isPresent() && zonder.isPresent()) {
                    assertThat(met.get().einde()).isAfterOrEqualTo(zonder.get().einde());
                }
            }
        }
    }

    @Property
    void aTermThatStandsStillEndsNoEarlierADayLater(@ForAll("goede") Geval geval) {
        Geval morgen =
                new Geval(
                        geval.regel(),
                        geval.start(),
                        geval.gebeurtenissen(),
                        geval.peildatum().plusDays(1));

        geval.termijn()
                .ifPresent(
                        termijn -> {
                            LocalDate later = morgen.bereken(Kalender.standaard()).einde();
                            assertThat(later).isAfterOrEqualTo(termijn.einde());
                            assertThat(termijn.voorlopig() || later.equals(termijn.einde()))
                                    .isTrue();
                        });
    }

    @Property
    void anAddedHolidayNeverGivesAnEarlierEnd(
            @ForAll("goede") Geval geval, @ForAll("dagen") LocalDate feestdag) {
        Set<LocalDate> dagen = new HashSet<>(Kalender.standaard().gelijkgesteld());
        dagen.add(feestdag);

        geval.termijn()
                .ifPresent(
                        termijn ->
                                assertThat(geval.bereken(new Kalender(dagen)).einde())
                                        .isAfterOrEqualTo(termijn.einde()));
    }

    @Property
    void everyTermExplainsItselfInBothLanguages(@ForAll("goede") Geval geval) {
        geval.termijn()
                .ifPresent(
                        termijn -> {
                            assertThat(Rekenaar.nederlands().uitleg(termijn)).doesNotContain("{");
                            assertThat(Rekenaar.engels().uitleg(termijn)).doesNotContain("{");
                        });
    }

    @Property
    void aSuspensionReadsAsItWasWritten(@ForAll("opschortingen") Opschorting opschorting) {
        assertThat(Opschorting.lees(opschorting.notatie())).isEqualTo(opschorting);
    }

    @Provide
    Arbitrary<Geval> goede() {
        return Geval.goed();
    }

    @Provide
    Arbitrary<Geval> wilde() {
        return Geval.wild();
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return Geval.dagen();
    }

    @Provide
    Arbitrary<Opschorting> opschortingen() {
        return Geval.opschortingen();
    }

    private static Geval geschud(Geval geval, Random toeval) {
        List<Gebeurtenis> feiten = new ArrayList<>(geval.gebeurtenissen());
        Collections.shuffle(feiten, toeval);
        return geval.met(feiten);
    }
}
