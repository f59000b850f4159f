package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Bestand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** Stored content, read where it lies. */
record Kanaalbestand(FileChannel kanaal, long lengte) implements Bestand {

    static Kanaalbestand van(FileChannel kanaal) throws IOException {
        return new Kanaalbestand(kanaal, kanaal.size());
    }

    @Override
    public byte[] lees(long vanaf, int hoeveel) throws IOException {
        int past = (int) Math.max(0, Math.min(hoeveel, lengte - vanaf));
        ByteBuffer buffer = ByteBuffer.allocate(past);
        int gelezen = 0;
        while (buffer.hasRemaining() && gelezen >= 0) {
            gelezen = kanaal.read(buffer, vanaf + buffer.position());
        }
        return buffer.hasRemaining()
                ? Arrays.copyOf(buffer.array(), buffer.position())
                : buffer.array();
    }
}
