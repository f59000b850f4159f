package nl.kamerwoo.bericht;

import java.util.Set;

/**
 * What somebody wants to be told by mail.
 *
 * @param afgemeld the kinds that he does not want; a kind that is new is wanted
 */
public record Berichtvoorkeur(Set<Berichtsoort> afgemeld, Berichttaal taal) {

    /** Of who never said anything. */
    public static final Berichtvoorkeur STANDAARD = new Berichtvoorkeur(Set.of(), Berichttaal.NL);

    public Berichtvoorkeur {
        afgemeld = Set.copyOf(afgemeld);
    }

    public boolean wil(Berichtsoort soort) {
        return !afgemeld.contains(soort);
    }
}
