package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.correspondentie.Kladblok.Kladje;
import nl.kamerwoo.correspondentie.Maildeel;
import nl.kamerwoo.correspondentie.Mailgrenzen;

import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.util.LittleEndian;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Unpacks the file that Outlook packs the attachments of a message in ({@code winmail.dat}; MS-
 * OXTNEF). The library that reads it has the whole of it in memory: what is too large for that, or
 * is made to become it, stays packed.
 */
final class Winmail {

    private static final Logger LOG = LoggerFactory.getLogger(Winmail.class);

    private static final Set<String> SOORTEN =
            Set.of("application/ms-tnef", "application/vnd.ms-tnef");

    /** As Outlook calls it. */
    static final String NAAM = "winmail.dat";

    private static final long MEESTE_BYTES = 32L << 20;

    /** Of small properties objects are made that are many times as large. */
    private static final long MEESTE_BYTES_EIGENSCHAPPEN = 8L << 20;

    private static final int BERICHT = 1;
    private static final int BIJLAGE = 2;
    private static final int CONTROLESOM = 2;

    private static final int VERBORGEN = 0x7FFE;
    private static final int IN_TEKST = 4;

    /**
     * What came out of a file.
     *
     * @param heel whether that is all that was in it
     */
    record Inhoud(List<Kladje> kladjes, boolean heel) {}

    private final Kladblok kladblok;

    Winmail(Kladblok kladblok) {
        this.kladblok = kladblok;
    }

    static boolean is(Maildeel deel) {
        return SOORTEN.contains(deel.soort()) || deel.naam().toLowerCase(Locale.ROOT).equals(NAAM);
    }

    /**
     * What is in it, as far as it can be had.
     *
     * @throws IOException when the content store fails
     */
    Inhoud pakUit(Kladje pak) throws IOException {
        try (InputStream bytes = open(pak)) {
            if (pak.inhoud().getSize() > MEESTE_BYTES || !isBinnenGrenzen(bytes)) {
                return new Inhoud(List.of(), false);
            }
        }
        try (InputStream bytes = open(pak)) {
            return bijlagen(new HMEFMessage(bytes));
        } catch (IOException | RuntimeException misvormd) {
            LOG.warn("A winmail.dat cannot be unpacked: {}", misvormd.toString());
            return new Inhoud(List.of(), false);
        }
    }

    private static InputStream open(Kladje pak) {
        return new BufferedInputStream(pak.inhoud().getReader().getContentInputStream());
    }

    /** Goes by its parts and takes none of them in: whether they are whole, and not too many. */
    private static boolean isBinnenGrenzen(InputStream bytes) {
        try {
            boolean isPak = LittleEndian.readInt(bytes) == HMEFMessage.HEADER_SIGNATURE;
            LittleEndian.readUShort(bytes);
            int delen = 0;
            long eigenschappen = 0;
            int niveau = bytes.read();
            while (isPak && niveau >= 0) {
                if (niveau == BERICHT || niveau == BIJLAGE) {
                    int deel = LittleEndian.readUShort(bytes);
                    LittleEndian.readUShort(bytes);
                    long lengte = LittleEndian.readUInt(bytes);
                    bytes.skipNBytes(lengte + CONTROLESOM);
                    eigenschappen += heeftEigenschappen(deel) ? lengte : 0;
                    delen++;
                }
                isPak =
                        delen <= Mailgrenzen.MEESTE_DELEN
                                && eigenschappen <= MEESTE_BYTES_EIGENSCHAPPEN;
                niveau = bytes.read();
            }
            return isPak;
        } catch (IOException afgebroken) {
            return false;
        }
    }

    private static boolean heeftEigenschappen(int deel) {
        return deel == TNEFProperty.ID_MAPIPROPERTIES.id || deel == TNEFProperty.ID_ATTACHMENT.id;
    }

    private Inhoud bijlagen(HMEFMessage bericht) {
        List<Kladje> kladjes = new ArrayList<>();
        boolean heel = true;
        for (Attachment bijlage : bericht.getAttachments()) {
            if (isAfbeeldingInTekst(bijlage)) {
                continue;
            }
            // what has no bytes of its own is a message, or an object that is part of the text
            boolean isBestand = bijlage.getAttribute(TNEFProperty.ID_ATTACHDATA) != null;
            heel &= isBestand;
            if (isBestand) {
                kladjes.add(
                        kladblok.schrijf(
                                deel(bijlage),
                                "",
                                new ByteArrayInputStream(bijlage.getContents())));
            }
        }
        return new Inhoud(kladjes, heel);
    }

    private Maildeel deel(Attachment bijlage) {
        return new Maildeel(soort(bijlage), naam(bijlage), "", true, false);
    }

    private static String naam(Attachment bijlage) {
        return Stream.of(
                        tekst(bijlage, MAPIProperty.ATTACH_LONG_FILENAME),
                        zonderNul(Objects.requireNonNullElse(bijlage.getFilename(), "")))
                .filter(naam -> !naam.isBlank())
                .findFirst()
                .orElse("");
    }

    private String soort(Attachment bijlage) {
        String soort = tekst(bijlage, MAPIProperty.ATTACH_MIME_TAG);
        return soort.contains("/") ? soort : kladblok.soort(naam(bijlage));
    }

    private boolean isAfbeeldingInTekst(Attachment bijlage) {
        boolean inTekst =
                bijlage.getMAPIAttributes().stream()
                        .anyMatch(
                                een ->
                                        een.getProperty().id == VERBORGEN && heeft(een, 1)
                                                || een.getProperty() == MAPIProperty.ATTACH_FLAGS
                                                        && heeft(een, IN_TEKST));
        return inTekst && soort(bijlage).startsWith("image/");
    }

    private static boolean heeft(MAPIAttribute eigenschap, int vlag) {
        byte[] bytes = eigenschap.getData();
        return bytes.length > 0 && (bytes[0] & vlag) != 0;
    }

    private static String tekst(Attachment bijlage, MAPIProperty eigenschap) {
        String tekst = MAPIStringAttribute.getAsString(bijlage.getMAPIAttribute(eigenschap));
        return tekst == null ? "" : zonderNul(tekst);
    }

    private static String zonderNul(String tekst) {
        int nul = tekst.indexOf('\0');
        return nul < 0 ? tekst : tekst.substring(0, nul);
    }
}
