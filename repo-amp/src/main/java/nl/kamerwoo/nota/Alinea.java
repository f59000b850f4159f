package nl.kamerwoo.nota;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a bullet, made whole, that remembers which lines it was made of. */
public final class Alinea {
    private final List<int[]> regels = new ArrayList<>();
    private final boolean punt;
    private final boolean los;
    private Regel laatste;

    /** What it is made whole in, once there is more than one line. */
    private StringBuilder samen;

    private String heel;

    Alinea(Regel eerste, boolean punt) {
        this.punt = punt;
        this.los = eerste.leeg() || eerste.rand();
        regels.add(new int[] {0, eerste.nummer()});
        heel = eerste.inhoud();
        laatste = eerste;
    }

    void bij(Regel regel) {
        if (samen == null) {
            samen = new StringBuilder(4 * heel.length()).append(heel);
        }
        int n = samen.length();
        Tekens.plak(samen, regel.tekst());
        regels.add(new int[] {Math.min(n, samen.length()), regel.nummer()});
        heel = null;
        laatste = regel;
    }

    public String tekst() {
        if (heel == null) {
            heel = samen.toString();
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
