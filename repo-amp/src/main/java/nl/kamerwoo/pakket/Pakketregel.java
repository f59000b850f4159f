package nl.kamerwoo.pakket;

import nl.kamerwoo.inventaris.Inventarisregel;
import nl.kamerwoo.woo.Beoordeling;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the package must know of a line of the inventory.
 *
 * @param stuk the id of the node that holds the document
 * @param merk of what was to be handed over when the package was begun: {@link Keuze#merk()}
 */
public record Pakketregel(
        int id,
        String stuk,
        String naam,
        String omschrijving,
        String referentie,
        Optional<LocalDate> datum,
        String soort,
        Optional<Beoordeling> beoordeling,
        Vrijgave vrijgave,
        String merk) {

    /** The line as it is when the package is begun. */
    public static Pakketregel van(Inventarisregel regel, Vrijgave vrijgave, Stukstand stand) {
        Optional<Beoordeling> beoordeling = regel.oordeel().beoordeling();
        return new Pakketregel(
                regel.id(),
                regel.stuk(),
                regel.naam(),
                regel.omschrijving(),
                regel.referentie(),
                regel.datum(),
                regel.soort(),
                beoordeling,
                vrijgave,
                Keuze.van(beoordeling, vrijgave.opgeschort(), stand).merk());
    }

    /**
     * What is done with it now. What would be handed over is kept when it is another version, or
     * other content, than there was when the package was begun.
     */
    public Keuze keuze(Stukstand nu) {
        Keuze keuze = Keuze.van(beoordeling, vrijgave.opgeschort(), nu);
        boolean isAnders = keuze instanceof Keuze.Geef && !keuze.merk().equals(merk);
        return isAnders ? new Keuze.Houd(Reden.GEWIJZIGD) : keuze;
    }
}
