package nl.kamerwoo.termijn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as they are sent and stored: {@code 2026-04-17}. */
public final class Dagnotatie {

    private Dagnotatie() {}

    /**
     * @param naam what the day is called where it was written
     * @throws TermijnFout when it is none
     */
    public static LocalDate lees(String naam, String tekst) {
        try {
            return LocalDate.parse(tekst.strip());
        } catch (DateTimeParseException geenDatum) {
            throw new TermijnFout(TermijnFout.Soort.GEEN_DATUM, naam, tekst.strip());
        }
    }
}
