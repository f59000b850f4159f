package nl.kamerwoo.gaafheid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What comes of computing a checksum again. */
class BevindingTest {

    private static final Bevinding GAAF = Bevinding.van("AB12", Optional.of("ab12"));
    private static final Bevinding AFWIJKEND = Bevinding.van("ab12", Optional.of("cd34"));
    private static final Bevinding ONLEESBAAR = Bevinding.van("ab12", Optional.empty());

    @Test
    void theSameChecksumIsTheSameContent() {
        assertThat(GAAF.uitkomst()).isEqualTo(Gaafheid.GAAF);
        assertThat(AFWIJKEND.uitkomst()).isEqualTo(Gaafheid.AFWIJKEND);
        assertThat(ONLEESBAAR.uitkomst()).isEqualTo(Gaafheid.ONLEESBAAR);
    }

    @Test
    void aFindingIsNewsOnce() {
        assertThat(AFWIJKEND.isNieuws(Optional.empty())).isTrue();
        assertThat(AFWIJKEND.isNieuws(Optional.of(GAAF))).isTrue();
        assertThat(AFWIJKEND.isNieuws(Optional.of(AFWIJKEND))).isFalse();
    }

    @Test
    void anotherFindingIsNewsAgain() {
        assertThat(ONLEESBAAR.isNieuws(Optional.of(AFWIJKEND))).isTrue();
        assertThat(Bevinding.van("ab12", Optional.of("ef56")).isNieuws(Optional.of(AFWIJKEND)))
                .isTrue();
    }

    @Test
    void whatIsAsItShouldBeIsNoNews() {
        assertThat(GAAF.isNieuws(Optional.empty())).isFalse();
        assertThat(GAAF.isNieuws(Optional.of(AFWIJKEND))).isFalse();
    }
}
