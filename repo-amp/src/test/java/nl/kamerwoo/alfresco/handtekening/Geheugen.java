package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Bestand;

import java.util.Arrays;

/** A file that is in memory. */
record Geheugen(byte[] bytes) implements Bestand {

    @Override
    public long lengte() {
        return bytes.length;
    }

    @Override
    public byte[] lees(long vanaf, int hoeveel) {
        int van = (int) Math.min(vanaf, bytes.length);
        return Arrays.copyOfRange(bytes, van, Math.min(van + hoeveel, bytes.length));
    }
}
