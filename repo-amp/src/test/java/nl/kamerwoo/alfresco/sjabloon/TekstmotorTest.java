package nl.kamerwoo.alfresco.sjabloon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.bericht.Berichtsjabloon;
import nl.kamerwoo.bericht.Berichtsoort;
import nl.kamerwoo.bericht.Overzichtsbericht;
import nl.kamerwoo.bericht.Taakbericht;
import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class TekstmotorTest {

    private final Tekstmotor motor = new Tekstmotor();

    @Test
    void aValueIsTextWhateverItHolds() {
        assertThat(motor.voegSamen("${a}", Map.of("a", "${b} [#if] <b>&")))
                .isEqualTo("${b} [#if] <b>&");
    }

    @Test
    void whatIsRepeatedIsRepeated() {
        assertThat(
                        motor.voegSamen(
                                "[#list taken as taak]\n- ${taak.stap}\n[/#list]\n",
                                Map.of(
                                        "taken",
                                        List.of(Map.of("stap", "een"), Map.of("stap", "twee")))))
                .isEqualTo("- een\n- twee\n");
    }

    @Test
    void whatIsNotKnownIsRefusedWithItsLine() {
        assertThat(motor.keur("Beste\n${naam} ${niets}", Map.of("naam", "Noor")))
                .containsExactly(new Sjabloonfout("", 2, Soort.ONBEKEND, "niets"));
        assertThatThrownBy(() -> motor.voegSamen("${niets}", Map.of()))
                .isInstanceOf(OngeldigSjabloon.class);
    }

    @Test
    void whatIsNotWellWrittenIsRefusedWithItsLine() {
        assertThat(motor.keur("Beste\n${naam", Map.of("naam", "Noor")))
                .singleElement()
                .satisfies(
                        fout -> {
                            assertThat(fout.soort()).isEqualTo(Soort.SCHRIJFFOUT);
                            assertThat(fout.alinea()).isEqualTo(2);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#include \"/etc/passwd\"]",
                "[#assign x = 1]",
                "[#import \"a\" as b]",
                "[@x?interpret /]",
                "[#list 1..1000000000 as i][/#list]",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${naam?api.getClass()}",
                "${naam.class}"
            })
    void aTemplateReachesNothingButItsValues(String sjabloon) {
        assertThat(motor.keur(sjabloon, Map.of("naam", "Noor"))).isNotEmpty();
    }

    @Test
    void whatGoesOnForEverEnds() {
        List<String> veel = IntStream.range(0, 1_000).mapToObj(Integer::toString).toList();

        assertThat(
                        motor.keur(
                                "[#list a as x][#list a as y]${x}${y}[/#list][/#list]",
                                Map.of("a", veel)))
                .extracting(Sjabloonfout::soort)
                .containsExactly(Soort.TE_GROOT);
    }

    static List<Berichtsjabloon> meegeleverd() {
        return Berichtsjabloon.alle();
    }

    @ParameterizedTest
    @MethodSource("meegeleverd")
    void whatIsShippedCanBeMergedAndLeavesNoEmptyPlaces(Berichtsjabloon sjabloon)
            throws IOException {
        Map<String, Object> waarden =
                sjabloon.soort() == Berichtsoort.OCHTENDOVERZICHT
                        ? Overzichtsbericht.voorbeeld().waarden()
                        : Taakbericht.voorbeeld().waarden();
        String tekst = tekst(sjabloon);

        assertThat(motor.keur(tekst, waarden)).isEmpty();
        assertThat(motor.voegSamen(tekst, waarden)).doesNotContain("${", "[#", "[/#");
    }

    private static String tekst(Berichtsjabloon sjabloon) throws IOException {
        String pad = "/alfresco/module/kamerwoo-repo/sjablonen/" + sjabloon.naam() + ".txt";
        try (InputStream in = TekstmotorTest.class.getResourceAsStream(pad)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
