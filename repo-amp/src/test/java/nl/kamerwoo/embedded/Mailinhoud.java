package nl.kamerwoo.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What a mail says, as a mail program would show either of its parts. */
record Mailinhoud(Map<String, String> delen) {

    static Mailinhoud van(MimeMessage mail) {
        Map<String, String> delen = new HashMap<>();
        try {
            verzamel(mail.getContent(), mail.getContentType(), delen);
        } catch (IOException | MessagingException onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
        return new Mailinhoud(delen);
    }

    String tekst() {
        return delen.get("text/plain");
    }

    String html() {
        return delen.get("text/html");
    }

    private static void verzamel(Object inhoud, String soort, Map<String, String> delen)
            throws IOException, MessagingException {
        if (inhoud instanceof Multipart samen) {
            for (int i = 0; i < samen.getCount(); i++) {
                verzamel(
                        samen.getBodyPart(i).getContent(),
                        samen.getBodyPart(i).getContentType(),
                        delen);
            }
        } else {
            delen.put(soort.split(";")[0], inhoud.toString().replace("\r\n", "\n"));
        }
    }
}
