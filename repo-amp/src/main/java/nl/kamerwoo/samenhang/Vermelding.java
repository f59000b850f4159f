package nl.kamerwoo.samenhang;

import nl.kamerwoo.woo.Tijdvak;

import java.util.Set;

/**
 * A Woo request that a nota speaks of, without a number to know it by.
 *
 * @param nota what the nota is called that speaks of it
 * @param ministeries to which the request was made, as far as the nota says
 * @param tijdvak the period asked for, as far as the nota says
 */
public record Vermelding(String nota, Set<String> ministeries, Tijdvak tijdvak) {

    public Vermelding {
        ministeries = Set.copyOf(ministeries);
    }

    /**
     * Whether it is this request: the same period to the day, made to one of the same ministries. A
     * nota that names no period, or a request without one, cannot be told from others.
     */
    public boolean gaatOver(Beeld verzoek) {
        boolean heeftTijdvak = tijdvak.van().isPresent() || tijdvak.tot().isPresent();
        return heeftTijdvak
                && tijdvak.equals(verzoek.tijdvak())
                && ministeries.stream().anyMatch(verzoek.ministeries()::contains);
    }
}
