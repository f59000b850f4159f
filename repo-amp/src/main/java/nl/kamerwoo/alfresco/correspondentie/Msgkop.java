package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.correspondentie.Draad;
import nl.kamerwoo.correspondentie.Mailadres;
import nl.kamerwoo.correspondentie.Mailgrenzen;
import nl.kamerwoo.correspondentie.Mailkop;

import org.apache.poi.poifs.filesystem.DirectoryEntry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes out what the properties of an Outlook message say (MS-OXPROPS). One that came over the
 * internet carries the head that it had there; that one counts where it says something.
 */
final class Msgkop {

    private static final int KOP = 0x007D;
    private static final int ONDERWERP = 0x0037;
    private static final int VERZONDEN = 0x0039;
    private static final int BEZORGD = 0x0E06;
    private static final int BERICHT_ID = 0x1035;
    private static final int REFERENTIES = 0x1039;
    private static final int ANTWOORD_OP = 0x1042;
    private static final int GESPREKSINDEX = 0x0071;

    /** Who sent it, and before him on whose behalf: names and addresses. */
    private static final int[] AFZENDERNAAM = {0x0042, 0x0C1A};

    private static final int[] AFZENDERADRES = {0x5D02, 0x5D01, 0x0065, 0x0C1F};

    private static final int[] ONTVANGERNAAM = {0x3001};
    private static final int[] ONTVANGERADRES = {0x39FE, 0x3003};
    private static final int ONTVANGERSOORT = 0x0C15;
    private static final String ONTVANGERS = "__recip_version1.0_#";

    private static final long AAN = 1;
    private static final long CC = 2;
    private static final long BCC = 3;

    private Msgkop() {}

    static Mailkop lees(Msgmap bericht) throws IOException {
        Mailkop kop =
                Emllezer.kop(
                        new ByteArrayInputStream(
                                (bericht.tekst(KOP).strip() + "\r\n\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        Map<Long, List<Mailadres>> ontvangers = ontvangers(bericht);
        Optional<Mailadres> afzender = adres(bericht, AFZENDERNAAM, AFZENDERADRES);
        return new Mailkop(
                kop.afzender().or(() -> afzender),
                ontvangers.isEmpty() ? kop.aan() : ontvangers.getOrDefault(AAN, List.of()),
                ontvangers.isEmpty() ? kop.cc() : ontvangers.getOrDefault(CC, List.of()),
                ontvangers.isEmpty() ? kop.bcc() : ontvangers.getOrDefault(BCC, List.of()),
                kop.verzonden()
                        .or(() -> bericht.moment(VERZONDEN))
                        .or(() -> bericht.moment(BEZORGD)),
                onderwerp(bericht, kop),
                draad(bericht, kop.draad()));
    }

    private static String onderwerp(Msgmap bericht, Mailkop kop) throws IOException {
        String onderwerp = zonderMerk(bericht.tekst(ONDERWERP));
        return onderwerp.isBlank() ? kop.onderwerp() : onderwerp;
    }

    /** Two characters in front can tell how long a prefix such as "RE: " is. */
    private static String zonderMerk(String onderwerp) {
        return onderwerp.length() > 1 && onderwerp.charAt(0) == 1
                ? onderwerp.substring(2)
                : onderwerp;
    }

    private static Draad draad(Msgmap bericht, Draad kop) throws IOException {
        String index = Base64.getEncoder().encodeToString(bericht.bytes(GESPREKSINDEX));
        return new Draad(
                eerste(kop.berichtId(), bericht.tekst(BERICHT_ID)),
                eerste(kop.referenties(), bericht.tekst(REFERENTIES)),
                eerste(kop.antwoordOp(), bericht.tekst(ANTWOORD_OP)),
                eerste(index, kop.index()));
    }

    private static String eerste(String een, String ander) {
        return een.isBlank() ? ander : een;
    }

    private static Map<Long, List<Mailadres>> ontvangers(Msgmap bericht) throws IOException {
        Map<Long, List<Mailadres>> ontvangers = new TreeMap<>();
        List<DirectoryEntry> mappen = bericht.mappen(ONTVANGERS);
        for (DirectoryEntry map :
                mappen.subList(0, Math.min(mappen.size(), Mailgrenzen.MEESTE_DELEN))) {
            Msgmap ontvanger = new Msgmap(map, Msgmap.KOP_DEEL, bericht);
            long soort = ontvanger.getal(ONTVANGERSOORT);
            adres(ontvanger, ONTVANGERNAAM, ONTVANGERADRES)
                    .ifPresent(
                            een ->
                                    ontvangers
                                            .computeIfAbsent(
                                                    soort == CC || soort == BCC ? soort : AAN,
                                                    nieuw -> new ArrayList<>())
                                            .add(een));
        }
        return ontvangers;
    }

    /** Within an organisation an address can be a place in its directory, which tells nobody. */
    private static Optional<Mailadres> adres(Msgmap wie, int[] naam, int[] adressen)
            throws IOException {
        String adres = "";
        for (int eigenschap : adressen) {
            String een = wie.tekst(eigenschap);
            adres = adres.isEmpty() && een.contains("@") ? een : adres;
        }
        return Mailadres.van(wie.tekst(naam), adres);
    }
}
