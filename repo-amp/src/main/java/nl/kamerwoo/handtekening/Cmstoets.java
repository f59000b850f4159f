package nl.kamerwoo.handtekening;

import java.io.IOException;

/** Whether a signature is right over what it covers. */
public interface Cmstoets {

    /**
     * Looks at one signature. Whatever stands in it, there is an answer.
     *
     * @param cms the bytes in its hole
     * @throws IOException when the file cannot be read
     */
    Oordeel toets(Bestand bestand, Vondst.Leesbaar vondst, byte[] cms) throws IOException;
}
