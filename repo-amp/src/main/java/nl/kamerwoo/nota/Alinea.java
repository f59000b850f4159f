package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a bullet, made whole, that remembers which lines it was made of. */
public final class Alinea {
    private final StringBuilder tekst = new StringBuilder(200);
    private final List<int[]> regels = new ArrayList<>();
    private final boolean punt;
    private final boolean los;
    private Regel laatste;
    private String heel;

    Alinea(Regel eerste, boolean punt) {
        this.punt = punt;
        this.los = eerste.leeg() || eerste.rand();
        regels.add(new int[] {0, eerste.nummer()});
        tekst.append(eerste.inhoud());
        laatste = eerste;
    }

    void bij(Regel regel) {
        heel = null;
        int n = tekst.length();
        Tekens.plak(tekst, regel.tekst());
        regels.add(new int[] {Math.min(n, tekst.length()), regel.nummer()});
        laatste = regel;
    }

    public String tekst() {
        if (heel == null) {
            heel = tekst.toString();
        }
        return heel;
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
        int laag = 0;
        int hoog = regels.size() - 1;
        while (laag < hoog) {
            int midden = (laag + hoog + 1) >>> 1;
            if (regels.get(midden)[0] <= plaats) {
                laag = midden;
            } else {
                hoog = midden - 1;
            }
        }
        return regels.get(laag)[1];
    }
}
