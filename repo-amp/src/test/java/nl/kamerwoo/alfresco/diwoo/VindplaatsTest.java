package nl.kamerwoo.alfresco.diwoo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the public finds something. */
class VindplaatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open.voorbeeld.example/a.pdf",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://",
                "https://iemand:geheim@voorbeeld.example/",
                "https://voorbeeld.example/a b",
                "ftp://voorbeeld.example/a"
            })
    void isAnAddressOnTheWeb(String adres) {
        assertThat(Vindplaats.van(adres)).isEmpty();
    }

    @Test
    void isNoLongerThanASitemapTakes() {
        assertThat(Vindplaats.van("https://voorbeeld.example/" + "a".repeat(2048))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://open.example/woo/, WOO-2024-1, https://open.example/woo/WOO-2024-1/0001.pdf",
        "https://open.example, WOO/2024 1, https://open.example/WOO-2024-1/0001.pdf",
        "https://open.example, .., https://open.example/-/0001.pdf",
        "https://open.example, ../../x?y#z, https://open.example/--..-x-y-z/0001.pdf"
    })
    void belowTheBasisEachRequestHasAPlaceOfItsOwn(String basis, String verzoek, String adres) {
        assertThat(Vindplaats.onder(basis, verzoek, "0001.pdf"))
                .map(Vindplaats::adres)
                .contains(adres);
    }

    @Test
    void withoutABasisThereIsNone() {
        assertThat(Vindplaats.onder(" ", "WOO-1", "0001.pdf")).isEmpty();
    }
}
