package nl.kamerwoo.alfresco.inventaris;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which formats an inventory is handed over. */
public enum Formaat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxSchrijver::new),
    CSV("text/csv;charset=UTF-8", CsvSchrijver::new),
    JSON("application/json;charset=UTF-8", JsonSchrijver::new),
    HTML("text/html;charset=UTF-8", HtmlSchrijver::new);

    private interface Begin {
        Inventarisschrijver met(OutputStream uit, String matter) throws IOException;
    }

    private final String mediatype;
    private final Begin begin;

    Formaat(String mediatype, Begin begin) {
        this.mediatype = mediatype;
        this.begin = begin;
    }

    /** The one with this name, such as {@code xlsx}. */
    public static Optional<Formaat> van(String naam) {
        return Arrays.stream(values())
                .filter(formaat -> formaat.naam().equals(naam.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As it is asked for, and as the name of its file ends. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediatype() {
        return mediatype;
    }

    /** Whether a browser is to save it, not to show it. */
    public boolean isBijlage() {
        return this == XLSX || this == CSV;
    }

    public Inventarisschrijver begin(OutputStream uit, String matter) throws IOException {
        return begin.met(uit, matter);
    }
}
