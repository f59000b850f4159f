package nl.kamerwoo.alfresco.bericht;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;

import nl.kamerwoo.bericht.Berichttekst;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Brings mails to the mail server. */
public final class Postbode {

    /** How the mail library says that the server was gone when it should have answered. */
    private static final String VERBROKEN = "[EOF]";

    private final JavaMailSender mailService;
    private final Sharelinks links;
    private final String afzender;

    /**
     * @param afzender the address of whom the mails are
     */
    public Postbode(JavaMailSender mailService, Sharelinks links, String afzender) {
        this.mailService = mailService;
        this.links = links;
        this.afzender = afzender;
    }

    /**
     * Brings it. To be called outside of any transaction that holds something: it can take long.
     *
     * @throws Onbezorgd when the server has not taken it, or did not say so
     */
    void bezorg(Postbus postbus, Berichttekst tekst) {
        MimeMessage mail = maak(postbus, tekst);
        try {
            mailService.send(mail);
        } catch (MailException mislukt) {
            throw new Onbezorgd(hoe(mislukt), mislukt);
        }
    }

    private MimeMessage maak(Postbus postbus, Berichttekst tekst) {
        try {
            MimeMessage mail = mailService.createMimeMessage();
            MimeMessageHelper helper =
                    new MimeMessageHelper(
                            mail,
                            MimeMessageHelper.MULTIPART_MODE_RELATED,
                            StandardCharsets.UTF_8.name());
            helper.setFrom(afzender);
            helper.setTo(postbus.adres());
            helper.setSubject(tekst.onderwerp());
            helper.setText(tekst.tekst(), tekst.html(links.begin(), postbus.taal()));
            // So that no holiday reply comes back, and no rule of a mailbox answers.
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Auto-Response-Suppress", "All");
            return mail;
        } catch (MessagingException onmogelijk) {
            throw new Onbezorgd(Onbezorgd.Hoe.GEWEIGERD, onmogelijk);
        }
    }

    private static Onbezorgd.Hoe hoe(MailException mislukt) {
        if (!(mislukt instanceof MailSendException bij)) {
            // It could not log in.
            return Onbezorgd.Hoe.ONBEREIKBAAR;
        }
        List<Exception> oorzaken = Arrays.asList(bij.getMessageExceptions());
        if (oorzaken.isEmpty()) {
            // It was sent; the good-bye went wrong.
            return Onbezorgd.Hoe.ONZEKER;
        }
        if (bij.getCause() != null && oorzaken.contains(bij.getCause())) {
            return Onbezorgd.Hoe.ONBEREIKBAAR;
        }
        return oorzaken.stream().allMatch(Postbode::isWeigering)
                ? Onbezorgd.Hoe.GEWEIGERD
                : Onbezorgd.Hoe.ONZEKER;
    }

    private static boolean isWeigering(Exception oorzaak) {
        return oorzaak instanceof SendFailedException
                && !Objects.toString(oorzaak.getMessage(), "").contains(VERBROKEN);
    }
}
