package nl.kamerwoo.alfresco.mdto;

import nl.kamerwoo.mdto.Formaatherkenner;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Shows what is read to whoever tells its format. */
final class Meekijker extends FilterInputStream {

    private final Formaatherkenner herkenner;

    Meekijker(InputStream in, Formaatherkenner herkenner) {
        super(in);
        this.herkenner = herkenner;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int vanaf, int meeste) throws IOException {
        int aantal = super.read(bytes, vanaf, meeste);
        if (aantal > 0) {
            herkenner.zie(bytes, vanaf, aantal);
        }
        return aantal;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
