package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Werkruimte.Getallen;

import java.nio.ByteBuffer;

/** Numbers of which the first are in memory and the others in a file, when there are so many. */
final class Kladgetallen implements Getallen {

    private final int[] vooraan;
    private final Kladbestand bestand;

    /**
     * @param inGeheugen so many are kept in memory
     * @param bestand for the others
     */
    Kladgetallen(int inGeheugen, Kladbestand bestand) {
        this.vooraan = new int[inGeheugen];
        this.bestand = bestand;
    }

    @Override
    public void zet(long plek, int... getallen) {
        int voor = voor(plek, getallen.length);
        if (voor > 0) {
            System.arraycopy(getallen, 0, vooraan, (int) plek, voor);
        }
        int achter = getallen.length - voor;
        if (achter > 0) {
            ByteBuffer bytes = ByteBuffer.allocate(achter * Integer.BYTES);
            bytes.asIntBuffer().put(getallen, voor, achter);
            bestand.schrijf(plaats(plek + voor), bytes);
        }
    }

    @Override
    public int[] op(long plek, int aantal) {
        int[] getallen = new int[aantal];
        int voor = voor(plek, aantal);
        if (voor > 0) {
            System.arraycopy(vooraan, (int) plek, getallen, 0, voor);
        }
        int achter = aantal - voor;
        if (achter > 0) {
            bestand.lees(plaats(plek + voor), achter * Integer.BYTES)
                    .asIntBuffer()
                    .get(getallen, voor, achter);
        }
        return getallen;
    }

    /** How many of these are in memory. */
    private int voor(long plek, int aantal) {
        return (int) Math.max(0, Math.min(aantal, vooraan.length - plek));
    }

    private long plaats(long plek) {
        return (plek - vooraan.length) * Integer.BYTES;
    }
}
