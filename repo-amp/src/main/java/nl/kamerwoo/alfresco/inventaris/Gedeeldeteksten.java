package nl.kamerwoo.alfresco.inventaris;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The texts that the cells of an xlsx share. They lie in a file, and where each begins in another:
 * together they can be more than there is memory for.
 */
final class Gedeeldeteksten implements AutoCloseable {

    private final Path teksten = Files.createTempFile("kamerwoo-inventaris", ".teksten");
    private final Path begin = Files.createTempFile("kamerwoo-inventaris", ".begin");
    private final DataOutputStream naarTeksten = naar(teksten);
    private final DataOutputStream naarBegin = naar(begin);
    private final RandomAccessFile uitTeksten = new RandomAccessFile(teksten.toFile(), "r");
    private final RandomAccessFile uitBegin = new RandomAccessFile(begin.toFile(), "r");

    Gedeeldeteksten() throws IOException {}

    private static DataOutputStream naar(Path bestand) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(bestand)));
    }

    /** Takes them out of their part. */
    DefaultHandler lezer() {
        return new Lezer();
    }

    /**
     * @throws IndexOutOfBoundsException when there is no such text
     */
    String tekst(int nummer) {
        try {
            long plek = (long) nummer * Long.BYTES;
            if (nummer < 0 || plek >= uitBegin.length()) {
                throw new IndexOutOfBoundsException("No text " + nummer);
            }
            uitBegin.seek(plek);
            uitTeksten.seek(uitBegin.readLong());
            byte[] bytes = new byte[uitTeksten.readInt()];
            uitTeksten.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() throws IOException {
        try (naarTeksten;
                naarBegin;
                uitTeksten;
                uitBegin) {
            Files.deleteIfExists(teksten);
            Files.deleteIfExists(begin);
        }
    }

    private final class Lezer extends DefaultHandler {

        private final StringBuilder waarde = new StringBuilder();
        private long plek;
        private boolean inTekst;
        private boolean inUitspraak;

        @Override
        public void startElement(String uri, String naam, String volledig, Attributes attributen) {
            switch (naam) {
                case "si" -> waarde.setLength(0);
                case "t" -> inTekst = true;
                case "rPh" -> inUitspraak = true;
                default -> {
                    // How it looks.
                }
            }
        }

        @Override
        public void characters(char[] tekens, int vanaf, int lengte) {
            if (inTekst && !inUitspraak) {
                Bladgrenzen.eisKort(waarde.length() + lengte);
                waarde.append(tekens, vanaf, lengte);
            }
        }

        @Override
        public void endElement(String uri, String naam, String volledig) {
            switch (naam) {
                case "si" -> bewaar(waarde.toString().getBytes(StandardCharsets.UTF_8));
                case "t" -> inTekst = false;
                case "rPh" -> inUitspraak = false;
                default -> {
                    // How it looks.
                }
            }
        }

        private void bewaar(byte[] tekst) {
            try {
                naarBegin.writeLong(plek);
                naarTeksten.writeInt(tekst.length);
                naarTeksten.write(tekst);
                plek += Integer.BYTES + tekst.length;
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }

        @Override
        public void endDocument() {
            try {
                naarTeksten.flush();
                naarBegin.flush();
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }
}
