package nl.kamerwoo.alfresco.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamerwoo.bericht.Berichttaal;
import nl.kamerwoo.bericht.Berichttekst;

import org.alfresco.repo.admin.SysAdminParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How it went, with a mail server that goes wrong at a place of our choosing. */
class PostbodeTest {

    private static final Postbus POSTBUS =
            new Postbus("Noor", "noor@voorbeeld.example", Berichttaal.NL, Optional.empty());

    /** The answer to a command; HANGOP closes the connection without one. */
    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 Later, GEWEIGERD",
        "RCPT, 550 Unknown, GEWEIGERD",
        "DATA, 554 No, GEWEIGERD",
        "., 452 Full, GEWEIGERD",
        "., HANGOP, ONZEKER",
        "EHLO, HANGOP, ONBEREIKBAAR"
    })
    void whatTheServerSaysDecides(String bij, String antwoord, Onbezorgd.Hoe hoe)
            throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> bedien(server, bij, antwoord));

            assertThat(bezorg(server.getLocalPort()).hoe()).isEqualTo(hoe);
        }
    }

    @Test
    void whereNobodyListensNobodyIsReached() throws IOException {
        int poort;
        try (ServerSocket server = new ServerSocket(0)) {
            poort = server.getLocalPort();
        }

        assertThat(bezorg(poort).hoe()).isEqualTo(Onbezorgd.Hoe.ONBEREIKBAAR);
    }

    private static Onbezorgd bezorg(int poort) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(poort);
        Postbode postbode =
                new Postbode(
                        sender,
                        new Sharelinks(Mockito.mock(SysAdminParams.class)),
                        "kamerwoo@voorbeeld.example");
        return catchThrowableOfType(
                Onbezorgd.class,
                () -> postbode.bezorg(POSTBUS, new Berichttekst("Te doen", "Nu.")));
    }

    private static void bedien(ServerSocket server, String bij, String antwoord) {
        try (Socket klant = server.accept()) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    klant.getInputStream(), StandardCharsets.US_ASCII));
            zeg(klant, "220 hier");
            boolean inhoud = false;
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                String opdracht = regel.split(" ")[0];
                if (inhoud && !opdracht.equals(".")) {
                    continue;
                }
                if (opdracht.equals(bij) && antwoord.equals("HANGOP")) {
                    return;
                }
                inhoud = opdracht.equals("DATA") && !opdracht.equals(bij);
                zeg(klant, opdracht.equals(bij) ? antwoord : gewoon(opdracht));
            }
        } catch (IOException verbroken) {
            throw new UncheckedIOException(verbroken);
        }
    }

    private static String gewoon(String opdracht) {
        return switch (opdracht) {
            case "DATA" -> "354 Go on";
            case "QUIT" -> "221 Bye";
            default -> "250 Fine";
        };
    }

    private static void zeg(Socket klant, String regel) throws IOException {
        klant.getOutputStream().write((regel + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
