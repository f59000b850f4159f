package nl.kamerwoo.alfresco.pakket;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A stream that goes by, of which the beginning and the end are kept, and nothing between. */
final class Uiteinden extends FilterInputStream {

    private static final int LENGTE = 1 << 20;

    private final byte[] begin = new byte[LENGTE];
    private final byte[] einde = new byte[LENGTE];
    private long bytes;

    Uiteinden(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int vanaf, int lengte) throws IOException {
        int n = in.read(buffer, vanaf, lengte);
        for (int i = 0; i < n; i += bewaar(buffer, vanaf + i, n - i)) {
            // Until all of it is kept.
        }
        return n;
    }

    private int bewaar(byte[] bron, int vanaf, int lengte) {
        int plek = (int) (bytes % LENGTE);
        int n = Math.min(lengte, LENGTE - plek);
        System.arraycopy(bron, vanaf, einde, plek, n);
        if (bytes < LENGTE) {
            System.arraycopy(bron, vanaf, begin, plek, n);
        }
        bytes += n;
        return n;
    }

    /** The whole as a file, of which no more can be read than was kept. */
    SeekableByteChannel kanaal() {
        return new Kanaal();
    }

    private final class Kanaal implements SeekableByteChannel {

        private long plek;

        @Override
        public int read(ByteBuffer naar) {
            if (plek >= bytes) {
                return -1;
            }
            int n = (int) Math.min(naar.remaining(), bytes - plek);
            for (int i = 0; i < n; i++) {
                naar.put(op(plek++));
            }
            return n;
        }

        private byte op(long waar) {
            if (waar < LENGTE) {
                return begin[(int) waar];
            }
            if (waar < bytes - LENGTE) {
                throw new IllegalStateException("Not kept: " + waar);
            }
            return einde[(int) (waar % LENGTE)];
        }

        @Override
        public int write(ByteBuffer van) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return plek;
        }

        @Override
        public SeekableByteChannel position(long nieuw) {
            plek = nieuw;
            return this;
        }

        @Override
        public long size() {
            return bytes;
        }

        @Override
        public SeekableByteChannel truncate(long lengte) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
