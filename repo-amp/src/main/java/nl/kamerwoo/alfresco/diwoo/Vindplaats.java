package nl.kamerwoo.alfresco.diwoo;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the public finds a document, as a sitemap takes it. */
public record Vindplaats(String adres) {

    /** A sitemap takes no longer ones (sitemaps.org). */
    private static final int LANGSTE = 2048;

    private static final Set<String> WIJZEN = Set.of("http", "https");

    /** Nothing for what is no address on the web. */
    public static Optional<Vindplaats> van(String adres) {
        String kaal = adres.strip();
        if (kaal.length() >= LANGSTE) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(kaal);
            boolean isGoed =
                    uri.getHost() != null
                            && uri.getUserInfo() == null
                            && WIJZEN.contains(uri.getScheme().toLowerCase(Locale.ROOT));
            return isGoed ? Optional.of(new Vindplaats(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException geenAdres) {
            return Optional.empty();
        }
    }

    /**
     * Where a file of a request is when all of them are put in a place of their own.
     *
     * @param basis the place of all requests; empty when nobody told
     * @param verzoek what the request is known by
     */
    public static Optional<Vindplaats> onder(String basis, String verzoek, String bestand) {
        if (basis.isBlank()) {
            return Optional.empty();
        }
        String begin = basis.strip().replaceAll("/+$", "");
        return van(begin + "/" + deel(verzoek) + "/" + deel(bestand));
    }

    /** What can stand between two slashes, and leads nowhere else. */
    private static String deel(String naam) {
        StringBuilder deel = new StringBuilder();
        for (char teken : naam.toCharArray()) {
            boolean isGewoon =
                    teken < 128 && (Character.isLetterOrDigit(teken) || "-_.".indexOf(teken) >= 0);
            deel.append(isGewoon ? teken : '-');
        }
        return deel.toString().replaceAll("^\\.+", "-");
    }
}
