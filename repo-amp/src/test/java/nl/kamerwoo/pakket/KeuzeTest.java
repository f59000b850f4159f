package nl.kamerwoo.pakket;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import nl.kamerwoo.woo.Beoordeling;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.Optional;

/** What is handed over of a document, and what never is. */
class KeuzeTest {

    private static final Inhoud ORIGINEEL = inhoud("origineel");
    private static final Inhoud GELAKT = inhoud("gelakt");
    private static final Stukstand KAAL =
            Stukstand.met(Optional.of(ORIGINEEL), Optional.empty(), false);
    private static final Stukstand GELAKT_NU =
            Stukstand.met(Optional.of(ORIGINEEL), Optional.of(GELAKT), true);
    private static final Stukstand GELAKT_TOEN =
            Stukstand.met(Optional.of(ORIGINEEL), Optional.of(GELAKT), false);

    @ParameterizedTest
    @EnumSource(names = {"OPENBAAR", "REEDS_OPENBAAR"})
    void whatIsPublicGoesOutAsItIs(Beoordeling oordeel) {
        assertThat(keuze(oordeel, KAAL)).isEqualTo(new Keuze.Geef(Versie.ORIGINEEL, ORIGINEEL));
    }

    @ParameterizedTest
    @EnumSource(names = {"OPENBAAR", "REEDS_OPENBAAR", "DEELS_OPENBAAR"})
    void whereSomebodyRedactedItThatGoesOut(Beoordeling oordeel) {
        assertThat(keuze(oordeel, GELAKT_NU)).isEqualTo(new Keuze.Geef(Versie.GELAKT, GELAKT));
    }

    @Test
    void whatIsPublicInPartStaysWithoutARedactedVersion() {
        assertThat(keuze(Beoordeling.DEELS_OPENBAAR, KAAL))
                .isEqualTo(new Keuze.Houd(Reden.GEEN_GELAKTE_VERSIE));
    }

    @Test
    void aRedactedVersionOfAnEarlierContentDoesNotGoOut() {
        assertThat(keuze(Beoordeling.DEELS_OPENBAAR, GELAKT_TOEN))
                .isEqualTo(new Keuze.Houd(Reden.GELAKT_VEROUDERD));
    }

    @Test
    void norDoesTheOriginalInItsPlaceThoughItIsPublic() {
        assertThat(keuze(Beoordeling.OPENBAAR, GELAKT_TOEN))
                .isEqualTo(new Keuze.Houd(Reden.GELAKT_VEROUDERD));
    }

    @Test
    void whatNobodyJudgedStays() {
        assertThat(Keuze.van(Optional.empty(), false, GELAKT_NU))
                .isEqualTo(new Keuze.Houd(Reden.NIET_BEOORDEELD));
    }

    @Test
    void whatIsSuspendedStays() {
        assertThat(Keuze.van(Optional.of(Beoordeling.OPENBAAR), true, GELAKT_NU))
                .isEqualTo(new Keuze.Houd(Reden.OPGESCHORT));
    }

    @Test
    void whatIsGoneIsToldToBeGone() {
        assertThat(keuze(Beoordeling.OPENBAAR, Stukstand.zonder(Reden.VERDWENEN)))
                .isEqualTo(new Keuze.Houd(Reden.VERDWENEN));
    }

    @Test
    void whatIsEmptyIsToldToBeEmpty() {
        assertThat(
                        keuze(
                                Beoordeling.OPENBAAR,
                                Stukstand.met(Optional.empty(), Optional.empty(), false)))
                .isEqualTo(new Keuze.Houd(Reden.GEEN_INHOUD));
    }

    @Property
    void nothingOfWhatIsNotPublicEverGoesOut(
            @ForAll boolean opgeschort,
            @ForAll boolean heeftOrigineel,
            @ForAll boolean heeftGelakt,
            @ForAll boolean actueel) {
        Stukstand stand = stand(heeftOrigineel, heeftGelakt, actueel);

        assertThat(Keuze.van(Optional.of(Beoordeling.NIET_OPENBAAR), opgeschort, stand))
                .isEqualTo(new Keuze.Houd(Reden.NIET_OPENBAAR));
        assertThat(Keuze.van(Optional.empty(), opgeschort, stand)).isInstanceOf(Keuze.Houd.class);
    }

    @Property
    void anOriginalGoesOutOnlyOfWhatIsPublicAsAWhole(
            @ForAll Beoordeling oordeel,
            @ForAll boolean opgeschort,
            @ForAll boolean heeftOrigineel,
            @ForAll boolean heeftGelakt,
            @ForAll boolean actueel) {
        Keuze keuze =
                Keuze.van(
                        Optional.of(oordeel),
                        opgeschort,
                        stand(heeftOrigineel, heeftGelakt, actueel));
        boolean isOrigineel = keuze instanceof Keuze.Geef geef && geef.inhoud().equals(ORIGINEEL);

        assertThat(isOrigineel && (oordeel.vraagtGrond() || opgeschort)).isFalse();
    }

    private static Stukstand stand(boolean origineel, boolean gelakt, boolean actueel) {
        return Stukstand.met(
                Optional.of(ORIGINEEL).filter(inhoud -> origineel),
                Optional.of(GELAKT).filter(inhoud -> gelakt),
                actueel);
    }

    private static Keuze keuze(Beoordeling oordeel, Stukstand stand) {
        return Keuze.van(Optional.of(oordeel), false, stand);
    }

    private static Inhoud inhoud(String plaats) {
        return new Inhoud("node", plaats, 10, "application/pdf", Instant.EPOCH);
    }
}
