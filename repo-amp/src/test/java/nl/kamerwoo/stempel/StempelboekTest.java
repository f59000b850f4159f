package nl.kamerwoo.stempel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

class StempelboekTest {

    @Test
    void anEmptyBookKnowsNoStamp() {
        assertThat(Stempelboek.leeg().stempel("aan")).isEmpty();
    }

    @Test
    void aBookDoesNotChangeWithWhatItWasMadeOf() {
        Map<String, Stempel> stempels = new HashMap<>();
        Set<String> handmatig = new HashSet<>();
        Stempelboek boek = new Stempelboek(stempels, handmatig);

        stempels.put("aan", new Stempel("MOCW", "Aan", 3, ""));
        handmatig.add("van");

        assertThat(boek).isEqualTo(Stempelboek.leeg());
    }
}
