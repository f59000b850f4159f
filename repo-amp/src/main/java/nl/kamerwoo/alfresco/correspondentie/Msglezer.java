package nl.kamerwoo.alfresco.correspondentie;

import nl.kamerwoo.alfresco.correspondentie.Kladblok.Kladje;
import nl.kamerwoo.alfresco.correspondentie.Uitpakker.Uitgepakt;
import nl.kamerwoo.alfresco.lezen.Leesbericht;
import nl.kamerwoo.alfresco.lezen.Post;
import nl.kamerwoo.correspondentie.Inhoudverwijzingen;
import nl.kamerwoo.correspondentie.Maildeel;
import nl.kamerwoo.correspondentie.Mailgrenzen;
import nl.kamerwoo.correspondentie.Mailkop;

import org.alfresco.repo.content.MimetypeMap;
import org.alfresco.service.cmr.repository.ContentReader;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a message as Outlook keeps it (MS-OXMSG). It is read from disk, and of what came with it
 * nothing is in memory as a whole.
 */
final class Msglezer {

    /** A message, an invitation or what a server says of one; not a contact or a task. */
    private static final List<String> SOORTEN = List.of("IPM.NOTE", "IPM.SCHEDULE", "REPORT.");

    private static final String VERZEGELD = "IPM.NOTE.SMIME";
    private static final String ONDERTEKEND = "IPM.NOTE.SMIME.MULTIPARTSIGNED";

    private static final int SOORT = 0x001A;
    private static final int HTML = 0x1013;

    private static final String BIJLAGEN = "__attach_version1.0_#";
    private static final String INGESLOTEN = "__substg1.0_3701000D";
    private static final int INHOUD = 0x3701;
    private static final int WIJZE = 0x3705;
    private static final long ALS_BESTAND = 1;
    private static final long ALS_BERICHT = 5;

    /** Its long name, its short one, what is shown of it. */
    private static final int[] NAAM = {0x3707, 0x3704, 0x3001};

    private static final int MEDIASOORT = 0x370E;
    private static final int INHOUD_ID = 0x3712;
    private static final int VERBORGEN = 0x7FFE;
    private static final int KENMERKEN = 0x3714;
    private static final long IN_TEKST = 4;

    private final Kladblok kladblok;
    private final Emllezer emllezer;
    private final Uitpakker uitpakker;

    Msglezer(Kladblok kladblok, Emllezer emllezer) {
        this.kladblok = kladblok;
        this.emllezer = emllezer;
        this.uitpakker = new Uitpakker(kladblok);
    }

    /**
     * The whole message.
     *
     * @return nothing when it is something else that Outlook keeps; with an empty head when it
     *     cannot be read
     */
    Optional<Post> lees(ContentReader inhoud) throws IOException {
        Path bestand = Files.createTempFile("kamerwoo", ".msg");
        try {
            inhoud.getContent(bestand.toFile());
            return lees(bestand);
        } finally {
            Files.deleteIfExists(bestand);
        }
    }

    private Optional<Post> lees(Path bestand) {
        try (POIFSFileSystem msg = new POIFSFileSystem(bestand.toFile(), true)) {
            Msgmap bericht = new Msgmap(msg.getRoot(), Msgmap.KOP_BERICHT);
            String soort = bericht.tekst(SOORT).toUpperCase(Locale.ROOT);
            boolean isBericht = soort.isEmpty() || SOORTEN.stream().anyMatch(soort::startsWith);
            return isBericht ? Optional.of(post(msg.getRoot(), bericht, soort)) : Optional.empty();
        } catch (IOException misvormd) {
            return Optional.of(Post.vanKop(Mailkop.leeg()));
        }
    }

    private Post post(DirectoryEntry wortel, Msgmap bericht, String soort) throws IOException {
        Mailkop kop = Msgkop.lees(bericht);
        boolean ondertekend = soort.startsWith(ONDERTEKEND);
        if (soort.startsWith(VERZEGELD) && !ondertekend) {
            return new Post(kop, true, false, List.of(), List.of());
        }
        return ondertekend ? metZegel(kop, bericht) : metBijlagen(kop, wortel, bericht);
    }

    /** What is signed is kept as the internet carried it, as the only attachment. */
    private Post metZegel(Mailkop kop, Msgmap bericht) throws IOException {
        for (DirectoryEntry map : bericht.mappen(BIJLAGEN)) {
            Optional<InputStream> inhoud = new Msgmap(map, Msgmap.KOP_DEEL, bericht).stroom(INHOUD);
            if (inhoud.isPresent()) {
                try (InputStream zegel = inhoud.get()) {
                    Post binnenin = emllezer.lees(zegel);
                    return new Post(kop, false, false, binnenin.bijlagen(), binnenin.berichten());
                }
            }
        }
        return Post.vanKop(kop);
    }

    private Post metBijlagen(Mailkop kop, DirectoryEntry wortel, Msgmap bericht)
            throws IOException {
        Set<String> verwezen = verwezen(bericht);
        List<Kladje> kladjes = new ArrayList<>();
        List<Leesbericht> berichten = new ArrayList<>();
        for (DirectoryEntry map : bericht.mappen(BIJLAGEN)) {
            if (kladjes.size() == Mailgrenzen.MEESTE_BIJLAGEN) {
                berichten.add(
                        Leesbericht.van(
                                "kamerwoo.mail.te-veel-bijlagen",
                                Integer.toString(Mailgrenzen.MEESTE_BIJLAGEN)));
                break;
            }
            kladje(map, wortel, new Msgmap(map, Msgmap.KOP_DEEL, bericht), verwezen)
                    .ifPresent(kladjes::add);
        }
        Uitgepakt uitgepakt = uitpakker.pakUit(kladjes, verwezen, false, berichten);
        return new Post(kop, false, false, uitgepakt.bijlagen(), uitgepakt.berichten());
    }

    private static Set<String> verwezen(Msgmap bericht) throws IOException {
        Optional<InputStream> html = bericht.stroom(HTML);
        if (html.isEmpty()) {
            return new HashSet<>();
        }
        try (InputStream bytes = html.get()) {
            return Inhoudverwijzingen.in(
                    new BufferedReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1)));
        }
    }

    private Optional<Kladje> kladje(
            DirectoryEntry map, DirectoryEntry wortel, Msgmap bijlage, Set<String> verwezen)
            throws IOException {
        long wijze = bijlage.getal(WIJZE);
        if (wijze == ALS_BERICHT
                && map.hasEntry(INGESLOTEN)
                && map.getEntry(INGESLOTEN) instanceof DirectoryEntry bericht) {
            return Optional.of(ingesloten(bericht, wortel));
        }
        Optional<InputStream> inhoud = bijlage.stroom(INHOUD);
        if (wijze > ALS_BESTAND || inhoud.isEmpty()) {
            return Optional.empty(); // a link, or an object that is part of the text
        }
        Maildeel deel = deel(bijlage);
        if (bijlage.isWaar(VERBORGEN) || (bijlage.getal(KENMERKEN) & IN_TEKST) != 0) {
            verwezen.add(deel.inhoudId());
        }
        try (InputStream bytes = inhoud.get()) {
            return Optional.of(kladblok.schrijf(deel, "", bytes));
        }
    }

    private Maildeel deel(Msgmap bijlage) throws IOException {
        String naam = bijlage.tekst(NAAM);
        String soort = bijlage.tekst(MEDIASOORT);
        return new Maildeel(
                soort.contains("/") ? soort : kladblok.soort(naam),
                naam,
                bijlage.tekst(INHOUD_ID),
                !isAfbeelding(naam, soort),
                false);
    }

    private boolean isAfbeelding(String naam, String soort) {
        return (soort.contains("/") ? soort : kladblok.soort(naam)).startsWith("image/");
    }

    /** A message within a message, as a file of its own. */
    private Kladje ingesloten(DirectoryEntry bericht, DirectoryEntry wortel) throws IOException {
        String onderwerp = Msgkop.lees(new Msgmap(bericht, Msgmap.KOP_INGESLOTEN)).onderwerp();
        String naam = (onderwerp.isEmpty() ? "bericht" : onderwerp).replaceAll("[/\\\\]", "_");
        Maildeel deel =
                new Maildeel(MimetypeMap.MIMETYPE_OUTLOOK_MSG, naam + ".msg", "", true, false);
        Path bestand = Files.createTempFile("kamerwoo", ".msg");
        try {
            Msgkopie.schrijf(bericht, wortel, bestand);
            try (InputStream bytes = Files.newInputStream(bestand)) {
                return kladblok.schrijf(deel, "", bytes);
            }
        } finally {
            Files.deleteIfExists(bestand);
        }
    }
}
