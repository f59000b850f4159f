package nl.kamerwoo.alfresco.handtekening;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** A small PDF that is signed by hand: each signature is an update at its end. */
public final class Proefpdf {

    static final String PADES = "ETSI.CAdES.detached";
    static final String ADOBE = "adbe.pkcs7.detached";
    static final String TIJDSTEMPEL = "ETSI.RFC3161";

    /** Room for the digits of a signature. */
    private static final int RUIMTE = 12_000;

    private static final String PLAATS = "[0 0000000000 0000000000 0000000000]";

    private Proefpdf() {}

    /** One page that says something. */
    public static byte[] met(String tekst) {
        String inhoud = "BT /F1 24 Tf 72 720 Td (" + tekst + ") Tj ET";
        String[] objecten = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                    + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length " + inhoud.length() + ">>stream\n" + inhoud + "\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
        };
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder tabel = new StringBuilder("0000000000 65535 f \n");
        for (int nummer = 1; nummer <= objecten.length; nummer++) {
            tabel.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(nummer, objecten[nummer - 1]));
        }
        int begin = pdf.length();
        pdf.append("xref\n0 %d\n%s".formatted(objecten.length + 1, tabel))
                .append("trailer\n<</Size %d/Root 1 0 R>>\n".formatted(objecten.length + 1))
                .append("startxref\n%d\n%%%%EOF\n".formatted(begin));
        return bytes(pdf.toString());
    }

    /** Signed by somebody, as PAdES asks for it. */
    public static byte[] ondertekend(String tekst, Proefondertekenaar wie) {
        return onderteken(met(tekst), PADES, "", Proefhandtekening.van(wie)::over);
    }

    static byte[] onderteken(byte[] pdf, Proefhandtekening handtekening) {
        return onderteken(pdf, PADES, "", handtekening::over);
    }

    /**
     * Signed by what makes a signature of what is covered.
     *
     * @param meer keys that stand in the signature's dictionary as well
     */
    static byte[] onderteken(
            byte[] pdf, String soort, String meer, UnaryOperator<byte[]> handtekening) {
        int nummer = 10 + pdf.length;
        String voor =
                "%d 0 obj\n<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/%s%s/ByteRange%s/Contents"
                        .formatted(nummer, soort, meer, PLAATS);
        String na =
                ">>\nendobj\nxref\n%d 1\n%010d 00000 n \n".formatted(nummer, pdf.length)
                        + "trailer\n<</Size %d/Root 1 0 R/Prev 0>>\nstartxref\n0\n%%%%EOF\n"
                                .formatted(nummer + 1);
        int gat = pdf.length + voor.length();
        int tot = gat + RUIMTE + 2;
        String bereik = "[0 %010d %010d %010d]".formatted(gat, tot, na.length());
        byte[] begin = plak(pdf, bytes(voor.replace(PLAATS, bereik)));
        byte[] einde = bytes(na);
        String cijfers = HexFormat.of().formatHex(handtekening.apply(plak(begin, einde)));
        return plak(
                begin, bytes("<" + cijfers + "0".repeat(RUIMTE - cijfers.length()) + ">"), einde);
    }

    /** With something added at the end, as an editor does. */
    static byte[] aangevuld(byte[] pdf, String erbij) {
        return plak(pdf, bytes(erbij));
    }

    /** With one byte changed. */
    static byte[] gewijzigd(byte[] pdf, int plaats) {
        byte[] ander = pdf.clone();
        ander[plaats] ^= 1;
        return ander;
    }

    /** Where a text stands. */
    static int plaats(byte[] pdf, String tekst) {
        return tekst(pdf).indexOf(tekst);
    }

    static byte[] vervang(byte[] pdf, String dit, String door) {
        return bytes(tekst(pdf).replace(dit, door));
    }

    static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String tekst(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    static byte[] plak(byte[]... delen) {
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        Arrays.stream(delen).forEach(geheel::writeBytes);
        return geheel.toByteArray();
    }
}
