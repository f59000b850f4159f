package nl.kamerwoo.platform.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import nl.kamerwoo.platform.embedded.EmbeddedAlfresco;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail goes out to the server that the properties name. */
class MailTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private EmbeddedAlfresco alfresco;

    @BeforeEach
    void start() {
        server.start();
        alfresco =
                EmbeddedAlfresco.builder()
                        .property("mail.host", "127.0.0.1")
                        .property("mail.port", String.valueOf(server.getSmtp().getPort()))
                        .start();
    }

    @AfterEach
    void stop() {
        alfresco.close();
        server.stop();
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        JavaMailSender sender = alfresco.context().getBean("mailService", JavaMailSender.class);
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message);
        mail.setFrom("kamerwoo@voorbeeld.example");
        mail.setTo("behandelaar@voorbeeld.example");
        mail.setSubject("Termijn coördinatie");
        mail.setText("Nog één dag.");
        sender.send(message);

        assertThat(server.waitForIncomingEmail(1)).isTrue();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Termijn coördinatie");
        assertThat(arrived.getContent().toString()).contains("Nog één dag.");
        assertThat(arrived.getAllRecipients())
                .containsExactly(new InternetAddress("behandelaar@voorbeeld.example"));
    }

    @Test
    void whereThereIsNoServerTheSenderSaysSo() {
        JavaMailSender sender = alfresco.context().getBean("mailService", JavaMailSender.class);
        server.stop();

        assertThatThrownBy(() -> sender.send(sender.createMimeMessage()))
                .isInstanceOf(MailSendException.class);
    }
}
