package nl.kamerwoo.alfresco.inventaris;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A file that is written and read in any order. It is there once something is written, and gone
 * when it is closed. That it fails is not the receiver's fault, so it never throws what a receiver
 * that went away throws.
 */
final class Kladbestand implements AutoCloseable {

    private final AtomicReference<FileChannel> kanaal = new AtomicReference<>();

    void schrijf(long plaats, ByteBuffer bytes) {
        try {
            FileChannel hier = kanaal();
            for (long waar = plaats; bytes.hasRemaining(); ) {
                waar += hier.write(bytes, waar);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Never fewer than asked for: what was never written is 0. */
    ByteBuffer lees(long plaats, int aantal) {
        ByteBuffer bytes = ByteBuffer.allocate(aantal);
        try {
            FileChannel hier = kanaal();
            for (int gelezen = 0; gelezen >= 0 && bytes.hasRemaining(); ) {
                gelezen = hier.read(bytes, plaats + bytes.position());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return bytes.rewind();
    }

    private FileChannel kanaal() throws IOException {
        if (kanaal.get() == null) {
            kanaal.set(
                    FileChannel.open(
                            Files.createTempFile("kamerwoo", ".klad"),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        }
        return kanaal.get();
    }

    @Override
    public void close() {
        try {
            if (kanaal.get() != null) {
                kanaal.get().close();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
