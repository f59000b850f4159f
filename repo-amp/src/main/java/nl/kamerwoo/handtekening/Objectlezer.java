package nl.kamerwoo.handtekening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the object that a range and its hole both stand in: {@code n g obj << … >>}, with the hole
 * as its {@code /Contents} and the range as its {@code /ByteRange}.
 */
final class Objectlezer {

    /** A signature's own values are short; so much before and after its hole is looked at. */
    private static final int VENSTER = 1 << 15;

    /** The word can stand in a text of the object as well; so often is looked further back. */
    private static final int MEESTE_POGINGEN = 16;

    private static final String OBJ = "obj";

    /** In place of the hole, which can be long. */
    private static final String GAT = "<>";

    private final Bestand bestand;
    private final long merk;
    private final Bereik bereik;

    /**
     * @param merk where {@code /ByteRange} stands
     */
    Objectlezer(Bestand bestand, long merk, Bereik bereik) {
        this.bestand = bestand;
        this.merk = merk;
        this.bereik = bereik;
    }

    Optional<Woordenboek> lees() throws IOException {
        long vanaf = Math.max(0, bereik.gatVan() - VENSTER);
        String voor = tekst(bestand.lees(vanaf, (int) (bereik.gatVan() - vanaf)));
        String na = tekst(bestand.lees(bereik.gatTot(), VENSTER));
        int gat = voor.length();
        String geheel = voor + GAT + na;
        int merkplaats = merkplaats(vanaf, gat);
        int begin = voor.lastIndexOf(OBJ);
        for (int poging = 0; begin >= 0 && poging < MEESTE_POGINGEN; poging++) {
            Optional<Woordenboek> gevonden =
                    begint(voor, begin)
                            ? Woordenboek.lees(geheel, begin + OBJ.length())
                                    .filter(boek -> boek.isHandtekening(merkplaats, gat))
                            : Optional.empty();
            if (gevonden.isPresent()) {
                return gevonden;
            }
            begin = voor.lastIndexOf(OBJ, begin - 1);
        }
        return Optional.empty();
    }

    /** Where the range stands in the text that is looked at; out of it when it is too far away. */
    private int merkplaats(long vanaf, int gat) {
        long plaats =
                merk < bereik.gatVan() ? merk - vanaf : merk - bereik.gatTot() + gat + GAT.length();
        return plaats < 0 || plaats > Integer.MAX_VALUE ? -1 : (int) plaats;
    }

    /** Whether the two numbers of an object stand before the word. */
    private static boolean begint(String tekst, int obj) {
        int plaats = getal(tekst, obj);
        return plaats < obj && getal(tekst, plaats) < plaats;
    }

    /** Back past blanks and a number; not past anything when there is no number. */
    private static int getal(String tekst, int tot) {
        int plaats = tot;
        while (plaats > 0 && Tekens.isWit((byte) tekst.charAt(plaats - 1))) {
            plaats--;
        }
        int einde = plaats;
        while (plaats > 0 && Tekens.isCijfer((byte) tekst.charAt(plaats - 1))) {
            plaats--;
        }
        return plaats < einde && einde < tot ? plaats : tot;
    }

    /** A character for each byte. */
    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
