package nl.kamerwoo.alfresco.inventaris;

import nl.kamerwoo.inventaris.Werkruimte;

import java.util.ArrayList;
import java.util.List;

/** Room in memory for as much as is usual, and in files for what is more. */
final class Kladruimte implements Werkruimte {

    private static final int IN_GEHEUGEN = 16_384;

    private final int inGeheugen;
    private final List<Kladbestand> bestanden = new ArrayList<>();

    Kladruimte() {
        this(IN_GEHEUGEN);
    }

    /**
     * @param inGeheugen so much of each thing is kept in memory
     */
    Kladruimte(int inGeheugen) {
        this.inGeheugen = inGeheugen;
    }

    @Override
    public Sortering sortering() {
        return new Kladsortering(inGeheugen, bestand());
    }

    @Override
    public Getallen getallen() {
        return new Kladgetallen(inGeheugen, bestand());
    }

    private Kladbestand bestand() {
        Kladbestand bestand = new Kladbestand();
        bestanden.add(bestand);
        return bestand;
    }

    @Override
    public void close() {
        bestanden.forEach(Kladbestand::close);
    }
}
