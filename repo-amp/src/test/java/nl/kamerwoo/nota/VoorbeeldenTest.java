package nl.kamerwoo.nota;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.kamerwoo.nota.vorm.AlsDocx;
import nl.kamerwoo.nota.vorm.AlsOverig;
import nl.kamerwoo.nota.vorm.AlsPdf;
import nl.kamerwoo.nota.vorm.Schetsen;
import nl.kamerwoo.nota.vorm.Tekst;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Notas of many ministries and layouts, with what must be read from them beside each. */
class VoorbeeldenTest {
    private static final double PRECISIE = 1.00;
    private static final double VANGST = 0.97;

    private final NotaHeaderParser parser = new NotaHeaderParser();

    @Test
    void leestDeVoorbeelden() throws Exception {
        var meting = new Meting();
        var json = new ObjectMapper();
        var notas = teksten("notas").toList();
        for (Path nota : notas) {
            Path verwacht = Path.of(nota.toString().replace(".txt", ".verwacht.json"));
            var waarden =
                    json.readValue(verwacht.toFile(), new TypeReference<Map<String, Object>>() {});
            var teksten = waarden.remove("tekst");
            var header = parser.parse(Files.readString(nota));
            assertThat(header.isNota()).as(nota.getFileName().toString()).isTrue();
            meting.tel(nota.getFileName().toString(), header, waarden);
            if (teksten instanceof Map<?, ?> perSectie) {
                assertThat(tekstPerSectie(header)).containsAllEntriesOf(alsTeksten(perSectie));
            }
        }
        assertThat(notas).hasSizeGreaterThanOrEqualTo(30);
        houdAan(meting, notas.size() + " voorbeelden als tekst");
    }

    @Test
    void leestDezelfdeNotaInElkeVorm() {
        var meting = new Meting();
        int n = 0;
        for (var voorbeeld : Schetsen.alle()) {
            var bestanden = new LinkedHashMap<String, byte[]>();
            for (var vorm : AlsDocx.values()) {
                bestanden.put("docx " + vorm, vorm.maak(voorbeeld.schets()));
            }
            for (var vorm : AlsPdf.values()) {
                bestanden.put("pdf " + vorm, vorm.maak(voorbeeld.schets()));
            }
            for (var vorm : AlsOverig.values()) {
                bestanden.put(vorm.name(), vorm.maak(voorbeeld.schets()));
            }
            for (var bestand : bestanden.entrySet()) {
                String tekst = Tekst.uit(bestand.getValue());
                meting.tel(
                        voorbeeld.naam() + " " + bestand.getKey(),
                        parser.parse(tekst),
                        voorbeeld.verwacht());
                n++;
            }
        }
        houdAan(meting, n + " bestanden door Tika (docx, pdf, odt, rtf, html)");
    }

    @ParameterizedTest
    @MethodSource("andereStukken")
    void houdtEenAnderStukNietVoorEenNota(Path stuk) throws IOException {
        assertThat(parser.parse(Files.readString(stuk))).isEqualTo(NotaHeader.leeg());
    }

    private static void houdAan(Meting meting, String kop) {
        System.out.println(meting.tabel(kop));
        meting.afwijkingen().forEach(System.out::println);
        assertThat(meting.laagstePrecisie()).as("precision").isGreaterThanOrEqualTo(PRECISIE);
        assertThat(meting.laagsteVangst()).as("recall").isGreaterThanOrEqualTo(VANGST);
    }

    static Stream<Path> andereStukken() throws Exception {
        return teksten("notas/geen-nota");
    }

    private static Stream<Path> teksten(String map) throws IOException, URISyntaxException {
        var pad = Path.of(VoorbeeldenTest.class.getResource("/" + map).toURI());
        List<Path> teksten;
        try (var alle = Files.list(pad)) {
            teksten = alle.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        return teksten.stream();
    }

    private static Map<String, String> tekstPerSectie(NotaHeader header) {
        var uit = new LinkedHashMap<String, String>();
        header.secties().forEach(s -> uit.put(s.titel(), s.tekst()));
        return uit;
    }

    private static Map<String, String> alsTeksten(Map<?, ?> perSectie) {
        var uit = new LinkedHashMap<String, String>();
        perSectie.forEach((titel, tekst) -> uit.put(titel.toString(), tekst.toString()));
        return uit;
    }
}
