package nl.kamerwoo.inventaris;

import java.util.function.Consumer;

/** Room for what there can be too much of to keep in memory. It is gone when it is closed. */
public interface Werkruimte extends AutoCloseable {

    /**
     * What a line is called by, by itself or by another.
     *
     * @param eigen whether it is the name of the line itself
     */
    record Band(Sleutel sleutel, boolean eigen, int regel) implements Comparable<Band> {

        /** By name; of those with the same name the line that bears it first, then by number. */
        @Override
        public int compareTo(Band ander) {
            int opSleutel = sleutel.compareTo(ander.sleutel);
            int opEigen = Boolean.compare(ander.eigen, eigen);
            return opSleutel != 0
                    ? opSleutel
                    : opEigen != 0 ? opEigen : Integer.compare(regel, ander.regel);
        }
    }

    /** Puts in order. */
    interface Sortering {

        void zet(Band band);

        /** Hands out all that were put in, in their order. */
        void elk(Consumer<Band> elk);
    }

    /** A row of numbers without end; one that was never put there is 0. */
    interface Getallen {

        void zet(long plek, int... getallen);

        int[] op(long plek, int aantal);

        default int op(long plek) {
            return op(plek, 1)[0];
        }
    }

    Sortering sortering();

    Getallen getallen();

    @Override
    void close();
}
