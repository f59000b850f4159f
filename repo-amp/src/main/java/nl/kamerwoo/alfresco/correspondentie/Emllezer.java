package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.correspondentie.Kladblok.Kladje;
import nl.kamerwoo.alfresco.correspondentie.Uitpakker.Uitgepakt;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.correspondentie.Geschreven;
import nl.kamerwoo.correspondentie.Inhoudverwijzingen;
import nl.kamerwoo.correspondentie.Maildeel;
import nl.kamerwoo.correspondentie.Mailgrenzen;
import nl.kamerwoo.correspondentie.Mailkop;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a message as the internet carries it (RFC 5322, RFC 2045). It goes by once, part after
 * part: nothing of it is in memory as a whole, however many parts it has and however long they are.
 */
final class Emllezer {

    private static final MimeConfig GRENZEN =
            new MimeConfig.Builder()
                    .setMaxLineLen(Mailgrenzen.LANGSTE_VELD)
                    .setMaxHeaderLen(Mailgrenzen.LANGSTE_VELD)
                    .setMaxHeaderCount(Mailgrenzen.MEESTE_VELDEN)
                    .build();

    /** Parts that are forms of the same. */
    private static final String KEUZE = "alternative";

    private final Kladblok kladblok;
    private final Uitpakker uitpakker;

    Emllezer(Kladblok kladblok) {
        this.kladblok = kladblok;
        this.uitpakker = new Uitpakker(kladblok);
    }

    /** The head alone, whatever follows. */
    static Mailkop kop(InputStream inhoud) throws IOException {
        Lezing lezing = new Lezing(null);
        lezing.lees(inhoud, false);
        return lezing.kop();
    }

    /**
     * The whole message.
     *
     * @throws IOException when it cannot be got at; what is wrong with it itself is told in the
     *     outcome
     */
    Post lees(InputStream inhoud) throws IOException {
        Lezing lezing = new Lezing(kladblok);
        lezing.lees(inhoud, true);
        boolean zonderTekst = lezing.geschreven.isNiets() && lezing.berichten.isEmpty();
        Uitgepakt uitgepakt =
                uitpakker.pakUit(lezing.kladjes, lezing.verwezen, zonderTekst, lezing.berichten);
        return new Post(
                lezing.kop(),
                lezing.versleuteld,
                zonderTekst,
                uitgepakt.bijlagen(),
                uitgepakt.berichten());
    }

    /** One message going by. */
    private static final class Lezing {
        private final Kladblok kladblok;
        private final Deque<String> omhulsels = new ArrayDeque<>();
        private final List<Kladje> kladjes = new ArrayList<>();
        private final List<Leesbericht> berichten = new ArrayList<>();
        private final Set<String> verwezen = new HashSet<>();
        private final Geschreven geschreven = new Geschreven();
        private Kopvelden berichtkop;
        private Kopvelden velden = new Kopvelden();
        private boolean versleuteld;
        private int geteld;

        Lezing(Kladblok kladblok) {
            this.kladblok = kladblok;
        }

        Mailkop kop() {
            return Koplezer.lees(berichtkop == null ? velden : berichtkop);
        }

        void lees(InputStream inhoud, boolean metDelen) throws IOException {
            MimeTokenStream stroom = new MimeTokenStream(GRENZEN);
            stroom.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stroom.parse(inhoud);
            try {
                EntityState staat = stroom.getState();
                while (staat != EntityState.T_END_OF_STREAM
                        && (metDelen || staat != EntityState.T_END_HEADER)
                        && neem(stroom, staat)) {
                    staat = stroom.next();
                }
            } catch (MimeException | MimeIOException misvormd) {
                berichten.add(Leesbericht.van("kamerwoo.mail.misvormd"));
            }
        }

        /**
         * @return whether to go on
         */
        private boolean neem(MimeTokenStream stroom, EntityState staat) throws IOException {
            switch (staat) {
                case T_START_HEADER -> velden = new Kopvelden();
                case T_FIELD -> veld(stroom.getField());
                case T_END_HEADER -> berichtkop = berichtkop == null ? velden : berichtkop;
                case T_START_MULTIPART -> omhulsels.push(stroom.getBodyDescriptor().getSubType());
                case T_END_MULTIPART -> omhulsels.pop();
                case T_BODY -> deel(stroom);
                default -> {
                    // what stands around the parts is for programs that know no parts
                }
            }
            return isBinnenGrenzen();
        }

        private boolean isBinnenGrenzen() {
            versleuteld |= "encrypted".equals(omhulsels.peek());
            if (omhulsels.size() > Mailgrenzen.DIEPSTE_DEEL || geteld > Mailgrenzen.MEESTE_DELEN) {
                berichten.add(Leesbericht.van("kamerwoo.mail.te-veel-delen"));
                return false;
            }
            if (kladjes.size() > Mailgrenzen.MEESTE_BIJLAGEN) {
                kladjes.remove(kladjes.size() - 1);
                berichten.add(
                        Leesbericht.van(
                                "kamerwoo.mail.te-veel-bijlagen",
                                Integer.toString(Mailgrenzen.MEESTE_BIJLAGEN)));
                return false;
            }
            return !versleuteld;
        }

        private void veld(Field veld) {
            byte[] ruw = veld.getRaw().toByteArray();
            String tekst = Kopvelden.tekst(ruw);
            velden.voegToe(veld.getName(), tekst.substring(tekst.indexOf(':') + 1));
        }

        private void deel(MimeTokenStream stroom) throws IOException {
            geteld++;
            Maildeel deel =
                    Deelkop.lees(
                            velden,
                            stroom.getBodyDescriptor().getMimeType(),
                            KEUZE.equals(omhulsels.peek()));
            if (omhulsels.isEmpty() && deel.soort().endsWith("pkcs7-mime")) {
                omhuld();
            } else if (deel.kanBijlageZijn()) {
                geschreven.bestand(deel);
                bewaar(deel, stroom);
            } else if (deel.isHtml()) {
                geschreven.html(omhulsels.contains(KEUZE));
                verwezen.addAll(
                        Inhoudverwijzingen.in(
                                new BufferedReader(
                                        new InputStreamReader(
                                                stroom.getDecodedInputStream(),
                                                StandardCharsets.ISO_8859_1))));
            } else {
                geschreven.plat(stroom.getDecodedInputStream());
            }
        }

        /** A message within a seal: signed it could be opened, enciphered it cannot (RFC 8551). */
        private void omhuld() {
            boolean ondertekend = Deelkop.parameter(velden, "smime-type").startsWith("signed");
            versleuteld |= !ondertekend;
            if (ondertekend) {
                berichten.add(Leesbericht.van("kamerwoo.mail.verzegeld"));
            }
        }

        private void bewaar(Maildeel deel, MimeTokenStream stroom) throws IOException {
            String tekenset = stroom.getBodyDescriptor().getCharset();
            kladjes.add(
                    kladblok.schrijf(
                            deel,
                            tekenset == null ? "" : tekenset,
                            stroom.getDecodedInputStream()));
        }
    }
}
