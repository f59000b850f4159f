package nl.kamerwoo.woo;

/**
 * Who made a Woo request. Personal data: no more of it is told than to the Woo team.
 *
 * @param hoedanigheid as what he asks, such as a journalist
 */
public record Verzoeker(String naam, String adres, String hoedanigheid) {

    /** As long as anything here may be; an address has lines of its own. */
    public static final int MEESTE_TEKENS = 1000;

    public Verzoeker {
        naam = naam.strip();
        adres = adres.strip();
        hoedanigheid = hoedanigheid.strip();
    }

    /** Whether there is nothing to know. */
    public boolean isLeeg() {
        return naam.isEmpty() && adres.isEmpty() && hoedanigheid.isEmpty();
    }

    /** For logs and messages, so without what he is called. */
    @Override
    public String toString() {
        return "Verzoeker";
    }
}
