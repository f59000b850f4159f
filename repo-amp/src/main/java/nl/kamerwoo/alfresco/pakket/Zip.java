package nl.kamerwoo.alfresco.pakket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is sent while it is made; of each file it tells what went into it. */
public final class Zip implements AutoCloseable {

    /**
     * What went into a file.
     *
     * @param heel whether it could be read to its end
     */
    public record Afdruk(long bytes, String sha256, boolean heel) {}

    /** Writes a file and leaves the stream open. */
    public interface Schrijver {
        void schrijf(OutputStream uit) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Zip.class);
    private static final int BUFFER = 64 * 1024;
    private static final int EINDE = -1;
    private static final int AFGEBROKEN = -2;

    /** Files that hold compressed bytes already: squeezing them again costs and gains nothing. */
    private static final Set<String> DICHT =
            Set.of(
                    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "zip", "jpg", "jpeg", "png",
                    "gif", "mp3", "mp4", "m4a", "mov", "7z", "gz");

    private final ZipOutputStream zip;
    private final Instant moment;
    private final byte[] buffer = new byte[BUFFER];

    /** What was written is sent at the close; the stream itself stays open. */
    public Zip(OutputStream uit, Instant moment) {
        this.zip = new Ruim(new BlijftOpen(uit));
        this.moment = moment;
    }

    /**
     * Puts in what is read, as far as it can be read.
     *
     * @throws IOException when the receiver takes no more
     */
    public Afdruk zet(String naam, InputStream in) throws IOException {
        MessageDigest telling = sha256();
        begin(naam);
        long bytes = 0;
        int n = lees(naam, in);
        while (n >= 0) {
            zip.write(buffer, 0, n);
            telling.update(buffer, 0, n);
            bytes += n;
            n = lees(naam, in);
        }
        zip.closeEntry();
        return new Afdruk(bytes, hex(telling), n == EINDE);
    }

    /**
     * What would go into a file.
     *
     * @throws IOException when it cannot be read to its end
     */
    public static Afdruk afdruk(InputStream in) throws IOException {
        MessageDigest telling = sha256();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            telling.update(buffer, 0, n);
            bytes += n;
        }
        return new Afdruk(bytes, hex(telling), true);
    }

    /** What goes wrong here is the fault of the file; elsewhere it is that of the receiver. */
    private int lees(String naam, InputStream in) {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException fout) {
            LOG.error("Reading what goes into {} stopped half-way", naam, fout);
            return AFGEBROKEN;
        }
    }

    /**
     * Puts in what is written.
     *
     * @throws IOException when the receiver takes no more
     */
    public Afdruk zet(String naam, Schrijver schrijver) throws IOException {
        Geteld uit = new Geteld();
        begin(naam);
        boolean heel = schrijf(naam, schrijver, uit);
        zip.closeEntry();
        return new Afdruk(uit.bytes, hex(uit.telling), heel);
    }

    private static boolean schrijf(String naam, Schrijver schrijver, OutputStream uit)
            throws IOException {
        try {
            schrijver.schrijf(uit);
            return true;
        } catch (RuntimeException fout) {
            LOG.error("Making {} stopped half-way", naam, fout);
            return false;
        }
    }

    private void begin(String naam) throws IOException {
        String soort = naam.substring(naam.lastIndexOf('.') + 1);
        zip.setLevel(DICHT.contains(soort) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        ZipEntry bestand = new ZipEntry(naam);
        bestand.setTime(moment.toEpochMilli());
        zip.putNextEntry(bestand);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException nergens) {
            throw new IllegalStateException("Every Java has SHA-256", nergens);
        }
    }

    private static String hex(MessageDigest telling) {
        return HexFormat.of().formatHex(telling.digest());
    }

    private final class Geteld extends OutputStream {

        private final MessageDigest telling = sha256();
        private long bytes;

        @Override
        public void write(int waarde) throws IOException {
            write(new byte[] {(byte) waarde}, 0, 1);
        }

        @Override
        public void write(byte[] bron, int begin, int lengte) throws IOException {
            zip.write(bron, begin, lengte);
            telling.update(bron, begin, lengte);
            bytes += lengte;
        }
    }

    /** Squeezes more at a time than a few hundred bytes. */
    private static final class Ruim extends ZipOutputStream {

        Ruim(OutputStream uit) {
            super(new BufferedOutputStream(uit, BUFFER), StandardCharsets.UTF_8);
            buf = new byte[BUFFER];
        }
    }

    private static final class BlijftOpen extends FilterOutputStream {

        BlijftOpen(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(byte[] bytes, int begin, int lengte) throws IOException {
            out.write(bytes, begin, lengte);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
