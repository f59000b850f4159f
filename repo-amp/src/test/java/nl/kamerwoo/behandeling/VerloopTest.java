package nl.kamerwoo.behandeling;

import static nl.kamerwoo.behandeling.Handelingen.in;
import static nl.kamerwoo.behandeling.Handelingen.over;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What was decided about a dossier. */
class VerloopTest {

    @Test
    void theDrafterIsWhoeverSaidLastThatTheDraftWasReady() {
        Verloop verloop =
                verloop(
                        in(Stap.OPSTELLEN, Besluit.GEREED, "an"),
                        in(Stap.PARAFEREN, Besluit.TERUG, "piet"),
                        in(Stap.OPSTELLEN, Besluit.GEREED, "jan"));

        assertThat(verloop.opsteller()).contains("jan");
    }

    @Test
    void aDraftThatWasHandedBackHasNoDrafter() {
        assertThat(verloop(in(Stap.OPSTELLEN, Besluit.TERUG, "an")).opsteller()).isEmpty();
    }

    @Test
    void initialsAreOfTheLastDraftOnly() {
        Verloop verloop =
                verloop(
                        in(Stap.OPSTELLEN, Besluit.GEREED, "an"),
                        in(Stap.PARAFEREN, Besluit.PARAAF, "piet"),
                        in(Stap.ONDERTEKENEN, Besluit.TERUG, "de minister"),
                        in(Stap.OPSTELLEN, Besluit.GEREED, "an"));

        assertThat(verloop.heeftGeparafeerd("piet")).isFalse();
    }

    @Test
    void initialsOfThisDraftCount() {
        Verloop verloop =
                verloop(
                        in(Stap.OPSTELLEN, Besluit.GEREED, "an"),
                        in(Stap.PARAFEREN, Besluit.PARAAF, "piet"));

        assertThat(verloop.heeftGeparafeerd("piet")).isTrue();
        assertThat(verloop.heeftGeparafeerd("kees")).isFalse();
    }

    @Test
    void whatIsReopenedAfterTheFilingMakesItReopened() {
        assertThat(
                        verloop(over(Besluit.GEARCHIVEERD, "ria"), over(Besluit.HEROPEND, "ria"))
                                .isHeropend())
                .isTrue();
    }

    @Test
    void whatIsFiledAgainIsReopenedNoMore() {
        assertThat(
                        verloop(
                                        over(Besluit.HEROPEND, "ria"),
                                        in(Stap.ARCHIVEREN, Besluit.GEARCHIVEERD, "ria"))
                                .isHeropend())
                .isFalse();
    }

    @Test
    void theSameByTheSamePersonIsASecondClick() {
        Verloop verloop = verloop(in(Stap.AFSTEMMEN, Besluit.AKKOORD, "an", "BZK"));

        assertThat(verloop.isLaatstGedaan(Stap.AFSTEMMEN, Besluit.AKKOORD, "an", "BZK")).isTrue();
        assertThat(verloop.isLaatstGedaan(Stap.AFSTEMMEN, Besluit.AKKOORD, "an", "")).isTrue();
    }

    @Test
    void anotherMinistryPersonOrDecisionIsNoSecondClick() {
        Verloop verloop = verloop(in(Stap.AFSTEMMEN, Besluit.AKKOORD, "an", "BZK"));

        assertThat(verloop.isLaatstGedaan(Stap.AFSTEMMEN, Besluit.AKKOORD, "an", "VWS")).isFalse();
        assertThat(verloop.isLaatstGedaan(Stap.AFSTEMMEN, Besluit.AKKOORD, "jan", "BZK")).isFalse();
        assertThat(verloop.isLaatstGedaan(Stap.AFSTEMMEN, Besluit.TERUG, "an", "BZK")).isFalse();
    }

    @Test
    void whatWasDoneBeforeSomethingElseIsNoSecondClick() {
        Verloop verloop =
                verloop(
                        in(Stap.ONDERTEKENEN, Besluit.ONDERTEKEND, "an"),
                        in(Stap.VERZENDEN, Besluit.TERUG, "jan"));

        assertThat(verloop.isLaatstGedaan(Stap.ONDERTEKENEN, Besluit.ONDERTEKEND, "an", ""))
                .isFalse();
    }

    @Test
    void aDecisionAboutTheWholeDossierHasItsSecondClickToo() {
        assertThat(verloop(over(Besluit.UITSTEL, "an")).isLaatstGedaan(Besluit.UITSTEL, "an"))
                .isTrue();
        assertThat(verloop(over(Besluit.UITSTEL, "an")).isLaatstGedaan(Besluit.UITSTEL, "jan"))
                .isFalse();
        assertThat(verloop().isLaatstGedaan(Besluit.UITSTEL, "an")).isFalse();
    }

    @Test
    void whatFollowedOfItselfIsNobodysDeed() {
        Verloop verloop =
                verloop(
                        in(Stap.ARCHIVEREN, Besluit.GEARCHIVEERD, "an"),
                        over(Besluit.OPGEBORGEN, "an"),
                        over(Besluit.GEEN_MDTO, "an"));

        assertThat(verloop.isLaatstGedaan(Stap.ARCHIVEREN, Besluit.GEARCHIVEERD, "an", ""))
                .isTrue();
    }

    private static Verloop verloop(Handeling... handelingen) {
        return new Verloop(List.of(handelingen));
    }
}
