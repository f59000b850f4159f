package nl.kamerwoo.lezen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeesstatusTest {

    @ParameterizedTest
    @EnumSource
    void aStatusIsFoundBackByTheNameItIsStoredUnder(Leesstatus status) {
        assertThat(Leesstatus.van(status.naam())).isEqualTo(status);
    }

    @Test
    void aDocumentWithoutStatusHasYetToBeRead() {
        assertThat(Leesstatus.van(null)).isEqualTo(Leesstatus.TE_LEZEN);
    }
}
