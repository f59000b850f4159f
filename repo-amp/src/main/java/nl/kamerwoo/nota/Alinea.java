package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a bullet, made whole, that remembers which lines it was made of. */
final class Alinea {
    private final StringBuilder tekst = new StringBuilder();
    private final List<int[]> regels = new ArrayList<>();
    private final boolean punt;
    private final boolean los;
    private Regel laatste;

    Alinea(Regel eerste, boolean punt) {
        this.punt = punt;
        this.los = eerste.leeg() || eerste.rand();
        regels.add(new int[] {0, eerste.nummer()});
        tekst.append(eerste.inhoud());
        laatste = eerste;
    }

    void bij(Regel regel) {
        int n = tekst.length();
        Tekens.plak(tekst, regel.tekst());
        regels.add(new int[] {Math.min(n, tekst.length()), regel.nummer()});
        laatste = regel;
    }

    String tekst() {
        return tekst.toString();
    }

    boolean punt() {
        return punt;
    }

    /** Whether an empty line parted it from what stood before. */
    boolean los() {
        return los;
    }

    Regel laatste() {
        return laatste;
    }

    boolean eindigtZin() {
        return Tekens.eindigtZin(laatste.tekst());
    }

    /** The line on which the character stood. */
    int regelVan(int plaats) {
        int nummer = regels.get(0)[1];
        for (int[] regel : regels) {
            if (regel[0] > plaats) {
                break;
            }
            nummer = regel[1];
        }
        return nummer;
    }
}
