package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Sleutel;
import nl.kamerwoo.inventaris.Werkruimte.Band;
import nl.kamerwoo.inventaris.Werkruimte.Sortering;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Puts in order what memory cannot hold: each lot that it can hold is ordered and written away, and
 * the lots are read back side by side.
 */
final class Kladsortering implements Sortering {

    /** Two parts of its key, its line, and whether it is the line's own. */
    private static final int LENGTE = 2 * Long.BYTES + Integer.BYTES + 1;

    /** So many of a lot are read at a time. */
    private static final int GREEP = 100;

    private final int inGeheugen;
    private final List<Band> partij = new ArrayList<>();
    private final List<Partij> partijen = new ArrayList<>();
    private final Kladbestand bestand;

    /**
     * @param inGeheugen so many are kept in memory
     * @param bestand for the others
     */
    Kladsortering(int inGeheugen, Kladbestand bestand) {
        this.inGeheugen = inGeheugen;
        this.bestand = bestand;
    }

    @Override
    public void zet(Band band) {
        partij.add(band);
        if (partij.size() == inGeheugen) {
            leg();
        }
    }

    private void leg() {
        partij.sort(Comparator.naturalOrder());
        ByteBuffer bytes = ByteBuffer.allocate(partij.size() * LENGTE);
        partij.forEach(band -> zet(bytes, band));
        long begin = partijen.isEmpty() ? 0 : partijen.get(partijen.size() - 1).einde();
        bestand.schrijf(begin, bytes.flip());
        partijen.add(new Partij(begin, begin + bytes.limit()));
        partij.clear();
    }

    private static void zet(ByteBuffer bytes, Band band) {
        bytes.putLong(band.sleutel().een());
        bytes.putLong(band.sleutel().twee());
        bytes.putInt(band.regel());
        bytes.put((byte) (band.eigen() ? 1 : 0));
    }

    private static Band neem(ByteBuffer bytes) {
        Sleutel sleutel = new Sleutel(bytes.getLong(), bytes.getLong());
        int regel = bytes.getInt();
        return new Band(sleutel, bytes.get() == 1, regel);
    }

    @Override
    public void elk(Consumer<Band> elk) {
        if (partijen.isEmpty()) {
            partij.stream().sorted().forEach(elk);
            return;
        }
        leg();
        PriorityQueue<Rij> rijen = new PriorityQueue<>(Comparator.comparing(Rij::eerste));
        partijen.stream().map(Rij::new).filter(Rij::heeftMeer).forEach(rijen::add);
        while (!rijen.isEmpty()) {
            Rij rij = rijen.poll();
            elk.accept(rij.neem());
            if (rij.heeftMeer()) {
                rijen.add(rij);
            }
        }
    }

    /** Where a lot lies in the file. */
    private record Partij(long begin, long einde) {}

    /** A lot that is read back. */
    private final class Rij {

        private final Queue<Band> greep = new ArrayDeque<>(GREEP);
        private final long einde;
        private long plaats;

        Rij(Partij partij) {
            plaats = partij.begin();
            einde = partij.einde();
        }

        boolean heeftMeer() {
            if (greep.isEmpty() && plaats < einde) {
                int bytes = (int) Math.min((long) GREEP * LENGTE, einde - plaats);
                ByteBuffer gelezen = bestand.lees(plaats, bytes);
                plaats += bytes;
                while (gelezen.hasRemaining()) {
                    greep.add(Kladsortering.neem(gelezen));
                }
            }
            return !greep.isEmpty();
        }

        Band eerste() {
            return greep.element();
        }

        Band neem() {
            return greep.remove();
        }
    }
}
