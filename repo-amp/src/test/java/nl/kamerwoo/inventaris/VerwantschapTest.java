package nl.kamerwoo.inventaris;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.inventaris.Verwantschap.Feit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which lines belong together, and which are alike. */
class VerwantschapTest {

    private static final String MAIL =
            "Beste collega,\n\nIn de bijlage vind je de antwoorden op de vragen van het lid Eerdmans."
                    + " Kun je die voor vrijdag nalopen met de directie, en ook laten weten of BZK"
                    + " al heeft gereageerd op vraag vijf en vraag acht?\n\nMet vriendelijke groet,\nAnna";

    @Test
    void attachmentsBearTheNumberOfTheirMail() {
        Feit mail = new Feit(4, "mail", "", "", "a");
        Feit bijlage = new Feit(2, "bijlage", "mail", "", "b");
        Feit los = new Feit(5, "los", "", "", "c");
        Feit wees = new Feit(6, "wees", "niet-opgenomen", "", "d");
        Verwantschap verwantschap = verwantschap(Map.of(), bijlage, mail, los, wees);

        assertThat(verwantschap.familie(bijlage)).hasValue(4);
        assertThat(verwantschap.familie(mail)).hasValue(4);
        assertThat(verwantschap.familie(los)).isEmpty();
        assertThat(verwantschap.familie(wees)).isEmpty();
    }

    @Test
    void theFirstOfTheSameContentStandsAlone() {
        Feit een = new Feit(1, "een", "", "", "a");
        Feit twee = new Feit(2, "twee", "", "", "a");
        Feit drie = new Feit(3, "drie", "", "", "a");
        Feit leeg = new Feit(4, "leeg", "", "", "");
        Feit ookLeeg = new Feit(5, "ookleeg", "", "", "");
        Verwantschap verwantschap = verwantschap(Map.of(), een, twee, drie, leeg, ookLeeg);

        assertThat(verwantschap.dubbelVan(een)).isEmpty();
        assertThat(verwantschap.dubbelVan(twee)).hasValue(1);
        assertThat(verwantschap.dubbelVan(drie)).hasValue(1);
        assertThat(verwantschap.dubbelVan(ookLeeg)).isEmpty();
    }

    @Test
    void aMailThatWasForwardedIsLikeTheOneBeforeItInTheSameConversationOnly() {
        Feit een = new Feit(1, "een", "", "gesprek", "a");
        Feit door = new Feit(2, "door", "", "gesprek", "b");
        Feit elders = new Feit(3, "elders", "", "ander", "c");
        String doorgestuurd =
                "Ter info.\n\n-----Oorspronkelijk bericht-----\nVan: Anna\nVerzonden: maandag\n"
                        + "Aan: Bert\nOnderwerp: Antwoorden\n\n"
                        + MAIL.lines().map(regel -> "> " + regel).collect(Collectors.joining("\n"));
        Verwantschap verwantschap =
                verwantschap(
                        Map.of("een", MAIL, "door", doorgestuurd, "elders", MAIL),
                        een,
                        door,
                        elders);

        assertThat(verwantschap.gelijktOp(door)).hasValue(1);
        assertThat(verwantschap.gelijktOp(een)).isEmpty();
        assertThat(verwantschap.gelijktOp(elders)).isEmpty();
        assertThat(verwantschap.gesprek(door)).hasValue(1);
        assertThat(verwantschap.gesprek(elders)).hasValue(3);
    }

    @Test
    void anotherTextAndATextThatSaysNothingAreLikeNone() {
        Feit een = new Feit(1, "een", "", "gesprek", "a");
        Feit ander = new Feit(2, "ander", "", "gesprek", "b");
        Feit kort = new Feit(3, "kort", "", "gesprek", "c");
        Feit ookKort = new Feit(4, "ookkort", "", "gesprek", "d");
        Feit ongelezen = new Feit(5, "ongelezen", "", "gesprek", "e");
        String anders =
                IntStream.range(0, 60).mapToObj(i -> "woord" + i).collect(Collectors.joining(" "));
        Verwantschap verwantschap =
                verwantschap(
                        Map.of(
                                "een",
                                MAIL,
                                "ander",
                                anders,
                                "kort",
                                "Akkoord.",
                                "ookkort",
                                "Akkoord."),
                        een,
                        ander,
                        kort,
                        ookKort,
                        ongelezen);

        assertThat(List.of(een, ander, kort, ookKort, ongelezen))
                .allSatisfy(feit -> assertThat(verwantschap.gelijktOp(feit)).isEmpty());
    }

    @Test
    void aFingerprintIsMadeTheSameForEver() {
        String afdruk = Vingerafdruk.van("een twee drie vier vijf").tekst();

        assertThat(afdruk)
                .hasSize(348)
                .isEqualTo(Vingerafdruk.van("EEN  twee,\n> drie vier VIJF").tekst());
        assertThat(Vingerafdruk.uit(afdruk).orElseThrow().tekst()).isEqualTo(afdruk);
        assertThat(afdruk).startsWith("AwAAA");
        assertThat(Vingerafdruk.uit("geen afdruk")).isEmpty();
    }

    private static Verwantschap verwantschap(Map<String, String> teksten, Feit... feiten) {
        return new Verwantschap(
                new Verwantschap.Bron() {
                    @Override
                    public void elk(Consumer<Feit> elk) {
                        Stream.of(feiten).forEach(elk);
                    }

                    @Override
                    public Optional<Vingerafdruk> afdruk(int regel) {
                        return Stream.of(feiten)
                                .filter(feit -> feit.id() == regel)
                                .map(feit -> teksten.get(feit.stuk()))
                                .filter(Objects::nonNull)
                                .map(Vingerafdruk::van)
                                .findFirst();
                    }
                },
                new Proefruimte());
    }
}
