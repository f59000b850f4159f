package nl.kamerwoo.alfresco.sjabloon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kamerwoo.brief.OngeldigSjabloon;
import nl.kamerwoo.brief.Sjabloonfout;
import nl.kamerwoo.brief.Sjabloonfout.Soort;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class DocxmotorTest {

    private static final Map<String, Object> WAARDEN =
            Map.of(
                    "onderwerp",
                    "bijeenkomsten",
                    "vragen",
                    List.of(
                            Map.of("nummer", "1", "vraagtekst", "Wat?"),
                            Map.of("nummer", "2", "vraagtekst", "Waarom?")));

    private final Docxmotor motor = new Docxmotor();

    @Test
    void aValueTakesThePlaceOfItsField() throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("Over: ").veld("${onderwerp}");

        assertThat(alineas(sjabloon, WAARDEN)).containsExactly("Over: bijeenkomsten");
    }

    @Test
    void aValueIsTextWhateverIsInIt() throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("").veld("${onderwerp}");
        String tekst = "</w:t> & <b> ${onderwerp} [#list x] \"'";

        assertThat(alineas(sjabloon, Map.of("onderwerp", tekst))).containsExactly(tekst);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("").veld("${onderwerp}");

        assertThat(alineas(sjabloon, Map.of("onderwerp", "a\u0000b\u0007c\ud83d\ude00")))
                .containsExactly("abc\ud83d\ude00");
    }

    @Test
    void theLinesOfAValueAreLinesOfTheLetter() throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("").veld("${onderwerp}");

        assertThat(alineas(sjabloon, Map.of("onderwerp", "een & een\r\ntwee")))
                .containsExactly("een & een\ntwee");
    }

    @Test
    void aParagraphIsRepeatedForEveryQuestion() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon()
                        .alinea("")
                        .veld("[#list vragen as vraag]")
                        .alinea("")
                        .veld("Vraag ${vraag.nummer}")
                        .alinea("")
                        .veld("${vraag.vraagtekst}")
                        .alinea("")
                        .veld("[/#list]");

        assertThat(alineas(sjabloon, WAARDEN))
                .containsExactly("Vraag 1", "Wat?", "Vraag 2", "Waarom?");
    }

    @Test
    void thePageHeadIsFilledInToo() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon().alinea("Tekst").paginakop("").veld("${onderwerp}");

        try (XWPFDocument brief = brief(sjabloon, WAARDEN)) {
            assertThat(brief.getHeaderList().get(0).getText()).contains("bijeenkomsten");
        }
    }

    @Test
    void aMissingValueIsMarkedInTheText() throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("Van ").veld("${directie}").tekst(".");

        assertThat(alineas(sjabloon, WAARDEN)).containsExactly("Van [directie ontbreekt].");
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon()
                        .alinea("")
                        .veld("${directie}")
                        .veld("${onderwerp}")
                        .veld("${directie}");

        assertThat(motor.voegSamen(sjabloon.open(), WAARDEN, OutputStream.nullOutputStream()))
                .isEqualTo(Set.of("directie"));
    }

    @Test
    void aGoodTemplateIsApproved() throws IOException {
        assertThat(motor.keur(new Proefsjabloon().alinea("").veld("${onderwerp}").open(), WAARDEN))
                .isEmpty();
    }

    @Test
    void anUnknownValueIsFoundInItsParagraph() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon().alinea("Een").alinea("Twee ").veld("${onderwerpp}").alinea("");

        assertThat(motor.keur(sjabloon.open(), WAARDEN))
                .containsExactly(
                        new Sjabloonfout("word/document.xml", 2, Soort.ONBEKEND, "${onderwerpp}"));
    }

    @Test
    void aParagraphWithAnInstructionCountsAsOne() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon()
                        .alinea("")
                        .veld("[#list vragen as vraag]")
                        .alinea("")
                        .veld("[/#list]")
                        .alinea("")
                        .veld("${onderwerpp}");

        assertThat(motor.keur(sjabloon.open(), WAARDEN))
                .extracting(Sjabloonfout::alinea)
                .containsExactly(3);
    }

    @Test
    void allUnknownValuesAreFoundAtOnce() throws IOException {
        Proefsjabloon sjabloon =
                new Proefsjabloon().alinea("").veld("${een}").alinea("").veld("${twee}");

        assertThat(motor.keur(sjabloon.open(), WAARDEN))
                .extracting(Sjabloonfout::alinea)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${onderwerp?foo}", "${}", "[#list vragen]", "[#if]"})
    void codeThatIsWronglyWrittenIsFoundInItsParagraph(String code) throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("Een").alinea("Twee ").veld(code);

        assertThat(motor.keur(sjabloon.open(), WAARDEN))
                .singleElement()
                .satisfies(
                        fout -> {
                            assertThat(fout.soort()).isEqualTo(Soort.SCHRIJFFOUT);
                            assertThat(fout.alinea()).isEqualTo(2);
                            assertThat(fout.tekst()).startsWith(code.substring(0, 2));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[#include '/etc/passwd']",
                "[#macro m][@m/][/#macro]",
                "[#assign x = 1]",
                "[#list 1..1000000000 as x]x[/#list]",
                "[@m/]"
            })
    void codeThatNoLetterNeedsIsRefused(String code) throws IOException {
        assertThat(motor.keur(new Proefsjabloon().alinea("").veld(code).open(), WAARDEN))
                .isNotEmpty()
                .allSatisfy(fout -> assertThat(fout.soort()).isEqualTo(Soort.NIET_TOEGESTAAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${onderwerp.class.name}",
                "${onderwerp?api.class}",
                "${vragen.getClass()}"
            })
    void codeReachesNoClass(String code) throws IOException {
        Proefsjabloon sjabloon = new Proefsjabloon().alinea("").veld(code);

        assertThat(motor.keur(sjabloon.open(), WAARDEN)).isNotEmpty();
    }

    @Test
    void whatGrowsWithoutEndIsRefused() throws IOException {
        String lus = "[#list vragen as a]";
        int diepte = 40;
        Proefsjabloon sjabloon =
                new Proefsjabloon()
                        .alinea("")
                        .veld(lus.repeat(diepte) + "x".repeat(60) + "[/#list]".repeat(diepte));

        assertThat(motor.keur(sjabloon.open(), WAARDEN))
                .extracting(Sjabloonfout::soort)
                .containsExactly(Soort.TE_GROOT);
    }

    @Test
    void whatIsNoDocxIsRefused() {
        assertThatThrownBy(
                        () ->
                                motor.voegSamen(
                                        new ByteArrayInputStream("Geachte heer".getBytes()),
                                        WAARDEN,
                                        OutputStream.nullOutputStream()))
                .isInstanceOfSatisfying(
                        OngeldigSjabloon.class,
                        fout ->
                                assertThat(fout.fouten())
                                        .extracting(Sjabloonfout::soort)
                                        .containsExactly(Soort.GEEN_DOCX));
    }

    @Test
    void aDeclarationThatFetchesSomethingIsRefused() throws IOException {
        byte[] docx =
                metTekst(
                        new Proefsjabloon().alinea("").bytes(),
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d>&e;</d>");

        assertThat(motor.keur(new ByteArrayInputStream(docx), WAARDEN))
                .extracting(Sjabloonfout::soort)
                .containsExactly(Soort.GEEN_DOCX);
    }

    @Test
    void aBombIsRefused() throws IOException {
        byte[] docx = metTekst(new Proefsjabloon().alinea("").bytes(), " ".repeat(21 << 20));

        assertThat(motor.keur(new ByteArrayInputStream(docx), WAARDEN))
                .extracting(Sjabloonfout::soort)
                .containsExactly(Soort.TE_GROOT);
    }

    private List<String> alineas(Proefsjabloon sjabloon, Map<String, Object> waarden)
            throws IOException {
        try (XWPFDocument brief = brief(sjabloon, waarden)) {
            return brief.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private XWPFDocument brief(Proefsjabloon sjabloon, Map<String, Object> waarden)
            throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        motor.voegSamen(sjabloon.open(), waarden, uit);
        return new XWPFDocument(new ByteArrayInputStream(uit.toByteArray()));
    }

    private static byte[] metTekst(byte[] docx, String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream uit = new ZipOutputStream(bytes)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                uit.putNextEntry(new ZipEntry(deel.getName()));
                if (deel.getName().equals("word/document.xml")) {
                    uit.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(uit);
                }
            }
        }
        return bytes.toByteArray();
    }
}
