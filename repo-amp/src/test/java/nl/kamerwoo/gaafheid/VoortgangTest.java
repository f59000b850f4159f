package nl.kamerwoo.gaafheid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;

/** How far a round has come. */
class VoortgangTest {

    private static final Instant EEN = Instant.parse("2026-01-15T10:00:00.123Z");

    @Test
    void documentsOfOneMomentAreCounted() {
        assertThat(Voortgang.BEGIN.voorbij(EEN).voorbij(EEN)).isEqualTo(new Voortgang(EEN, 2));
        assertThat(Voortgang.BEGIN.voorbij(EEN).voorbij(EEN.plusMillis(1)).gedaan()).isEqualTo(1);
    }

    @Property
    void whatIsRememberedIsReadBack(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long moment,
            @ForAll @IntRange(max = 100_000) int gedaan) {
        Voortgang voortgang = new Voortgang(Instant.ofEpochMilli(moment), gedaan);

        assertThat(Voortgang.lees(voortgang.tekst())).contains(voortgang);
    }

    @Property
    void anythingElseIsNoPlace(@ForAll String tekst) {
        assertThat(Voortgang.lees(tekst)).isEmpty();
        assertThat(Voortgang.lees("2026-01-15T10:00:00Z -1")).isEmpty();
    }
}
