package nl.kamerwoo.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * The module over HTTP, as a user with a password. Which user is told by the system properties
 * {@code kamerwoo.user} and {@code kamerwoo.password}: the administrator of a fresh repository by
 * default.
 */
public final class Http {

    /** What was answered. */
    public record Antwoord(int status, String tekst, String soort) {
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(tekst);
            } catch (IOException geenJson) {
                throw new AssertionError("No JSON: " + tekst, geenJson);
            }
        }
    }

    private static final String GRENS = "----kamerwoo-7b1f";
    private static final String SLOT = "--" + GRENS + "--\r\n";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI baseUrl;
    private final String gebruiker;
    private final String wachtwoord;
    private final String taal;

    public Http(URI baseUrl) {
        this(
                baseUrl,
                System.getProperty("kamerwoo.user", "admin"),
                System.getProperty("kamerwoo.password", "admin"),
                "nl");
    }

    private Http(URI baseUrl, String gebruiker, String wachtwoord, String taal) {
        this.baseUrl = baseUrl;
        this.gebruiker = gebruiker;
        this.wachtwoord = wachtwoord;
        this.taal = taal;
    }

    public Http als(String naam, String geheim) {
        return new Http(baseUrl, naam, geheim, taal);
    }

    /** The same for who reads another language than Dutch. */
    public Http in(String andereTaal) {
        return new Http(baseUrl, gebruiker, wachtwoord, andereTaal);
    }

    public Antwoord get(String pad) {
        return vraag(verzoek(pad).GET());
    }

    public Antwoord get(String pad, String taal) {
        return in(taal).get(pad);
    }

    /** A file that is answered, with its headers; it need not fit in memory. */
    public HttpResponse<InputStream> bestand(String pad) {
        return verstuur(verzoek(pad).GET(), BodyHandlers.ofInputStream());
    }

    public Antwoord post(String pad, String json) {
        return vraag(
                verzoek(pad)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    public Antwoord put(String pad, String json) {
        return vraag(
                verzoek(pad)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    public Antwoord delete(String pad) {
        return vraag(verzoek(pad).DELETE());
    }

    /**
     * Goes to a door of the server that is not the module's.
     *
     * @param pad below the server's own, not below its web scripts
     * @param koppen headers, as pairs of name and value
     */
    public Antwoord elders(String methode, String pad, String lichaam, String... koppen) {
        HttpRequest.Builder verzoek =
                verzoek("")
                        .uri(URI.create(baseUrl + pad))
                        .method(
                                methode,
                                lichaam.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(lichaam));
        return vraag(koppen.length == 0 ? verzoek : verzoek.headers(koppen));
    }

    /** The address below which the server's doors are. */
    public URI adres() {
        return baseUrl;
    }

    /** What is answered as bytes, for what is no text. */
    public byte[] bytes(String pad) {
        try {
            return CLIENT.send(verzoek(pad).GET().build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    /** Sends a form with a file, and other fields as pairs of name and value. */
    public Antwoord bestand(String pad, String naam, byte[] inhoud, String... velden) {
        return bestand(pad, naam, BodyPublishers.ofByteArray(inhoud), velden);
    }

    /** The same, streamed: what is sent need not fit in memory. */
    public Antwoord bestand(String pad, String naam, BodyPublisher inhoud, String... velden) {
        ByteArrayOutputStream begin = new ByteArrayOutputStream();
        schrijfVelden(begin, velden);
        schrijf(
                begin,
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n")
                        .formatted(GRENS, naam));
        return vraag(
                formulier(
                        pad,
                        BodyPublishers.concat(
                                BodyPublishers.ofByteArray(begin.toByteArray()),
                                inhoud,
                                BodyPublishers.ofString("\r\n" + SLOT))));
    }

    /** Sends a form without a file. */
    public Antwoord formulier(String pad, String... velden) {
        ByteArrayOutputStream lichaam = new ByteArrayOutputStream();
        schrijfVelden(lichaam, velden);
        schrijf(lichaam, SLOT);
        return vraag(formulier(pad, BodyPublishers.ofByteArray(lichaam.toByteArray())));
    }

    private HttpRequest.Builder verzoek(String pad) {
        String geheim = gebruiker + ":" + wachtwoord;
        return HttpRequest.newBuilder(URI.create(baseUrl + "/s" + pad))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Language", taal)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(geheim.getBytes(StandardCharsets.UTF_8)));
    }

    private Antwoord vraag(HttpRequest.Builder verzoek) {
        HttpResponse<String> antwoord = verstuur(verzoek, BodyHandlers.ofString());
        return new Antwoord(
                antwoord.statusCode(),
                antwoord.body(),
                antwoord.headers().firstValue("Content-Type").orElse(""));
    }

    private static <T> HttpResponse<T> verstuur(HttpRequest.Builder verzoek, BodyHandler<T> lezer) {
        try {
            return CLIENT.send(verzoek.build(), lezer);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    private HttpRequest.Builder formulier(String pad, BodyPublisher lichaam) {
        return verzoek(pad)
                .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .POST(lichaam);
    }

    private static void schrijfVelden(ByteArrayOutputStream lichaam, String... velden) {
        for (int i = 0; i < velden.length; i += 2) {
            schrijf(
                    lichaam,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(GRENS, velden[i], velden[i + 1]));
        }
    }

    private static void schrijf(ByteArrayOutputStream lichaam, String tekst) {
        lichaam.writeBytes(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
