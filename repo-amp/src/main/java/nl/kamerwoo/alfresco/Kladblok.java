package nl.kamerwoo.alfresco;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for what is written before it can be sent, so that a long list takes no memory. It is gone
 * when it is closed. That it fails is not the receiver's fault, so it never throws what a receiver
 * that went away throws.
 */
public final class Kladblok implements AutoCloseable {

    /** Writes into it. */
    public interface Schrijver {
        void schrijf(OutputStream uit) throws IOException;
    }

    private final Path bestand;
    private final OutputStream uit;

    public Kladblok() {
        try {
            bestand = Files.createTempFile("kamerwoo", ".klad");
            uit = new Vast(new BufferedOutputStream(Files.newOutputStream(bestand)));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** One with this in it; when that fails it is gone. */
    public static Kladblok met(Schrijver schrijver) {
        Kladblok klad = new Kladblok();
        try {
            schrijver.schrijf(klad.uit());
            return klad;
        } catch (IOException fout) {
            klad.close();
            throw new UncheckedIOException(fout);
        } catch (RuntimeException fout) {
            klad.close();
            throw fout;
        }
    }

    public OutputStream uit() {
        return uit;
    }

    /** What was written so far. */
    public InputStream lees() {
        try {
            uit.flush();
            return new BufferedInputStream(Files.newInputStream(bestand));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        try (uit) {
            Files.deleteIfExists(bestand);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static final class Vast extends FilterOutputStream {

        Vast(OutputStream uit) {
            super(uit);
        }

        @Override
        public void write(int waarde) {
            write(new byte[] {(byte) waarde}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int begin, int lengte) {
            try {
                out.write(bytes, begin, lengte);
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }
}
