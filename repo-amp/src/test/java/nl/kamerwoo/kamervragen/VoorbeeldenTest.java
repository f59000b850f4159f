package nl.kamerwoo.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.nota.Meting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sets of many ministries and layouts, with what must be read from them beside each. */
class VoorbeeldenTest {
    private static final double PRECISIE = 1.00;
    private static final double VANGST = 0.97;

    private final BeantwoordingParser parser = new BeantwoordingParser();

    @Test
    void leestDeVoorbeelden() throws Exception {
        var meting = new Meting();
        var sets = teksten("kamervragen");
        for (Path set : sets) {
            tel(meting, set);
        }
        System.out.println(meting.tabel(sets.size() + " sets vragen"));
        meting.afwijkingen().forEach(System.out::println);

        assertThat(sets).hasSizeGreaterThanOrEqualTo(25);
        assertThat(meting.laagstePrecisie()).as("precision").isGreaterThanOrEqualTo(PRECISIE);
        assertThat(meting.laagsteVangst()).as("recall").isGreaterThanOrEqualTo(VANGST);
    }

    private void tel(Meting meting, Path set) throws IOException {
        String naam = set.getFileName().toString();
        var verwacht =
                new ObjectMapper()
                        .readValue(
                                Path.of(set.toString().replace(".txt", ".verwacht.json")).toFile(),
                                new TypeReference<Map<String, Object>>() {});
        @SuppressWarnings("unchecked")
        var vragen = (Map<String, Map<String, Object>>) verwacht.remove("vragen");
        var gelezen = parser.parse(Files.readString(set));
        meting.tel(naam, Setwaarden.kop(gelezen), verwacht);
        for (var vraag : gelezen.vragen()) {
            String nummer = Integer.toString(vraag.nummer());
            var moest = vragen.getOrDefault(nummer, Map.of());
            meting.tel(naam + " vraag " + nummer, Setwaarden.vraag(vraag), moest);
        }
    }

    @ParameterizedTest
    @MethodSource("andereStukken")
    void leestGeenVragenInEenAnderStuk(Path stuk) throws IOException {
        assertThat(parser.parse(Files.readString(stuk))).isEqualTo(Vragenset.leeg());
    }

    static Stream<Path> andereStukken() throws Exception {
        return Stream.of(
                        teksten("kamervragen/geen-vragen"),
                        teksten("notas"),
                        teksten("notas/geen-nota"))
                .flatMap(List::stream)
                .filter(stuk -> !stuk.endsWith("aanhangsel.txt"))
                .filter(stuk -> !stuk.endsWith("lijst-van-vragen.txt"));
    }

    private static List<Path> teksten(String map) throws IOException, URISyntaxException {
        var pad = Path.of(VoorbeeldenTest.class.getResource("/" + map).toURI());
        try (var alle = Files.list(pad)) {
            return alle.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
