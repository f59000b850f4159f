package nl.kamerwoo.mdto;

/**
 * What something is known by.
 *
 * @param bron where it is known by that
 */
public record Identificatie(String kenmerk, String bron) {

    public Identificatie {
        kenmerk = Metatekst.naam(kenmerk);
        bron = Metatekst.naam(bron);
    }
}
