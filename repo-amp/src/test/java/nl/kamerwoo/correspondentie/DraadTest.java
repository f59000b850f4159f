package nl.kamerwoo.correspondentie;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import nl.kamerwoo.nota.Veld;

import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which conversation a message is of. */
class DraadTest {

    private static final String EERSTE_INDEX = index(22);
    private static final String ANTWOORD_INDEX = index(27);
    private static final String INDEXNAAM = "060708090a0b0c0d0e0f101112131415";

    @Test
    void aReplyIsOfTheConversationThatItsFirstReferenceBegan() {
        Draad draad = new Draad("<c@x>", "<a@x> <b@x>", "<b@x>", ANTWOORD_INDEX);

        assertThat(gesprek(draad)).contains("a@x");
        assertThat(plaats(draad)).contains("References");
    }

    @Test
    void withoutReferencesItIsOfWhatItRepliesTo() {
        assertThat(gesprek(new Draad("<b@x>", "", "<a@x>", ANTWOORD_INDEX))).contains("a@x");
    }

    @Test
    void aReplyThatNamesNoneIsOfWhatOutlooksIndexSays() {
        assertThat(gesprek(new Draad("<b@x>", "", "", ANTWOORD_INDEX))).contains(INDEXNAAM);
    }

    @Test
    void aMessageThatBeginsAConversationIsOfItsOwnSoThatItsRepliesAreToo() {
        Draad eerste = new Draad("<a@x>", "", "", EERSTE_INDEX);
        Draad antwoord = new Draad("<b@x>", "<a@x>", "<a@x>", ANTWOORD_INDEX);

        assertThat(gesprek(eerste)).isEqualTo(gesprek(antwoord));
    }

    @Test
    void oneWithoutAnIdentifierIsOfWhatOutlooksIndexSays() {
        assertThat(gesprek(new Draad("", "", "", EERSTE_INDEX))).contains(INDEXNAAM);
    }

    @Test
    void oneThatSaysNothingIsOfNoConversation() {
        assertThat(Draad.geen().gesprek()).isEmpty();
        assertThat(gesprek(new Draad("", "", "", "geen base64 !"))).isEmpty();
        assertThat(gesprek(new Draad("", "", "", "AQID"))).isEmpty();
    }

    @Test
    void whatStandsAroundAnIdentifierIsNoPartOfIt() {
        assertThat(bericht(" <a@x>\r\n (van gisteren)")).contains("a@x");
        assertThat(bericht("a@x")).contains("a@x");
        assertThat(bericht("<a@\r\n x>")).contains("a@x");
        assertThat(bericht("<a@x")).contains("a@x");
        assertThat(bericht("<>")).isEmpty();
    }

    @Test
    void anIdentifierThatNoDatabaseSearchesIsNone() {
        assertThat(bericht("<" + "a".repeat(2_000) + "@x>")).isEmpty();
    }

    @Property
    void allRepliesInAConversationAreOfTheSame(@ForAll("ids") List<String> ids) {
        String begin = ids.get(0);
        for (int i = 1; i < ids.size(); i++) {
            String eerdere =
                    ids.subList(0, i).stream()
                            .map(id -> "<" + id + ">")
                            .collect(Collectors.joining("\r\n\t"));
            Draad antwoord =
                    new Draad("<" + ids.get(i) + ">", eerdere, "<" + ids.get(i - 1) + ">", "");
            assertThat(gesprek(antwoord)).contains(begin);
        }
        assertThat(gesprek(new Draad("<" + begin + ">", "", "", ""))).contains(begin);
    }

    @Property
    void noHeadMakesItFail(
            @ForAll String bericht,
            @ForAll String referenties,
            @ForAll String antwoordOp,
            @ForAll String index) {
        Draad draad = new Draad(bericht, referenties, antwoordOp, index);

        assertThat(gesprek(draad).orElse(""))
                .hasSizeLessThanOrEqualTo(900)
                .doesNotContain("<", ">");
    }

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars(".-+=$")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(links -> links + "@minocw.example")
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }

    private static Optional<String> bericht(String id) {
        return new Draad(id, "", "", "").bericht().map(Veld::waarde);
    }

    private static Optional<String> gesprek(Draad draad) {
        return draad.gesprek().map(Veld::waarde);
    }

    private static Optional<String> plaats(Draad draad) {
        return draad.gesprek().map(veld -> veld.vindplaats().label());
    }

    private static String index(int lengte) {
        byte[] bytes = new byte[lengte];
        for (int i = 0; i < lengte; i++) {
            bytes[i] = (byte) i;
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
