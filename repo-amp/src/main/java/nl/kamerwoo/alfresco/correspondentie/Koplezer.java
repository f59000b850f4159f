package nl.kamerwoo.alfresco.correspondentie;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

import nl.kamerwoo.correspondentie.Draad;
import nl.kamerwoo.correspondentie.Mailadres;
import nl.kamerwoo.correspondentie.Mailkop;
import nl.kamerwoo.correspondentie.Verzendmoment;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes out what the fields of a message's head say (RFC 5322, RFC 2047). */
final class Koplezer {

    private Koplezer() {}

    /** The head that these fields are; empty where they do not say. */
    static Mailkop lees(Kopvelden velden) {
        List<Mailadres> van = adressen(velden.waarde("From"));
        return new Mailkop(
                van.stream().findFirst().or(() -> eerste(velden.waarde("Sender"))),
                adressen(velden.waarde("To")),
                adressen(velden.waarde("Cc")),
                adressen(velden.waarde("Bcc")),
                Verzendmoment.lees(velden.waarde("Date")),
                ontcijferd(velden.waarde("Subject")),
                new Draad(
                        velden.waarde("Message-ID"),
                        velden.waarde("References"),
                        velden.waarde("In-Reply-To"),
                        velden.waarde("Thread-Index")));
    }

    private static Optional<Mailadres> eerste(String lijst) {
        return adressen(lijst).stream().findFirst();
    }

    /** Of a list that is no list of addresses all that can be said is what stands there. */
    static List<Mailadres> adressen(String lijst) {
        List<Mailadres> adressen = new ArrayList<>();
        try {
            for (InternetAddress adres : InternetAddress.parseHeader(lijst, false)) {
                voegToe(adressen, adres);
            }
        } catch (AddressException | RuntimeException geenLijst) {
            Mailadres.van(ontcijferd(lijst), "").ifPresent(adressen::add);
        }
        return adressen;
    }

    private static void voegToe(List<Mailadres> adressen, InternetAddress adres)
            throws AddressException {
        InternetAddress[] leden = adres.isGroup() ? adres.getGroup(false) : null;
        if (leden == null) {
            String naam = adres.getPersonal() == null ? "" : ontcijferd(adres.getPersonal());
            String waar = adres.getAddress() == null ? "" : adres.getAddress();
            Mailadres.van(naam, waar).ifPresent(adressen::add);
            return;
        }
        for (InternetAddress lid : leden) {
            voegToe(adressen, lid);
        }
    }

    /** A text with its encoded words as they are meant; as it stands where that cannot be. */
    static String ontcijferd(String tekst) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(tekst));
        } catch (UnsupportedEncodingException | RuntimeException onbekendeTekenset) {
            return tekst;
        }
    }

    /** The same for a name of a file, whose encoded words often stand between quotes. */
    static String naam(String tekst) {
        try {
            return tekst.contains("=?") ? MimeUtility.decodeText(tekst) : tekst;
        } catch (UnsupportedEncodingException | RuntimeException onbekendeTekenset) {
            return tekst;
        }
    }
}
