package nl.kamerwoo.handtekening;

import java.io.IOException;

/** The hole of a signature: a string in hexadecimal and nothing else. */
final class Hextekst {

    /** Enough for a signature with the revocation lists of its whole chain in it. */
    static final int MEESTE_BYTES = 2 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private Hextekst() {}

    static boolean isTeGroot(Bereik bereik) {
        return cijfers(bereik) > 2L * MEESTE_BYTES;
    }

    /** Whether the hole is exactly {@code <}, an even number of digits, {@code >}. */
    static boolean is(Bestand bestand, Bereik bereik) throws IOException {
        if (cijfers(bereik) % 2 != 0 || !isTeken(bestand, bereik.gatVan(), '<')) {
            return false;
        }
        long laatste = bereik.gatTot() - 1;
        for (long plaats = bereik.gatVan() + 1; plaats < laatste; ) {
            byte[] deel = bestand.lees(plaats, (int) Math.min(BUFFER, laatste - plaats));
            for (byte teken : deel) {
                if (cijfer(teken) < 0) {
                    return false;
                }
            }
            if (deel.length == 0) {
                return false;
            }
            plaats += deel.length;
        }
        return isTeken(bestand, laatste, '>');
    }

    /** What it says; to be asked only when it is one. */
    static byte[] lees(Bestand bestand, Bereik bereik) throws IOException {
        byte[] cijfers = bestand.lees(bereik.gatVan() + 1, (int) cijfers(bereik));
        byte[] bytes = new byte[cijfers.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (cijfer(cijfers[2 * i]) << 4 | cijfer(cijfers[2 * i + 1]));
        }
        return bytes;
    }

    /** What a digit says; less than 0 when it is none. Only those of ASCII count. */
    static int cijfer(byte teken) {
        return teken < 0 ? -1 : Character.digit(teken, 16);
    }

    private static long cijfers(Bereik bereik) {
        return bereik.gatTot() - bereik.gatVan() - 2;
    }

    private static boolean isTeken(Bestand bestand, long plaats, char teken) throws IOException {
        byte[] een = bestand.lees(plaats, 1);
        return een.length == 1 && een[0] == teken;
    }
}
