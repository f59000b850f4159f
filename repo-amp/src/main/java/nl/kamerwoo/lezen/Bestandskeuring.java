package nl.kamerwoo.lezen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Says why no text came out of a file, from the marks that its format puts at its start and end.
 * The file goes by once and is never in memory as a whole.
 */
public final class Bestandskeuring {

    /** The end of a ZIP file may be followed by a comment of 64 kB. */
    private static final int STAART = 66_000;

    /** What Tika, and so Alfresco, calls an Office document with a password on it. */
    private static final String BEVEILIGD = "ooxml-protected";

    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] PDF_VERSLEUTELD = ascii("/Encrypt");
    private static final byte[] PDF_EINDE = ascii("startxref");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_EINDE = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Bestandskeuring() {}

    /**
     * Examines a file that gave no text.
     *
     * @param inhoud read to its end, not closed
     * @param mimetype what the file is stored as
     * @return {@link Leesstatus#LEEG}, {@link Leesstatus#VERSLEUTELD} or {@link
     *     Leesstatus#BESCHADIGD}; nothing when the file looks sound
     */
    public static Optional<Leesstatus> keur(InputStream inhoud, String mimetype)
            throws IOException {
        Indruk indruk = Indruk.van(inhoud);
        if (indruk.lengte == 0) {
            return Optional.of(Leesstatus.LEEG);
        }
        String soort = mimetype.toLowerCase(Locale.ROOT);
        if (soort.endsWith(BEVEILIGD)) {
            return Optional.of(Leesstatus.VERSLEUTELD);
        }
        if (soort.equals("application/pdf")) {
            return keurPdf(indruk);
        }
        if (soort.contains("openxmlformats") || soort.contains("opendocument")) {
            return keurZip(indruk);
        }
        if (soort.equals("application/vnd.ms-outlook") && !indruk.begintMet(OLE)) {
            return Optional.of(Leesstatus.BESCHADIGD);
        }
        return Optional.empty();
    }

    private static Optional<Leesstatus> keurPdf(Indruk indruk) {
        if (!indruk.bevat(indruk.kop, PDF) || !indruk.bevat(indruk.staart, PDF_EINDE)) {
            return Optional.of(Leesstatus.BESCHADIGD);
        }
        return indruk.versleuteldePdf ? Optional.of(Leesstatus.VERSLEUTELD) : Optional.empty();
    }

    private static Optional<Leesstatus> keurZip(Indruk indruk) {
        // An encrypted Office document is no ZIP but an OLE file that holds one.
        if (indruk.begintMet(OLE) || indruk.versleuteldeOdf) {
            return Optional.of(Leesstatus.VERSLEUTELD);
        }
        boolean heel = indruk.begintMet(ZIP) && indruk.bevat(indruk.staart, ZIP_EINDE);
        return heel ? Optional.empty() : Optional.of(Leesstatus.BESCHADIGD);
    }

    private static byte[] ascii(String tekst) {
        return tekst.getBytes(StandardCharsets.US_ASCII);
    }

    /** What is kept of a file that went by. */
    private static final class Indruk {
        private long lengte;
        private byte[] kop = new byte[0];
        private byte[] staart = new byte[0];
        private boolean versleuteldePdf;
        private boolean versleuteldeOdf;

        static Indruk van(InputStream inhoud) throws IOException {
            Indruk indruk = new Indruk();
            byte[] stuk = inhoud.readNBytes(STAART);
            indruk.kop = stuk;
            while (stuk.length > 0) {
                indruk.lengte += stuk.length;
                byte[] samen = plak(indruk.staart, stuk);
                indruk.versleuteldePdf |= indruk.bevat(samen, PDF_VERSLEUTELD);
                indruk.versleuteldeOdf |= OdfVersleuteling.staatIn(samen);
                indruk.staart = einde(samen);
                stuk = inhoud.readNBytes(STAART);
            }
            return indruk;
        }

        private static byte[] plak(byte[] eerst, byte[] dan) {
            byte[] samen = new byte[eerst.length + dan.length];
            System.arraycopy(eerst, 0, samen, 0, eerst.length);
            System.arraycopy(dan, 0, samen, eerst.length, dan.length);
            return samen;
        }

        private static byte[] einde(byte[] bytes) {
            int van = Math.max(0, bytes.length - STAART);
            byte[] einde = new byte[bytes.length - van];
            System.arraycopy(bytes, van, einde, 0, einde.length);
            return einde;
        }

        boolean begintMet(byte[] merk) {
            return Bytes.staatOp(kop, 0, merk);
        }

        boolean bevat(byte[] bytes, byte[] merk) {
            return Bytes.plaats(bytes, merk, 0) >= 0;
        }
    }
}
