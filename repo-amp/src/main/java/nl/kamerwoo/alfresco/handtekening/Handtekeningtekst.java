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

/** A signature in words: who, what may be said of it, when, and what was not looked into. */
final class Handtekeningtekst {

    private static final String TEKST = "kamerwoo.handtekening.";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss").withZone(Datums.NEDERLAND);

    private Handtekeningtekst() {}

    /** As it is kept with the document. */
    static String nederlands(Handtekening handtekening) {
        Oordeel oordeel = handtekening.oordeel();
        List<String> zinnen = new ArrayList<>();
        if (!oordeel.ondertekenaar().isEmpty() || !oordeel.uitgever().isEmpty()) {
            zinnen.add(wie(oordeel));
        }
        zinnen.add(uitkomst(handtekening));
        if (!zinnen.get(0).equals(uitkomst(handtekening))) {
            zinnen.add(wanneer(oordeel));
            zinnen.add(zin("vertrouwen." + oordeel.vertrouwen().naam()));
            zinnen.add(zin("intrekking"));
        }
        return String.join(" ", zinnen);
    }

    private static String wie(Oordeel oordeel) {
        return oordeel.organisatie().isEmpty()
                ? zin("wie", oordeel.ondertekenaar(), oordeel.uitgever())
                : zin(
                        "wie-van",
                        oordeel.ondertekenaar(),
                        oordeel.organisatie(),
                        oordeel.uitgever());
    }

    private static String uitkomst(Handtekening handtekening) {
        Uitkomst uitkomst = handtekening.uitkomst();
        String sleutel = "uitkomst." + uitkomst.naam().replace(' ', '-');
        return switch (uitkomst) {
            case GAAF, MEDE_ONDERTEKEND, AANGEVULD -> zin(sleutel);
            case NIET_TE_TOETSEN, ONGELDIG, GEBROKEN ->
                    zin(sleutel, zin("reden." + handtekening.oordeel().reden().naam()));
        };
    }

    private static String wanneer(Oordeel oordeel) {
        String moment = oordeel.tijd().map(Handtekeningtekst::moment).orElse("");
        return zin("tijd." + oordeel.tijdsoort().naam(), moment);
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String zin(String sleutel, Object... waarden) {
        return Melding.nederlands(TEKST + sleutel, waarden);
    }
}
