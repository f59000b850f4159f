package nl.kamerwoo.alfresco.handtekening;

import nl.kamerwoo.alfresco.Datums;
import nl.kamerwoo.alfresco.Melding;
import nl.kamerwoo.handtekening.Handtekening;
import nl.kamerwoo.handtekening.Oordeel;
import nl.kamerwoo.handtekening.Uitkomst;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A signature in words: who, what may be said of it, when, and what was not looked into. */
final class Handtekeningtekst {

    private static final String TEKST = "kamerwoo.handtekening.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss").withZone(Datums.NEDERLAND);

    private final Handtekening handtekening;
    private final Oordeel oordeel;
    private final BiFunction<String, Object[], String> woorden;

    private Handtekeningtekst(
            Handtekening handtekening, BiFunction<String, Object[], String> woorden) {
        this.handtekening = handtekening;
        this.oordeel = handtekening.oordeel();
        this.woorden = woorden;
    }

    /** As it is kept with the document. */
    static String nederlands(Handtekening handtekening) {
        return new Handtekeningtekst(handtekening, Melding::nederlands).tekst();
    }

    /** In the language of who is served. */
    static String voorGebruiker(Handtekening handtekening) {
        return new Handtekeningtekst(handtekening, Melding::tekst).tekst();
    }

    private String tekst() {
        List<String> zinnen = new ArrayList<>();
        if (!oordeel.ondertekenaar().isEmpty() || !oordeel.uitgever().isEmpty()) {
            zinnen.add(wie());
        }
        zinnen.add(uitkomst());
        if (zinnen.size() > 1) {
            zinnen.add(wanneer());
            zinnen.add(zin("vertrouwen." + oordeel.vertrouwen().naam()));
            zinnen.add(zin("intrekking"));
        }
        return String.join(" ", zinnen);
    }

    private String wie() {
        return oordeel.organisatie().isEmpty()
                ? zin("wie", oordeel.ondertekenaar(), oordeel.uitgever())
                : zin(
                        "wie-van",
                        oordeel.ondertekenaar(),
                        oordeel.organisatie(),
                        oordeel.uitgever());
    }

    private String uitkomst() {
        Uitkomst uitkomst = handtekening.uitkomst();
        String sleutel = "uitkomst." + uitkomst.naam().replace(' ', '-');
        return switch (uitkomst) {
            case GAAF, MEDE_ONDERTEKEND, AANGEVULD -> zin(sleutel);
            case NIET_TE_TOETSEN, ONGELDIG, GEBROKEN ->
                    zin(sleutel, zin("reden." + oordeel.reden().naam()));
        };
    }

    private String wanneer() {
        String moment = oordeel.tijd().map(Handtekeningtekst::moment).orElse("");
        return zin("tijd." + oordeel.tijdsoort().naam(), moment);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private String zin(String sleutel, Object... waarden) {
        return woorden.apply(TEKST + sleutel, waarden);
    }
}
