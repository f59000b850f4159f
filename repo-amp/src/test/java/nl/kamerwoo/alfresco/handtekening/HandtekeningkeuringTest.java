package nl.kamerwoo.alfresco.handtekening;

import static nl.kamerwoo.alfresco.handtekening.Proefpdf.aangevuld;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.gewijzigd;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.onderteken;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.ondertekend;
import static nl.kamerwoo.alfresco.handtekening.Proefpdf.vervang;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Handtekeningen;
import nl.kamerwoo.handtekening.Reden;
import nl.kamerwoo.handtekening.Uitkomst;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

/** What may be said of a file with signatures: nothing that changed is ever called intact. */
class HandtekeningkeuringTest {

    private static final Proefondertekenaar MINISTER = Proefondertekenaar.minister();
    private static final byte[] PDF = ondertekend("Geachte voorzitter", MINISTER);

    private final Proefkeuring keuring = new Proefkeuring();

    @Test
    void aFileThatIsAsItWasSignedIsIntact() {
        assertThat(keuring.keur(PDF).uitkomst()).contains(Uitkomst.GAAF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\nniets", "geen pdf", "", "/ByteRange [0 1 2 3]"})
    void aFileWithoutASignatureHasNone(String bestand) {
        assertThat(keuring.keur(Proefpdf.bytes(bestand)).alle()).isEmpty();
    }

    @Test
    void aByteThatChangedBreaksIt() {
        Handtekening handtekening =
                keuring.eerste(gewijzigd(PDF, Proefpdf.plaats(PDF, "voorzitter")));

        assertThat(handtekening.uitkomst()).isEqualTo(Uitkomst.GEBROKEN);
        assertThat(handtekening.oordeel().reden()).isEqualTo(Reden.INHOUD);
    }

    @Test
    void whatWasAddedAfterwardsIsTold() {
        assertThat(keuring.keur(aangevuld(PDF, "6 0 obj<<>>endobj\n%%EOF\n")).uitkomst())
                .contains(Uitkomst.AANGEVULD);
        assertThat(keuring.keur(aangevuld(PDF, "\n")).uitkomst()).contains(Uitkomst.AANGEVULD);
    }

    @Test
    void twoCanSignOneAfterTheOther() {
        byte[] tweemaal = onderteken(PDF, Proefhandtekening.van(Proefondertekenaar.minister()));
        Handtekeningen beide = keuring.keur(tweemaal);

        assertThat(beide.alle())
                .extracting(Handtekening::uitkomst)
                .containsExactly(Uitkomst.MEDE_ONDERTEKEND, Uitkomst.GAAF);
        assertThat(beide.uitkomst()).contains(Uitkomst.MEDE_ONDERTEKEND);
        assertThat(keuring.keur(aangevuld(tweemaal, "erbij")).alle())
                .extracting(Handtekening::uitkomst)
                .containsExactly(Uitkomst.AANGEVULD, Uitkomst.AANGEVULD);
    }

    @Test
    void aSecondSignatureDoesNotMendAFirstThatIsBroken() {
        byte[] gebroken = gewijzigd(PDF, Proefpdf.plaats(PDF, "voorzitter"));
        byte[] tweemaal = onderteken(gebroken, Proefhandtekening.van(MINISTER));

        assertThat(keuring.keur(tweemaal).uitkomst()).contains(Uitkomst.GEBROKEN);
    }

    /** Signature wrapping: what was signed is moved, and something else comes in its place. */
    @Test
    void theHoleHoldsNothingButTheSignature() {
        String tekst = Proefpdf.tekst(PDF);
        int gat = tekst.indexOf("/Contents<") + "/Contents".length();
        int einde = tekst.indexOf('>', gat) + 1;
        String erin = "/Evil 1";
        String verschoven = tekst.substring(0, einde) + erin + tekst.substring(einde);
        byte[] gewikkeld =
                vervang(
                        Proefpdf.bytes(verschoven),
                        " %010d ".formatted(einde),
                        " %010d ".formatted(einde + erin.length()));

        assertThat(keuring.eerste(gewikkeld).oordeel().reden()).isEqualTo(Reden.GAT);
    }

    /** Universal signature forgery: parts that a reader needs are taken away or made senseless. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ByteRange null",
                "/ByteRange []",
                "/ByteRange [0 -1 2 3]",
                "/ByteRange [0 1 2]",
                "/ByteRange [0 1 2 3 4]",
                "/ByteRange [1 2 3 4]",
                "/ByteRange [0 99999999999999999999 3 4]",
                "/ByteRange [0 999999999999999 9999999999999999 999999999999999]",
                "/ByteRange [0 10 5 7]",
                "/ByteRange [0 0 0 0]",
                "/ByteRange [0 5 6 1e3]",
                "/ByteRange 12 0 R",
                "/ByteRange"
            })
    void aRangeThatIsNoneIsNeverIntact(String bereik) {
        byte[] pdf =
                Proefpdf.bytes(Proefpdf.tekst(PDF).replaceFirst("/ByteRange\\[[^]]*]", bereik));

        assertThat(keuring.keur(pdf).uitkomst()).contains(Uitkomst.NIET_TE_TOETSEN);
    }

    @Test
    void aRangeThatLeavesOutTheBeginningIsNeverIntact() {
        assertThat(keuring.keur(vervang(PDF, "/ByteRange[0 ", "/ByteRange[1 ")).uitkomst())
                .contains(Uitkomst.NIET_TE_TOETSEN);
    }

    @Test
    void aKeyThatStandsThereTwiceIsReadByNobodyTheSame() {
        byte[] pdf =
                onderteken(
                        Proefpdf.met("Brief"),
                        Proefpdf.PADES,
                        "/Con#74ents<00>",
                        Proefhandtekening.van(MINISTER)::over);

        assertThat(keuring.eerste(pdf).oordeel().reden()).isEqualTo(Reden.VORM);
    }

    @Test
    void whatFollowsTheSignatureInItsHoleIsZeros() {
        int einde = Proefpdf.tekst(PDF).indexOf("0>>>\nendobj");
        byte[] pdf = PDF.clone();
        pdf[einde] = '1';

        assertThat(keuring.eerste(pdf).oordeel().reden()).isEqualTo(Reden.ONLEESBAAR);
    }

    @Test
    void thousandsOfRangesAreNotLookedAtOneByOne() {
        byte[] pdf = aangevuld(PDF, "/ByteRange [0 1 2 3]\n".repeat(100_000));
        List<Handtekening> alle = keuring.keur(pdf).alle();

        assertThat(alle).hasSize(21);
        assertThat(alle.get(20).oordeel().reden()).isEqualTo(Reden.TE_VEEL);
    }

    @Test
    void aSignatureWithoutEndIsTooLarge() {
        String cijfers = "0".repeat(5_000_000);
        String voor = "%PDF-1.7\n1 0 obj\n<</ByteRange[0 66 5000068 9]/Contents";
        byte[] pdf =
                Proefpdf.bytes(
                        voor + " ".repeat(66 - voor.length()) + "<" + cijfers + ">>>endobj\n");

        assertThat(keuring.eerste(pdf).oordeel().reden()).isEqualTo(Reden.TE_GROOT);
    }

    @Test
    void aDeepSignatureIsNotFollowedDown() {
        byte[] pdf = onderteken(Proefpdf.met("Brief"), Proefpdf.PADES, "", gedekt -> diep(1_400));

        assertThat(keuring.keur(pdf).uitkomst()).contains(Uitkomst.NIET_TE_TOETSEN);
    }

    /** Sequences without a stated length, each in the other. */
    private static byte[] diep(int lagen) {
        byte[] diep = new byte[4 * lagen];
        for (int laag = 0; laag < lagen; laag++) {
            diep[2 * laag] = 0x30;
            diep[2 * laag + 1] = (byte) 0x80;
        }
        return diep;
    }

    /** A file is read a part at a time: what stands across two parts is found too. */
    @Property(tries = 60)
    void aSignatureIsFoundWhereverItStands(@ForAll @IntRange(min = 64_600, max = 65_700) int ver) {
        byte[] pdf = ondertekend("x".repeat(ver), MINISTER);

        assertThat(keuring.keur(pdf).uitkomst()).contains(Uitkomst.GAAF);
    }

    @Property(tries = 400)
    void noByteCanChangeUnseen(@ForAll @IntRange(max = 20_000) int waar, @ForAll("bits") int bit) {
        int plaats = waar % PDF.length;
        byte[] ander = PDF.clone();
        ander[plaats] ^= (byte) bit;

        if (isGedekt(plaats)) {
            assertThat(keuring.keur(ander).uitkomst()).isNotEqualTo(keuring.keur(PDF).uitkomst());
        } else {
            assertThat(keuring.keur(ander)).isNotNull();
        }
    }

    @Property(tries = 400)
    void noPartCanBeMovedUnseen(
            @ForAll @IntRange(max = 20_000) int van,
            @ForAll @IntRange(min = 1, max = 200) int hoeveel,
            @ForAll("stukken") String erin) {
        int begin = van % PDF.length;
        int einde = Math.min(begin + hoeveel, PDF.length);
        byte[] ander =
                Proefpdf.plak(
                        Arrays.copyOfRange(PDF, 0, begin),
                        Proefpdf.bytes(erin),
                        Arrays.copyOfRange(PDF, einde, PDF.length));

        if (!Proefpdf.tekst(ander).equals(Proefpdf.tekst(PDF))) {
            assertThat(keuring.keur(ander).uitkomst()).isNotEqualTo(keuring.keur(PDF).uitkomst());
        }
    }

    @Property(tries = 300)
    void whateverIsMadeUpIsJudgedAndNeverIntact(@ForAll("brokken") List<String> brokken) {
        byte[] pdf = Proefpdf.bytes("%PDF-1.7\n" + String.join("", brokken));

        assertThat(keuring.keur(pdf).alle())
                .extracting(Handtekening::uitkomst)
                .doesNotContain(Uitkomst.GAAF, Uitkomst.MEDE_ONDERTEKEND, Uitkomst.AANGEVULD);
    }

    @Provide
    Arbitrary<Integer> bits() {
        return Arbitraries.of(1, 2, 4, 8, 16, 32, 64, 128);
    }

    @Provide
    Arbitrary<String> stukken() {
        return Arbitraries.of("", " ", "0", "x", ">", "<<", "/Contents<00>", "%%EOF\n", "(", "\\");
    }

    @Provide
    Arbitrary<List<String>> brokken() {
        return Arbitraries.of(
                        "1 0 obj",
                        "<<",
                        ">>",
                        "/ByteRange",
                        "[0 30 60 20]",
                        "[0 20 24 9]",
                        "/Contents",
                        "<0000>",
                        "<30>",
                        "<3080>",
                        "(",
                        ")",
                        "\\",
                        "[",
                        "]",
                        "/M",
                        "(D:2026)",
                        "/Type",
                        "/Sig",
                        "endobj",
                        " ",
                        "\n",
                        "0",
                        "99999999999",
                        "%",
                        "/#",
                        "#4",
                        "\u0000",
                        "\u00ff",
                        "<",
                        ">")
                .list()
                .ofMaxSize(40);
    }

    /** Whether this byte is not one of the digits of the signature. */
    private static boolean isGedekt(int plaats) {
        int gat = Proefpdf.tekst(PDF).indexOf("/Contents<") + "/Contents".length();
        int einde = Proefpdf.tekst(PDF).indexOf('>', gat);
        return plaats <= gat || plaats >= einde;
    }
}
