package nl.kamerwoo.afstemming;

import java.util.Arrays;
import java.util.Optional;

/** How far the coordination of one answer is. */
public enum Afstemmingstatus {
    NIET_NODIG("niet nodig"),
    GEVRAAGD("gevraagd"),
    ONTVANGEN("ontvangen"),
    AKKOORD("akkoord"),
    /** The agreed text, to be taken over unchanged, does not stand in the answer word for word. */
    WIJKT_AF("wijkt af");

    private final String naam;

    Afstemmingstatus(String naam) {
        this.naam = naam;
    }

    /** As the model and people write it. */
    public String naam() {
        return naam;
    }

    /** The one with this name; nothing where no person judged. */
    public static Optional<Afstemmingstatus> van(String naam) {
        return Arrays.stream(values()).filter(status -> status.naam.equals(naam)).findFirst();
    }
}
