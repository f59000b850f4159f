package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.handtekening.Bereik;
import nl.kamerwoo.handtekening.Bestand;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** What a signature covers, as it goes by: a file can be larger than the memory. */
record Gedekt(Bestand bestand, Bereik bereik) implements CMSTypedData {

    private static final int BUFFER = 1 << 16;

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    /**
     * @throws UncheckedIOException when the file cannot be read: of a checked one it could not be
     *     told whether it was the file or the signature
     */
    @Override
    public void write(OutputStream uit) throws IOException {
        schrijf(0, bereik.gatVan(), uit);
        schrijf(bereik.gatTot(), bereik.einde(), uit);
    }

    private void schrijf(long van, long tot, OutputStream uit) throws IOException {
        for (long plaats = van; plaats < tot; ) {
            byte[] deel = lees(plaats, (int) Math.min(BUFFER, tot - plaats));
            uit.write(deel);
            plaats += deel.length;
        }
    }

    private byte[] lees(long vanaf, int hoeveel) {
        try {
            byte[] deel = bestand.lees(vanaf, hoeveel);
            if (deel.length == 0) {
                throw new EOFException("The file became shorter while it was read");
            }
            return deel;
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    @Override
    public Object getContent() {
        return bestand;
    }
}
