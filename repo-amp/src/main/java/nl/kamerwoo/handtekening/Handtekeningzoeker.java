package nl.kamerwoo.handtekening;

import nl.kamerwoo.handtekening.Vondst.Leesbaar;
import nl.kamerwoo.handtekening.Vondst.Onleesbaar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for signatures in the bytes of a PDF. The tables that say where an object stands are not
 * followed: what they lead to can be made to differ between readers (signature wrapping attack). A
 * signature has to be an object of its own that stands in what it covers itself, over everything
 * from the first byte but its own digits.
 */
final class Handtekeningzoeker {

    /** A file with more is not judged further: that costs reading it once for each. */
    static final int MEESTE = 20;

    /** The head of a PDF stands somewhere in the first bytes (ISO 32000-1, annex H, note 13). */
    static final int KOP = 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MERK = "/ByteRange".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private final Bestand bestand;

    Handtekeningzoeker(Bestand bestand) {
        this.bestand = bestand;
    }

    static boolean isPdf(byte[] begin) {
        return plaats(PDF, begin, 0) >= 0;
    }

    /** In the order in which they stand there. */
    List<Vondst> zoek() throws IOException {
        List<Vondst> vondsten = new ArrayList<>();
        for (long merk : merken()) {
            if (vondsten.size() == MEESTE) {
                vondsten.add(new Onleesbaar(Reden.TE_VEEL));
            } else {
                vondsten.add(bij(merk));
            }
        }
        return vondsten;
    }

    /** Where the word stands; one more than is looked at. */
    private List<Long> merken() throws IOException {
        List<Long> merken = new ArrayList<>();
        long vanaf = 0;
        while (vanaf < bestand.lengte()) {
            byte[] deel = bestand.lees(vanaf, BUFFER);
            boolean isLaatste = vanaf + deel.length >= bestand.lengte();
            int vol = deel.length - (isLaatste ? 0 : MERK.length);
            int plaats = plaats(MERK, deel, 0);
            while (plaats >= 0 && plaats < vol) {
                if (isWoord(deel, plaats + MERK.length)) {
                    merken.add(vanaf + plaats);
                }
                if (merken.size() > MEESTE) {
                    return merken;
                }
                plaats = plaats(MERK, deel, plaats + 1);
            }
            if (vol <= 0) {
                return merken;
            }
            vanaf += vol;
        }
        return merken;
    }

    /** Whether the word ends here, and is not the beginning of a longer one. */
    private static boolean isWoord(byte[] deel, int einde) {
        return einde >= deel.length || !Tekens.isGewoon(deel[einde]);
    }

    private Vondst bij(long merk) throws IOException {
        Optional<Bereik> gelezen = Bereiklezer.lees(bestand, merk + MERK.length);
        if (gelezen.isEmpty()) {
            return new Onleesbaar(Reden.VORM);
        }
        Bereik bereik = gelezen.get();
        if (!bereik.past(bestand.lengte()) || !bereik.dekt(merk)) {
            return new Onleesbaar(Reden.BEREIK);
        }
        if (Hextekst.isTeGroot(bereik)) {
            return new Onleesbaar(Reden.TE_GROOT);
        }
        if (!Hextekst.is(bestand, bereik)) {
            return new Onleesbaar(Reden.GAT);
        }
        return new Objectlezer(bestand, merk, bereik)
                .lees()
                .<Vondst>map(
                        woordenboek ->
                                new Leesbaar(
                                        bereik,
                                        woordenboek.naam("SubFilter"),
                                        Pdftijd.lees(woordenboek.tekst("M"))))
                .orElseGet(() -> new Onleesbaar(Reden.VORM));
    }

    private static int plaats(byte[] gezocht, byte[] in, int vanaf) {
        for (int plaats = vanaf; plaats <= in.length - gezocht.length; plaats++) {
            int gelijk = 0;
            while (gelijk < gezocht.length && in[plaats + gelijk] == gezocht[gelijk]) {
                gelijk++;
            }
            if (gelijk == gezocht.length) {
                return plaats;
            }
        }
        return -1;
    }
}
