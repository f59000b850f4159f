package nl.kamerwoo.alfresco.instelling;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamerwoo.instelling.Fout;

import org.alfresco.i18n.ResourceBundleBootstrapComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.extensions.surf.util.I18NUtil;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Everything that can be wrong with a document has words in every language. */
class FoutmeldingTest {

    @BeforeAll
    static void laadTeksten() {
        new ResourceBundleBootstrapComponent()
                .setResourceBundles(
                        List.of("alfresco.module.kamerwoo-repo.messages.kamerwoo-instelling"));
    }

    @AfterEach
    void vergeetTaal() {
        I18NUtil.setLocale(null);
    }

    @ParameterizedTest
    @EnumSource(Fout.Soort.class)
    void everyMistakeIsToldInWords(Fout.Soort soort) {
        Fout fout = new Fout(12, soort, List.of("EEN", "TWEE", "DRIE", "VIER"));

        for (String taal : List.of("nl", "en")) {
            I18NUtil.setLocale(Locale.forLanguageTag(taal));

            assertThat(Foutmelding.tekst(List.of(fout)))
                    .startsWith(taal.equals("nl") ? "regel 12: " : "line 12: ")
                    .doesNotContain("kamerwoo.", "{", "}", "''")
                    .matches("(?s).*[.?]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 21, 1_500})
    void ofManyMistakesTwentyAreTold(int aantal) {
        I18NUtil.setLocale(Locale.forLanguageTag("nl"));
        List<Fout> fouten = Collections.nCopies(aantal, new Fout(1_234, Fout.Soort.TAB, List.of()));
        String tekst = Foutmelding.tekst(fouten);

        assertThat(tekst.lines().filter(regel -> regel.startsWith("regel 1234: ")))
                .hasSize(Math.min(aantal, 20));
        assertThat(tekst.contains("(en nog " + (aantal - 20) + ")")).isEqualTo(aantal > 20);
    }
}
