package nl.kamerwoo.woo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerzoekerTest {

    @Test
    void inALogHeHasNoName() {
        assertThat(new Verzoeker("A. Aanvrager", "Plein 1", "journalist").toString())
                .doesNotContain("Aanvrager", "Plein", "journalist");
    }

    @Test
    void whereNothingIsWrittenNothingIsKnown() {
        assertThat(new Verzoeker(" ", "\n", "").isLeeg()).isTrue();
        assertThat(new Verzoeker("", "", "journalist").isLeeg()).isFalse();
    }
}
