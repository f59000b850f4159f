package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class WoordenboekTest {
    private final Woordenboek<Integer> maanden =
            new Woordenboek<>(Map.of("mei", 5, "juni", 6, "één", 1));

    @Test
    void vindtEenWoordInHoofdlettersOfNiet() {
        assertThat(maanden.zoek("Mei")).isEqualTo(5);
        assertThat(maanden.zoek("JUNI")).isEqualTo(6);
        assertThat(maanden.zoek("ÉÉN")).isEqualTo(1);
    }

    @Test
    void vindtEenWoordWaarHetStaat() {
        assertThat(maanden.zoek("op 3 mei 2024", 5, 8)).isEqualTo(5);
        assertThat(maanden.zoek("op 3 mei 2024", 5, 9)).isNull();
    }

    @Test
    void kentNietMeerDanErInStaat() {
        assertThat(maanden.zoek("")).isNull();
        assertThat(maanden.zoek("me")).isNull();
        assertThat(maanden.zoek("nei")).isNull();
        assertThat(maanden.bevat("meid")).isFalse();
        assertThat(new Woordenboek<>(Map.of()).zoek("mei")).isNull();
        assertThat(Woordenboek.van(Set.of("", "a")).bevat("")).isFalse();
    }

    @Property
    void kentDezelfdeWoordenAlsEenLijst(@ForAll List<String> woorden, @ForAll List<String> andere) {
        var lijst = new HashMap<String, String>();
        woorden.forEach(w -> lijst.put(letterVoorLetter(w), w));
        lijst.remove("");
        var boek = new Woordenboek<>(lijst);
        for (var woord : List.of(woorden, andere).stream().flatMap(List::stream).toList()) {
            assertThat(boek.zoek(woord)).isEqualTo(lijst.get(letterVoorLetter(woord)));
        }
    }

    private static String letterVoorLetter(String s) {
        var uit = new StringBuilder();
        s.chars().forEach(c -> uit.append(Character.toLowerCase((char) c)));
        return uit.toString();
    }
}
