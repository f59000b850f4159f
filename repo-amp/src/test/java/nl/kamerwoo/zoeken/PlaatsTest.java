package nl.kamerwoo.zoeken;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

class PlaatsTest {

    @Property
    void aMarkBringsBackItsPlace(
            @ForAll @LongRange(min = -5_000_000_000_000L, max = 40_000_000_000_000L) long moment,
            @ForAll @StringLength(max = 100) String referentie) {
        Plaats plaats = new Plaats(Instant.ofEpochMilli(moment), goed(referentie));

        assertThat(Plaats.vanMerk(plaats.merk())).contains(plaats);
    }

    /** Half of a surrogate pair is no character, and no reference has one. */
    private static String goed(String tekst) {
        return new String(
                tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Property
    void aMarkCanStandInAnAddress(@ForAll @StringLength(max = 100) String referentie) {
        assertThat(new Plaats(Instant.EPOCH, referentie).merk()).matches("[A-Za-z0-9_-]+");
    }

    @Property
    void theMomentGoesBeforeTheReference(
            @ForAll @LongRange(min = 0, max = 1000) long een,
            @ForAll @LongRange(min = 1001, max = 2000) long ander,
            @ForAll @StringLength(max = 5) String referentie) {
        assertThat(new Plaats(Instant.ofEpochMilli(een), referentie))
                .isLessThan(new Plaats(Instant.ofEpochMilli(ander), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bestaatniet",
                "%%%",
                "MTIz",
                "fHx8",
                "eHx5",
                "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0fGE"
            })
    void whatIsNoMarkIsNoPlace(String merk) {
        assertThat(Plaats.vanMerk(merk)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 100_000})
    void aMarkThatIsFarTooLongIsNoPlace(int lengte) {
        assertThat(Plaats.vanMerk("A".repeat(lengte))).isEmpty();
    }
}
