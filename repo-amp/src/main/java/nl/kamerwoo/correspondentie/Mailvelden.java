package nl.kamerwoo.correspondentie;

import nl.kamerwoo.nota.Veld;
import nl.kamerwoo.nota.Vindplaats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a message by their keys: the names they bear as properties and in every export. */
public final class Mailvelden {

    public static final String AFZENDER = "afzender";
    public static final String ONTVANGERS = "ontvangers";
    public static final String DATUM = "datum";
    public static final String ONDERWERP = "onderwerp";
    public static final String KANAAL = "kanaal";
    public static final String BERICHT_ID = "berichtId";
    public static final String GESPREK_ID = "gesprekId";

    /** In the order in which people read them. */
    public static final List<String> SLEUTELS =
            List.of(AFZENDER, ONTVANGERS, DATUM, ONDERWERP, KANAAL, BERICHT_ID, GESPREK_ID);

    /** How a message came that is a file of mail. */
    public static final String E_MAIL = "e-mail";

    /** Of more recipients the first are stamped; the message itself names them all. */
    public static final int MEESTE_ONTVANGERS = 500;

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    /** Before these nobody sent mail, and after those nobody did yet. */
    private static final int EERSTE_JAAR = 1970;

    private static final int LAATSTE_JAAR = 2199;

    private Mailvelden() {}

    /** The values that were found, in the order of {@link #SLEUTELS}. */
    public static Map<String, Veld<?>> van(Mailkop kop) {
        Map<String, Veld<?>> velden = new LinkedHashMap<>();
        kop.afzender().ifPresent(een -> velden.put(AFZENDER, veld(een.tekst(), "From")));
        ontvangers(kop).ifPresent(veld -> velden.put(ONTVANGERS, veld));
        kop.verzonden()
                .flatMap(Mailvelden::dag)
                .ifPresent(dag -> velden.put(DATUM, veld(dag, "Date")));
        if (!kop.onderwerp().isEmpty()) {
            velden.put(ONDERWERP, veld(kop.onderwerp(), "Subject"));
        }
        velden.put(KANAAL, veld(E_MAIL, ""));
        kop.draad().bericht().ifPresent(veld -> velden.put(BERICHT_ID, veld));
        kop.draad().gesprek().ifPresent(veld -> velden.put(GESPREK_ID, veld));
        return velden;
    }

    /** How many recipients there are, each counted once. */
    public static int aantalOntvangers(Mailkop kop) {
        Set<String> ontvangers = new LinkedHashSet<>();
        for (List<Mailadres> soort : List.of(kop.aan(), kop.cc(), kop.bcc())) {
            soort.forEach(een -> ontvangers.add(een.tekst()));
        }
        return ontvangers.size();
    }

    /** The day in the Netherlands, wherever it was sent: the one that a Woo request asks for. */
    private static Optional<LocalDate> dag(Instant verzonden) {
        LocalDate dag = LocalDate.ofInstant(verzonden, NEDERLAND);
        return Optional.of(dag)
                .filter(een -> een.getYear() >= EERSTE_JAAR && een.getYear() <= LAATSTE_JAAR);
    }

    private static Optional<Veld<List<String>>> ontvangers(Mailkop kop) {
        Set<String> ontvangers = new LinkedHashSet<>();
        List<String> plaatsen = new ArrayList<>();
        voegToe(kop.aan(), "To", ontvangers, plaatsen);
        voegToe(kop.cc(), "Cc", ontvangers, plaatsen);
        voegToe(kop.bcc(), "Bcc", ontvangers, plaatsen);
        List<String> eerste = ontvangers.stream().limit(MEESTE_ONTVANGERS).toList();
        return eerste.isEmpty()
                ? Optional.empty()
                : Optional.of(veld(eerste, String.join(", ", plaatsen)));
    }

    private static void voegToe(
            List<Mailadres> wie, String plaats, Set<String> ontvangers, List<String> plaatsen) {
        if (!wie.isEmpty()) {
            plaatsen.add(plaats);
            wie.forEach(een -> ontvangers.add(een.tekst()));
        }
    }

    static <T> Veld<T> veld(T waarde, String plaats) {
        return new Veld<>(waarde, Vindplaats.inKopVanBericht(plaats));
    }
}
