package nl.kamerwoo.termijn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The terms that are known, and what starts each of them. */
public enum Termijnsoort {
    /** To answer written questions. */
    KAMERVRAGEN("ingezonden"),
    /** To decide on a Woo request. */
    WOO("ontvangen"),
    /** Before which nothing is handed over that a third party is expected to object to. */
    VERSTREKKING("bekendgemaakt"),
    /** To object to a decision. */
    BEZWAAR("bekendgemaakt"),
    /** To decide on an objection; it starts when the time to object has lapsed. */
    BESLISSING_OP_BEZWAAR("bezwaartermijn"),
    /** The same, when a committee advises on it. */
    BESLISSING_OP_BEZWAAR_COMMISSIE("bezwaartermijn"),
    /** After which who gave notice of default may appeal. */
    INGEBREKESTELLING("ontvangen");

    private final String begin;

    Termijnsoort(String begin) {
        this.begin = begin;
    }

    /** Whether a decision is waited for, so that notice can be given that it is late. */
    boolean isBesluit() {
        return this == WOO
                || this == BESLISSING_OP_BEZWAAR
                || this == BESLISSING_OP_BEZWAAR_COMMISSIE;
    }

    /** The name as it is written, such as {@code beslissing-op-bezwaar}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the day is called on which it starts. */
    public String begin() {
        return begin;
    }

    public static Optional<Termijnsoort> van(String naam) {
        return Arrays.stream(values()).filter(soort -> soort.naam().equals(naam)).findFirst();
    }
}
